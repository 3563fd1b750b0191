// SPDX-License-Identifier: MIT
#include "base/source.h"

#include <algorithm>
#include <mutex>

#include "base/utf8.h"

namespace slt {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// A line of a file and where it begins.
struct Line {
  int number = 1;
  std::size_t start = 0;
  std::string_view text;
};

/// Where each line begins. A file with many findings is not counted through for each.
const std::vector<std::uint32_t>& line_starts(const Source& source) {
  // What all municipalities share is asked about by several threads.
  static std::mutex turn;
  const std::scoped_lock mine(turn);
  std::vector<std::uint32_t>& starts = source.line_starts;
  if (!starts.empty()) return starts;
  starts.push_back(0);
  for (std::size_t at = source.bytes.find('\n'); at != source.bytes.npos;
       at = source.bytes.find('\n', at + 1))
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  return starts;
}

Line line_at(const Source& source, std::size_t offset) {
  const std::string_view bytes = source.bytes;
  const std::vector<std::uint32_t>& starts = line_starts(source);
  const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  Line line{.number = static_cast<int>(next - starts.begin()), .start = *(next - 1), .text = {}};
  // Editors do not show the mark at the start of a file, so it takes up no column.
  if (line.start == 0 && bytes.starts_with(kByteOrderMark)) line.start = kByteOrderMark.size();
  const std::size_t end = next == starts.end() ? bytes.size() : *next - 1;
  line.text = bytes.substr(line.start, end - line.start);
  if (end < bytes.size() && line.text.ends_with('\r')) line.text.remove_suffix(1);
  return line;
}

/// The characters of a line from one byte of the file to another.
int characters_between(const Line& line, std::size_t from, std::size_t to) {
  const auto inside = [&](std::size_t offset) {
    return std::min(std::max(offset, line.start) - line.start, line.text.size());
  };
  const std::size_t first = inside(from);
  return static_cast<int>(count_characters(line.text.substr(first, inside(to) - first)));
}
int characters_before(const Line& line, std::size_t offset) {
  return characters_between(line, line.start, offset);
}

}  // namespace

Place place_of(const Span& span) {
  if (!span.source) return {};
  const std::string_view bytes = span.source->bytes;
  const std::size_t first = std::min<std::size_t>(span.offset, bytes.size());
  const std::size_t last = first + bytes_of(span).size();
  const Line line = line_at(*span.source, first);
  const Line end = line_at(*span.source, last);
  const int column = 1 + characters_before(line, first);
  const int width = characters_between(line, first, last);
  return {
      .path = span.source->path,
      .line = line.number,
      .column = column,
      .width = width,
      .end_line = end.number,
      .end_column = end.number == line.number ? column + width : 1 + characters_before(end, last),
      .line_text = line.text};
}

std::string_view bytes_of(const Span& span) {
  if (!span.source) return {};
  const std::string_view bytes = span.source->bytes;
  return bytes.substr(std::min<std::size_t>(span.offset, bytes.size()), span.length);
}

}  // namespace slt
