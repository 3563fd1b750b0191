// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slt {

/// One character of a text and how many bytes it takes; none when the bytes are not UTF-8.
struct Character {
  char32_t code = 0;
  std::size_t bytes = 0;
};

/// The character at the front of `text`.
Character first_character(std::string_view text);

/// The characters of `text`; a byte that is no UTF-8 counts as one.
std::size_t count_characters(std::string_view text);

/// The columns a terminal gives to `text`: none to combining marks, two to emoji and East Asian
/// characters, one to all else.
std::size_t count_columns(std::string_view text);

/// At most so many characters from the front of `text`.
std::string_view front_of(std::string_view text, std::size_t characters);

void append_utf8(std::string& text, char32_t code);

}  // namespace slt
