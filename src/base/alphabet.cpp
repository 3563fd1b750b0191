// SPDX-License-Identifier: MIT
#include "base/alphabet.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/utf8.h"

namespace slt {
namespace {

/// Letters with a place of their own; `{`, `|` and `}` come after `z`.
constexpr std::array<std::pair<char32_t, char>, 10> kLast{{{U'æ', '{'},
                                                           {U'Æ', '{'},
                                                           {U'ä', '{'},
                                                           {U'Ä', '{'},
                                                           {U'ø', '|'},
                                                           {U'Ø', '|'},
                                                           {U'ö', '|'},
                                                           {U'Ö', '|'},
                                                           {U'å', '}'},
                                                           {U'Å', '}'}}};

/// The letters from U+00C0 to U+017F, 32 to a line; `-` is none, or becomes two.
constexpr char32_t kFirst = 0xC0;
constexpr std::string_view kPlain =
    "aaaaaa-ceeeeiiiidnooooo-ouuuuy--"
    "aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"
    "aaaaaaccccccccddddeeeeeeeeeegggg"
    "gggghhhhiiiiiiiiii--jjkkklllllll"
    "lllnnnnnnnnnoooooo--rrrrrrssssss"
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Those that become two, and those of Skolt Sámi, which stand further on.
constexpr std::array<std::pair<char32_t, std::string_view>, 19> kOthers{{{U'æ', "ae"},
                                                                         {U'Æ', "ae"},
                                                                         {U'œ', "oe"},
                                                                         {U'Œ', "oe"},
                                                                         {U'þ', "th"},
                                                                         {U'Þ', "th"},
                                                                         {U'ĳ', "ij"},
                                                                         {U'Ĳ', "ij"},
                                                                         {U'ß', "ss"},
                                                                         {U'ǥ', "g"},
                                                                         {U'Ǥ', "g"},
                                                                         {U'ǧ', "g"},
                                                                         {U'Ǧ', "g"},
                                                                         {U'ǩ', "k"},
                                                                         {U'Ǩ', "k"},
                                                                         {U'ǯ', "z"},
                                                                         {U'Ǯ', "z"},
                                                                         {U'ʒ', "z"},
                                                                         {U'Ʒ', "z"}}};

/// What a character sorts by.
std::string key_of(std::string_view letter, char32_t code) {
  const auto last = std::ranges::find(kLast, code, &std::pair<char32_t, char>::first);
  if (last != kLast.end()) return {last->second};
  if (letter.size() == 1) return {static_cast<char>(std::tolower(static_cast<int>(code)))};
  const std::string_view plain = plain_letters(code);
  return std::string(plain.empty() ? letter : plain);
}

}  // namespace

std::string_view plain_letters(char32_t code) {
  const auto other =
      std::ranges::find(kOthers, code, &std::pair<char32_t, std::string_view>::first);
  if (other != kOthers.end()) return other->second;
  const std::size_t at = code - kFirst;
  return code < kFirst || at >= kPlain.size() || kPlain[at] == '-' ? "" : kPlain.substr(at, 1);
}

std::string alphabetical(std::string_view name) {
  std::string key;
  while (!name.empty()) {
    const Character c = first_character(name);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    key += key_of(name.substr(0, bytes), c.code);
    name.remove_prefix(bytes);
  }
  return key;
}

}  // namespace slt
