// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace slt {

/// The bytes of one file, kept as long as anything that was read from it is in use.
struct Source {
  std::string path;                 ///< As people see it.
  std::string bytes;                ///< Unchanged, as they stand on disk.
  std::deque<std::string> decoded;  ///< Texts that differ from their bytes: escapes, folded lines.
  mutable std::vector<std::uint32_t> line_starts = {};  ///< Filled when the first place is shown.
};

/// A stretch of bytes in a file. Its line and column are worked out when somebody is shown it.
struct Span {
  const Source* source = nullptr;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  bool operator==(const Span&) const = default;
};

/// A value and where it was written; an empty span when it was not.
template <class T>
struct At {
  T value{};
  Span span;

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// Where a span stands, in the terms of editors: lines and columns count from 1, columns in
/// characters. A span of several lines is shown by its first.
struct Place {
  std::string_view path;
  int line = 1;
  int column = 1;
  int width = 0;  ///< Characters of the span on its first line.
  int end_line = 1;
  int end_column = 1;          ///< One past the last character.
  std::string_view line_text;  ///< The whole first line, without its line break.
};

Place place_of(const Span& span);

/// The bytes a span covers.
std::string_view bytes_of(const Span& span);

}  // namespace slt
