// SPDX-License-Identifier: MIT
#include "yaml/escapes.h"

#include <optional>

#include "base/utf8.h"
#include "yaml/characters.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kUnknown{
    .nb = "{0} er ingen kode som kan stå mellom doble anførselstegn",
    .nn = "{0} er ingen kode som kan stå mellom doble hermeteikn",
    .en = "{0} is not a code that can stand between double quotes",
};
constexpr Message<Quote> kHalfCharacter{
    .nb = "{0} er et halvt tegn (et surrogat)",
    .nn = "{0} er eit halvt teikn (eit surrogat)",
    .en = "{0} is half a character (a surrogate)",
};
constexpr Message<Quote, CodePoint> kForbidden{
    .nb = "{0} gir tegnet {1}, som ikke kan stå i en plan",
    .nn = "{0} gir teiknet {1}, som ikkje kan stå i ein plan",
    .en = "{0} gives the character {1}, which may not stand in a plan",
};

/// An escape of one letter and the character it stands for.
struct Letter {
  char letter;
  char32_t code;
};
constexpr Letter kLetters[]{{'0', 0},    {'a', 7},      {'b', 8},     {'t', 9},     {'\t', 9},
                            {'n', 10},   {'v', 11},     {'f', 12},    {'r', 13},    {'e', 27},
                            {' ', ' '},  {'"', '"'},    {'/', '/'},   {'\\', '\\'}, {'N', 0x85},
                            {'_', 0xA0}, {'L', 0x2028}, {'P', 0x2029}};

std::size_t digits_after(char letter) {
  return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

std::optional<char32_t> digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return {};
}

/// Reads hexadecimal digits; nothing when one of them is none.
std::optional<char32_t> number_at(const char* place, std::size_t digits) {
  char32_t number = 0;
  for (; digits > 0; --digits) {
    const auto digit = digit_of(*place++);
    if (!digit) return {};
    number = number << 4 | *digit;
  }
  return number;
}

/// What the escape at `place` stands for, whatever that is.
std::optional<char32_t> code_at(const char* place) {
  if (const std::size_t digits = digits_after(place[1])) return number_at(place + 2, digits);
  for (const Letter& row : kLetters)
    if (row.letter == place[1]) return row.code;
  return {};
}

bool is_surrogate(char32_t code) { return code >= 0xD800 && code < 0xE000; }

}  // namespace

void append_escape(Reading& reading, std::string& text) {
  const char* first = reading.at;
  const auto code = code_at(first);
  const std::size_t length = code ? 2 + digits_after(first[1]) : first[1] ? 2 : 1;
  const std::string_view words = front_of(between(first, reading.end), code ? length : 2);
  reading.at += words.size();
  if (!code || *code > 0x10FFFF)
    refuse(reading, Fault::bad_escape, words, kUnknown({words}));
  else if (is_surrogate(*code))
    refuse(reading, Fault::bad_escape, words, kHalfCharacter({words}));
  else if (*code != '\n' && !is_permitted(*code))
    refuse(reading, Fault::forbidden_character, words, kForbidden({words}, {*code}));
  else
    append_utf8(text, *code);
}

}  // namespace slt::yaml
