// SPDX-License-Identifier: MIT
#include "edit/change.h"

#include <algorithm>

namespace slt::edit {
namespace {

constexpr Message<Quote> kCommentInside{
    .nb = "en kommentar ville ha fulgt med da {0} ble tatt bort; rett det for hånd",
    .nn = "ein kommentar ville ha følgt med då {0} blei teken bort; rett det for hand",
    .en = "a comment would have gone with {0}; edit this by hand"};
constexpr Message<> kOnlyOne{.nb = "det er det eneste som står der",
                             .nn = "det er det einaste som står der",
                             .en = "it is the only thing that stands there"};

std::string_view bytes_around(yaml::Cursor node) { return node.span().source->bytes; }
std::size_t start_of(yaml::Cursor node) { return node.node().offset; }
std::size_t end_of(yaml::Cursor node) { return node.node().offset + node.node().length; }
bool is_flow(yaml::Cursor node) { return node.node().style == yaml::Style::flow; }

/// A part of a list or map, from its first byte to its last; the dash of an item belongs to it.
struct Part {
  std::size_t start, end;
};

/// The dash of an item: the last in its column that stands above the item and below `after`.
std::size_t dash_of(yaml::Cursor list, yaml::Cursor item, std::size_t after) {
  const std::string_view bytes = bytes_around(list);
  const std::size_t column = start_of(list) - line_start(bytes, start_of(list));
  if (after <= start_of(list)) return start_of(list);
  const auto has_dash = [&](std::size_t line) {
    const std::string_view words = words_of_line(bytes, line);
    return line + column >= after && words.starts_with('-') &&
           words.data() == bytes.data() + line + column;
  };
  std::size_t line = line_start(bytes, after);
  while (line < start_of(item) && !has_dash(line)) line = next_line(bytes, line);
  return std::min(line + column, start_of(item));
}

std::vector<Part> parts_of(yaml::Cursor node) {
  std::vector<Part> parts;
  if (node.is_map())
    for (const auto [key, value] : node.entries()) parts.push_back({start_of(key), end_of(value)});
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) {
      const std::size_t after = parts.empty() ? 0 : parts.back().end;
      parts.push_back({is_flow(node) ? start_of(item) : dash_of(node, item, after), end_of(item)});
    }
  return parts;
}

bool holds_comment(const yaml::Tree& tree, std::size_t start, std::size_t end) {
  return std::ranges::any_of(tree.comments, [&](const yaml::Comment& one) {
    return start <= one.offset && one.offset < end;
  });
}

/// Takes out bytes; a comment among them must be on the line where the part itself ends.
Edit cut(yaml::Cursor node, const Part& part, std::size_t start, std::size_t end) {
  const std::string_view bytes = bytes_around(node);
  const std::size_t own = is_flow(node) ? part.end : line_end(bytes, part.end);
  const bool others = holds_comment(node.tree(), start, part.start) ||
                      holds_comment(node.tree(), own, end) ||
                      (is_flow(node) && holds_comment(node.tree(), part.start, part.end));
  if (others) throw Refused{kCommentInside({bytes.substr(part.start, part.end - part.start)})};
  return {start, end - start};
}

Edit without_in_flow(yaml::Cursor node, const std::vector<Part>& parts, std::size_t index) {
  const Part& part = parts[index];
  if (index + 1 < parts.size()) return cut(node, part, part.start, parts[index + 1].start);
  return cut(node, part, parts[index - 1].end, part.end);
}

/// Takes out whole lines, and one of two empty lines that would come together.
Edit without_lines(yaml::Cursor node, const Part& part) {
  const std::string_view bytes = bytes_around(node);
  std::size_t start = line_start(bytes, part.start), end = next_line(bytes, part.end);
  const std::size_t above = line_above(bytes, start);
  const bool unbroken = line_end(bytes, part.end) == bytes.size();
  if (above < start && unbroken)  // The last line has no line break: the one above gives its own.
    start = line_end(bytes, above);
  else if (above < start && end < bytes.size() && is_blank_line(bytes, above) &&
           is_blank_line(bytes, end))
    end = next_line(bytes, end);
  return cut(node, part, start, end);
}

Edit without(yaml::Cursor node, std::size_t index) {
  const std::vector<Part> parts = parts_of(node);
  if (parts.size() < 2) throw Refused{kOnlyOne()};
  if (is_flow(node)) return without_in_flow(node, parts, index);
  const Part& part = parts[index];
  const std::string_view bytes = bytes_around(node);
  const std::size_t start = line_start(bytes, part.start);
  const std::string_view before = bytes.substr(start, part.start - start);
  if (before.find_first_not_of(' ') == before.npos) return without_lines(node, part);
  // It stands behind a dash, which the next one takes over.
  return cut(node, part, part.start, parts[index + 1].start);
}

Edit instead_of(yaml::Cursor old, std::string text) {
  if (holds_comment(old.tree(), start_of(old), end_of(old)))
    throw Refused{kCommentInside({bytes_of(old.span())})};
  return {start_of(old), end_of(old) - start_of(old), std::move(text)};
}

std::string joined(const Lines& lines, const std::string& between) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : between) + line;
  return text;
}

