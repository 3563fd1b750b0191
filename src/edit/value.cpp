// SPDX-License-Identifier: MIT
#include "edit/value.h"

#include <algorithm>

#include "edit/bytes.h"
#include "schema/other_reading.h"
#include "yaml/reader.h"

namespace slt::edit {
namespace {

constexpr std::size_t kLongestLine = 90;  ///< What is longer in brackets stands on several lines.

constexpr Message<Quote> kUnwritable{.nb = "{0} kan ikke stå som tekst i en plan",
                                     .nn = "{0} kan ikkje stå som tekst i ein plan",
                                     .en = "{0} cannot stand as a text in a plan"};

/// What a text may be apart from a text, so that it is meant to be read as other tools read it.
bool has_own_form(FieldKind kind) {
  return kind == FieldKind::integer || kind == FieldKind::boolean || kind == FieldKind::date ||
         kind == FieldKind::partial_date || kind == FieldKind::period ||
         kind == FieldKind::duration;
}

/// Whether the reader takes these bytes for this text, as a value and as an item of a list.
bool reads_back(const std::string& bytes, std::string_view text, bool in_flow) {
  Source source{.path = {}, .bytes = {}, .decoded = {}};
  source.bytes = in_flow ? fmt::format("k: [{{k: {0}}}, {0}]\n", bytes)
                         : fmt::format("k:\n  k: {0}\nl:\n  - {0}\n", bytes);
  Diagnostics found;
  const yaml::Tree tree = yaml::read(source, found);
  const auto holds = [&](const yaml::Node& node) {
    return node.kind == yaml::Kind::scalar && node.text == text;
  };
  const std::size_t size = in_flow ? 7 : 8;
  return found.empty() && tree.comments.empty() && tree.nodes.size() == size &&
         holds(tree.nodes[in_flow ? 5 : 4]) && holds(tree.nodes.back());
}

std::string double_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string single_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'";
}

bool is_quoted(yaml::Style style) {
  return style == yaml::Style::single_quoted || style == yaml::Style::double_quoted;
}

Lines lines_of(const Value& value);

Lines indented(Lines lines) {
  for (std::string& line : lines) line.insert(0, "  ");
  return lines;
}

bool is_text(const Value& value) { return value.kind == yaml::Kind::scalar; }

/// True for what people write between brackets: texts, on one line.
bool fits_brackets(const Value& value) {
  const bool texts =
      std::ranges::all_of(value.items, is_text) &&
      std::ranges::all_of(value.entries, [](const auto& one) { return is_text(one.second); });
  return texts && in_flow(value).size() <= kLongestLine;
}

Lines lines_of(const Value& value) {
  if (is_text(value)) return {written(value, false)};
  Lines all;
  const auto add = [&](Lines lines) { std::ranges::move(lines, std::back_inserter(all)); };
  for (const auto& [key, one] : value.entries) add(lines_of_entry(key, one));
  for (const Value& item : value.items) add(lines_of_item(item));
  return all;
}

}  // namespace

const Field& written_as(const Field& field) {
  const Field* row = field.kind == FieldKind::entity ? shorthand_of(field.parts()) : nullptr;
  return row ? *row : field;
}

Value text_for(const Field& field, std::string_view text) {
  return {.text = std::string(text), .of = field.kind, .quoted = field.quoted};
}

Value map_of(std::vector<std::pair<std::string, Value>> entries) {
  return {.kind = yaml::Kind::map, .entries = std::move(entries)};
}

Value list_of(std::vector<Value> items) {
  return {.kind = yaml::Kind::list, .items = std::move(items)};
}

const Field& field_named(std::span<const Field> fields, std::string_view key) {
  static constexpr Field kUnknown{};
  const auto row = std::ranges::find(fields, key, &Field::key);
  return row == fields.end() ? kUnknown : *row;
}

Sentence key_in_words(const Field& field) {
  return in_every_language(
      [&](Lang lang) { return fmt::format("{} ({})", field.key, field.doc.in(lang)); });
}

std::string written(const Value& value, bool in_flow, yaml::Style like) {
  const std::string& text = value.text;
  const bool never = value.of == FieldKind::integer || value.of == FieldKind::boolean;
  const bool wanted = value.quoted || (is_quoted(like) && !never) ||
                      (!has_own_form(value.of) && other_reading(text));
  if (!wanted && reads_back(text, text, in_flow)) return text;
  const std::string single = single_quoted(text), whole = double_quoted(text);
  if (like == yaml::Style::single_quoted && reads_back(single, text, in_flow)) return single;
  if (reads_back(whole, text, in_flow)) return whole;
  throw Refused{kUnwritable({text})};
}

std::string in_flow(const Value& value) {
  if (is_text(value)) return written(value, true);
  std::string inside;
  for (const auto& [key, one] : value.entries)
    inside += fmt::format("{}{}: {}", inside.empty() ? "" : ", ", key, in_flow(one));
  for (const Value& item : value.items) inside += (inside.empty() ? "" : ", ") + in_flow(item);
  return value.kind == yaml::Kind::map ? "{" + inside + "}" : "[" + inside + "]";
}

Lines lines_of_entry(std::string_view key, const Value& value) {
  if (is_text(value)) return {fmt::format("{}: {}", key, written(value, false))};
  if (fits_brackets(value)) return {fmt::format("{}: {}", key, in_flow(value))};
  Lines lines = indented(lines_of(value));
  lines.insert(lines.begin(), fmt::format("{}:", key));
  return lines;
}

Lines lines_of_item(const Value& value) {
  Lines lines = indented(lines_of(value));
  lines.front()[0] = '-';
  return lines;
}

}  // namespace slt::edit
