// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// Letters and digits of ASCII, whatever the machine's language: those of <cctype> depend on it.
namespace slt {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_small(c) || is_capital(c); }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

/// Part of a character that is not ASCII, such as «å».
constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// With a small letter in place of a capital; `Æ`, `Ø` and `Å` are left as they are.
constexpr char lowered(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
inline std::string lowered(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = lowered(c);
  return small;
}

}  // namespace slt
