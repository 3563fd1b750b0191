// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

// The lines of a file, and what is put in their place.
namespace slt::edit {

/// An edit that cannot be made, in words; the file is as it was. A command that meets it ends
/// with 1.
struct Refused {
  Sentence words;
  Sentence remedy = {};
};

/// So many bytes from `offset` give way to `text`; everything else stays.
struct Edit {
  std::size_t offset = 0, length = 0;
  std::string text = {};
};
std::string applied(std::string_view bytes, const Edit& edit);

/// Where the line of a place begins; a byte order mark is no part of it.
std::size_t line_start(std::string_view bytes, std::size_t at);
/// Where the line of a place ends, before its line break.
std::size_t line_end(std::string_view bytes, std::size_t at);
/// Where the line after that of a place begins; the end of the file when it is the last.
std::size_t next_line(std::string_view bytes, std::size_t at);
/// Where the line above the one that begins at `start` begins; `start` itself for the first.
std::size_t line_above(std::string_view bytes, std::size_t start);
/// The words of the line that begins at `start`, without what it is indented by.
std::string_view words_of_line(std::string_view bytes, std::size_t start);
/// The line break of a file, by its first: `\n`, or `\r\n` on Windows.
std::string_view newline_of(std::string_view bytes);
/// True for a line without words; also before the first and after the last.
bool is_blank_line(std::string_view bytes, std::size_t start);
/// True when an empty line stands above a place, or above the comments over it.
bool blank_above(std::string_view bytes, std::size_t at);

}  // namespace slt::edit