/// The line break and indentation that lines of a list or map begin with.
std::string line_break_in(yaml::Cursor node) {
  const std::string_view bytes = bytes_around(node);
  const std::size_t column = start_of(node) - line_start(bytes, start_of(node));
  return std::string(newline_of(bytes)) + std::string(column, ' ');
}

/// Whether the parts of a list, or the sections of a file, are kept apart by empty lines.
std::string empty_line_in(yaml::Cursor node, const std::vector<Part>& parts) {
  const std::string_view bytes = bytes_around(node);
  const bool section = node.is_list() || line_start(bytes, start_of(node)) == start_of(node);
  const bool apart = section && parts.size() > 1 && blank_above(bytes, parts.back().start);
  return apart ? std::string(newline_of(bytes)) : std::string();
}

/// True when a part ends in a text that the empty lines after it belong to: one that begins `|+`.
bool keeps_empty_lines(yaml::Cursor node, const Part& part) {
  const auto& nodes = node.tree().nodes;
  const auto after = std::ranges::lower_bound(nodes, part.end, {}, &yaml::Node::offset);
  const yaml::Node& last = *std::prev(after);
  const bool block = last.style == yaml::Style::literal || last.style == yaml::Style::folded;
  return block && bytes_around(node).substr(last.offset, 3).find('+') != std::string_view::npos;
}

Edit after_part(yaml::Cursor node, const Part& part, const Lines& lines, const std::string& gap) {
  const std::string_view bytes = bytes_around(node);
  const std::string line_break = line_break_in(node);
  const std::string text = line_break + joined(lines, line_break);
  std::size_t end = line_end(bytes, part.end);
  if (!keeps_empty_lines(node, part)) return {end, 0, gap + text};
  for (std::size_t line = next_line(bytes, end); line < bytes.size() && is_blank_line(bytes, line);
       line = next_line(bytes, line))
    end = line_end(bytes, line);
  return {end, 0, text};
}

/// The place in the map after which a key belongs: that of the last key before it in the table.
std::optional<std::size_t> before_key(yaml::Cursor map, std::span<const Field> fields,
                                      std::string_view key) {
  const auto row = [&](std::string_view word) {
    return std::ranges::find(fields, word, &Field::key) - fields.begin();
  };
  std::optional<std::size_t> best;
  std::ptrdiff_t best_row = -1;
  std::size_t index = 0;
  for (const auto [known, value] : map.entries()) {
    const std::ptrdiff_t here = row(known.text());
    if (here < row(key) && here >= best_row) best = index, best_row = here;
    ++index;
  }
  return best;
}

/// True for what stands between the brackets of a list or map.
bool is_in_flow(yaml::Cursor node) {
  return std::ranges::any_of(node.tree().nodes, [&](const yaml::Node& one) {
    return one.style == yaml::Style::flow && one.offset < start_of(node) &&
           start_of(node) < one.offset + one.length;
  });
}

}  // namespace

std::optional<yaml::Entry> entry_of(yaml::Cursor map, std::string_view key) {
  for (const yaml::Entry entry : map.entries())
    if (entry.key.text() == key) return entry;
  return {};
}

Edit replaced(yaml::Cursor scalar, const Value& text) {
  return instead_of(scalar, written(text, is_in_flow(scalar), scalar.node().style));
}

Edit with_key(yaml::Cursor map, std::span<const Field> fields, std::string_view key,
              const Value& value) {
  const std::vector<Part> parts = parts_of(map);
  const auto place = before_key(map, fields, key);
  if (is_flow(map)) {
    const std::string text = fmt::format("{}: {}", key, in_flow(value));
    if (parts.empty()) return {start_of(map) + 1, 0, text};
    if (!place) return {parts.front().start, 0, text + ", "};
    return {parts[*place].end, 0, ", " + text};
  }
  const Lines lines = lines_of_entry(key, value);
  const std::string gap = empty_line_in(map, parts);
  if (place) return after_part(map, parts[*place], lines, gap);
  const std::string line_break = line_break_in(map);
  return {parts.front().start, 0, joined(lines, line_break) + gap + line_break};
}

Edit without_key(yaml::Cursor map, std::string_view key) {
  std::size_t index = 0;
  for (const auto [known, value] : map.entries()) {
    if (known.text() == key) break;
    ++index;
  }
  return without(map, index);
}

Edit with_item(yaml::Cursor list, const Value& item) {
  const std::vector<Part> parts = parts_of(list);
  if (is_flow(list) && parts.empty()) return {start_of(list) + 1, 0, in_flow(item)};
  if (is_flow(list)) return {parts.back().end, 0, ", " + in_flow(item)};
  yaml::Cursor last;
  for (const yaml::Cursor one : list.items()) last = one;
  const bool brackets = is_flow(last) && item.kind != yaml::Kind::scalar;
  const Lines lines = brackets ? Lines{"- " + in_flow(item)} : lines_of_item(item);
  return after_part(list, parts.back(), lines, empty_line_in(list, parts));
}

Edit without_item(yaml::Cursor list, std::size_t index) { return without(list, index); }

Edit bracketed(yaml::Cursor old, const Value& value) { return instead_of(old, in_flow(value)); }

}  // namespace slt::edit
