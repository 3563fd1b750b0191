// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

namespace slt {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

/// How many bytes a character takes, told from its first.
std::size_t length_from(unsigned first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

bool is_code_point(char32_t code, std::size_t bytes) {
  constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  return code >= kLeast[bytes] && code <= 0x10FFFF && !surrogate;
}

/// Takes the first character off `text`, or one byte where it is not UTF-8.
char32_t take_character(std::string_view& text) {
  const Character character = first_character(text);
  text.remove_prefix(std::max<std::size_t>(character.bytes, 1));
  return character.code;
}

/// How many bytes at the front are ASCII, eight at a time while they last.
std::size_t ascii_front(std::string_view text) {
  std::size_t size = 0;
  for (std::uint64_t eight; size + sizeof eight <= text.size(); size += sizeof eight) {
    std::memcpy(&eight, text.data() + size, sizeof eight);
    if (eight & 0x8080808080808080U) break;
  }
  while (size < text.size() && byte_at(text, size) < 0x80) ++size;
  return size;
}

struct CodeRange {
  char32_t first, last;
};

constexpr std::array<CodeRange, 10> kNoWidth{{{0x0300, 0x036F},
                                              {0x0483, 0x0489},
                                              {0x0591, 0x05BD},
                                              {0x0610, 0x061A},
                                              {0x064B, 0x065F},
                                              {0x1AB0, 0x1AFF},
                                              {0x200B, 0x200F},
                                              {0x20D0, 0x20FF},
                                              {0xFE00, 0xFE0F},
                                              {0xFE20, 0xFE2F}}};

constexpr std::array<CodeRange, 10> kTwoWide{{{0x1100, 0x115F},
                                              {0x2E80, 0x303E},
                                              {0x3041, 0xA4CF},
                                              {0xAC00, 0xD7A3},
                                              {0xF900, 0xFAFF},
                                              {0xFE30, 0xFE6F},
                                              {0xFF00, 0xFF60},
                                              {0xFFE0, 0xFFE6},
                                              {0x1F300, 0x1FAFF},
                                              {0x20000, 0x3FFFD}}};

bool among(std::span<const CodeRange> ranges, char32_t code) {
  return std::ranges::any_of(
      ranges, [&](const CodeRange& range) { return code >= range.first && code <= range.last; });
}

}  // namespace

Character first_character(std::string_view text) {
  if (text.empty()) return {};
  const unsigned first = byte_at(text, 0);
  const std::size_t bytes = length_from(first);
  if (bytes == 0 || bytes > text.size()) return {};
  if (bytes == 1) return {first, 1};
  char32_t code = first & (0x7Fu >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte_at(text, i) & 0xC0u) != 0x80u) return {};
    code = code << 6 | (byte_at(text, i) & 0x3Fu);
  }
  return is_code_point(code, bytes) ? Character{code, bytes} : Character{};
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) {
    // Long lines of ASCII are counted many bytes at a time.
    const std::size_t ascii = ascii_front(text);
    count += ascii;
    text.remove_prefix(ascii);
    if (text.empty()) break;
    take_character(text);
  }
  return count;
}

std::size_t count_columns(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    const char32_t code =
        byte_at(text, 0) < 0x80 ? (text.remove_prefix(1), U' ') : take_character(text);
    if (code < 0x300) {
      ++columns;
    } else if (!among(kNoWidth, code)) {
      columns += among(kTwoWide, code) ? 2 : 1;
    }
  }
  return columns;
}

std::string_view front_of(std::string_view text, std::size_t characters) {
  std::string_view rest = text;
  for (; characters > 0 && !rest.empty(); --characters) take_character(rest);
  return text.substr(0, text.size() - rest.size());
}

void append_utf8(std::string& text, char32_t code) {
  const auto push = [&](char32_t byte) { text += static_cast<char>(byte); };
  const auto follow = [&](unsigned shift) { push(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) return push(code);
  if (code < 0x800) return push(0xC0 | code >> 6), follow(0);
  if (code < 0x10000) return push(0xE0 | code >> 12), follow(6), follow(0);
  push(0xF0 | code >> 18), follow(12), follow(6), follow(0);
}

}  // namespace slt
