// SPDX-License-Identifier: MIT
#include "schema/other_reading.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace slt {
namespace {

constexpr Text kTruth{"ja eller nei", "ja eller nei", "true or false"};
constexpr Text kNothing{"tomt", "tomt", "empty"};
constexpr Text kNumber{"et tall", "eit tal", "a number"};
constexpr Text kTime{"et klokkeslett eller et tall", "eit klokkeslett eller eit tal",
                     "a time or a number"};
constexpr Text kDate{"en dato", "ein dato", "a date"};
constexpr Text kSign{"et spesialtegn", "eit spesialteikn", "a special sign"};

constexpr std::array<std::string_view, 8> kTruths{"y",  "n",   "yes",  "no",
                                                  "on", "off", "true", "false"};
constexpr std::size_t kLongestWord = 5;  ///< Of those, and of «null».

bool only(std::string_view text, std::string_view permitted) {
  return text.find_first_not_of(permitted) == std::string_view::npos;
}

/// `0x1f`, `0o17`, `0b11`, with `_` between digits.
bool is_radix_number(std::string_view text) {
  if (text.size() < 3 || text[0] != '0') return false;
  const std::string_view digits = text.substr(2);
  return (text[1] == 'x' && only(digits, "0123456789abcdef_")) ||
         (text[1] == 'o' && only(digits, "01234567_")) || (text[1] == 'b' && only(digits, "01_"));
}

/// `12`, `0301`, `1_000`, `1,5`, `1.10`, `.5`, `1e3`, `-2.5E-7`.
bool is_decimal(std::string_view text) {
  const std::size_t digits_end = std::min(text.find_first_not_of("0123456789_,"), text.size());
  std::string_view rest = text.substr(digits_end);
  const bool whole = digits_end > 0 && is_digit(text[0]);
  bool fraction = false;
  if (rest.starts_with('.')) {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789_", 1), rest.size());
    fraction = end > 1;
    rest.remove_prefix(end);
  }
  if (!whole && !fraction) return false;
  if (rest.empty()) return true;
  if (rest[0] != 'e') return false;
  rest.remove_prefix(1);
  if (!rest.empty() && (rest[0] == '+' || rest[0] == '-')) rest.remove_prefix(1);
  return !rest.empty() && only(rest, "0123456789");
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text == ".inf" || text == ".nan" || is_radix_number(text) || is_decimal(text);
}

/// `1:30`, `08:30`, `1:30:00`: base sixty in YAML 1.1.
bool is_sexagesimal(std::string_view text) {
  return text.find(':') != std::string_view::npos && is_digit(text.front()) &&
         is_digit(text.back()) && only(text, "0123456789:_.");
}

/// `2024-02-28`, also with a time after it.
bool is_timestamp(std::string_view text) {
  if (text.size() < 8 || !only(text.substr(0, 4), "0123456789") || text[4] != '-') return false;
  const std::size_t second = text.find('-', 5);
  if (second == std::string_view::npos || second > 7 || second + 1 >= text.size()) return false;
  return only(text.substr(5, second - 5), "0123456789") && is_digit(text[second + 1]) &&
         only(text.substr(second), "-0123456789tTzZ:.+ ");
}

}  // namespace

std::optional<Text> other_reading(std::string_view text) {
  if (text.empty() || text.size() > 40) return {};
  if (text == "=" || text == "<<") return kSign;
  const char first = text[0];
  if (first > 'z' && first != '~') return {};
  if (is_letter(first) && text.size() > kLongestWord) return {};  // As nearly all.
  const std::string small = lowered(text);
  if (std::ranges::find(kTruths, small) != kTruths.end()) return kTruth;
  if (text == "~" || small == "null") return kNothing;
  if (is_number(small)) return kNumber;
  if (is_sexagesimal(text)) return kTime;
  if (is_timestamp(text)) return kDate;
  return {};
}

}  // namespace slt
