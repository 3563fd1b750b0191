// SPDX-License-Identifier: MIT
#include "yaml/characters.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include <fmt/format.h>

#include "base/utf8.h"

namespace slt::yaml {
namespace {

constexpr Message<> kNotUtf8{
    .nb = "filen er ikke lagret som UTF-8",
    .nn = "fila er ikkje lagra som UTF-8",
    .en = "the file is not saved as UTF-8",
};
constexpr Message<> kUtf16{
    .nb = "filen er lagret som UTF-16",
    .nn = "fila er lagra som UTF-16",
    .en = "the file is saved as UTF-16",
};
constexpr Message<CodePoint> kForbidden{
    .nb = "her står tegnet {0}, som ikke kan stå i en plan",
    .nn = "her står teiknet {0}, som ikkje kan stå i ein plan",
    .en = "the character {0} stands here, which may not be in a plan",
};

struct CodeRange {
  char32_t first, last;
};
/// Control characters, line breaks of other systems, marks that turn text around or hide in it.
constexpr std::array<CodeRange, 12> kForbiddenRanges{{{0x00, 0x08},
                                                      {0x0A, 0x1F},
                                                      {0x7F, 0x9F},
                                                      {0x061C, 0x061C},
                                                      {0x200E, 0x200F},
                                                      {0x2028, 0x202E},
                                                      {0x2066, 0x2069},
                                                      {0xD800, 0xDFFF},
                                                      {0xFEFF, 0xFEFF},
                                                      {0xFFFE, 0xFFFF},
                                                      {0xE0000, 0xE007F},
                                                      {0x110000, 0xFFFFFFFF}}};

bool is_utf16(std::string_view bytes) {
  const bool marked = bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE");
  return marked || bytes.substr(0, 2).find('\0') != bytes.npos;
}

/// Passes printable ASCII eight bytes at a time; returns the first byte that is something else.
const char* skip_printable_ascii(const char* place, const char* end) {
  static_assert(std::endian::native == std::endian::little, "the first byte must be the lowest");
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  while (end - place >= 8) {
    std::uint64_t word;
    std::memcpy(&word, place, sizeof word);
    // The top bit of a byte is set when it is above 7F, below 20, or 7F.
    const std::uint64_t other = (word | (word - 0x20 * kOnes) | (word + kOnes)) & 0x80 * kOnes;
    if (other) return place + std::countr_zero(other) / 8;
    place += 8;
  }
  while (place != end && *place >= 0x20 && *place < 0x7F) ++place;
  return place;
}

bool is_break(const char* place) { return *place == '\n' || (*place == '\r' && place[1] == '\n'); }

}  // namespace

std::string shown(Lang, const CodePoint& point) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(point.code));
}

bool is_permitted(char32_t code) {
  if (code >= 0xA0 && code < 0x300) return true;  // The letters of Europe.
  return std::ranges::none_of(kForbiddenRanges, [&](const CodeRange& range) {
    return code >= range.first && code <= range.last;
  });
}

void check_characters(Reading& reading) {
  const char* end = reading.end;
  if (is_utf16(reading.source.bytes))
    return stop(reading, Fault::bad_encoding, between(reading.line, reading.line), kUtf16());
  for (const char* place = reading.at; !reading.stopped;) {
    place = skip_printable_ascii(place, end);
    if (place == end) return;
    if (is_break(place)) {
      ++place;
      continue;
    }
    const Character character = first_character(between(place, end));
    const std::string_view words =
        between(place, place + std::max<std::size_t>(character.bytes, 1));
    if (character.bytes == 0) return stop(reading, Fault::bad_encoding, words, kNotUtf8());
    if (!is_permitted(character.code))
      refuse(reading, Fault::forbidden_character, words, kForbidden({character.code}));
    place += words.size();
  }
}

}  // namespace slt::yaml
