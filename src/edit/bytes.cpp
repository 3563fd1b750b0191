// SPDX-License-Identifier: MIT
#include "edit/bytes.h"

#include <algorithm>

namespace slt::edit {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBreaks = "\r\n";

bool is_first_line(std::string_view bytes, std::size_t start) {
  return start == 0 || (start == kByteOrderMark.size() && bytes.starts_with(kByteOrderMark));
}

}  // namespace

std::string applied(std::string_view bytes, const Edit& edit) {
  std::string whole(bytes.substr(0, edit.offset));
  whole += edit.text;
  return whole += bytes.substr(edit.offset + edit.length);
}

std::size_t line_start(std::string_view bytes, std::size_t at) {
  const std::size_t before = at == 0 ? bytes.npos : bytes.find_last_of(kBreaks, at - 1);
  if (before != bytes.npos) return before + 1;
  return bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

std::size_t line_end(std::string_view bytes, std::size_t at) {
  return std::min(bytes.find_first_of(kBreaks, at), bytes.size());
}

std::size_t next_line(std::string_view bytes, std::size_t at) {
  const std::size_t end = line_end(bytes, at);
  if (bytes.substr(end).starts_with("\r\n")) return end + 2;
  return std::min(end + 1, bytes.size());
}

std::size_t line_above(std::string_view bytes, std::size_t start) {
  if (is_first_line(bytes, start)) return start;
  const bool pair = start > 1 && bytes[start - 1] == '\n' && bytes[start - 2] == '\r';
  return line_start(bytes, start - (pair ? 2 : 1));
}

std::string_view words_of_line(std::string_view bytes, std::size_t start) {
  const std::string_view line = bytes.substr(start, line_end(bytes, start) - start);
  return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

std::string_view newline_of(std::string_view bytes) {
  const std::size_t end = line_end(bytes, 0), next = next_line(bytes, 0);
  return next > end ? bytes.substr(end, next - end) : "\n";
}

bool is_blank_line(std::string_view bytes, std::size_t start) {
  return start >= bytes.size() || words_of_line(bytes, start).empty();
}

bool blank_above(std::string_view bytes, std::size_t at) {
  std::size_t line = line_above(bytes, line_start(bytes, at));
  while (words_of_line(bytes, line).starts_with('#') && !is_first_line(bytes, line))
    line = line_above(bytes, line);
  return is_blank_line(bytes, line);
}

}  // namespace slt::edit
