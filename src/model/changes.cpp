// SPDX-License-Identifier: MIT
#include "model/changes.h"

#include <algorithm>

#include <fmt/format.h>

#include "yaml/reader.h"

namespace slt {
namespace {

const Field* row_of(std::span<const Field> rows, Words key) {
  const auto found = std::ranges::find(rows, key, &Field::key);
  return found == rows.end() ? nullptr : &*found;
}

/// The file that an object stands in, read once more: what was read of it is kept without its keys.
struct Reread {
  Reread(const Span& object, std::span<const Field> rows)
      : copy{.path = object.source->path, .bytes = object.source->bytes, .decoded = {}} {
    Diagnostics known;
    tree = yaml::read(copy, known);
    const auto is_object = [&](const yaml::Node& node) {
      return node.kind == yaml::Kind::map && node.offset == object.offset &&
             node.length == object.length;
    };
    const auto found = std::ranges::find_if(tree.nodes, is_object);
    if (found == tree.nodes.end()) return;
    const yaml::Cursor map(tree, static_cast<std::uint32_t>(found - tree.nodes.begin()));
    for (const auto [key, value] : map.entries())
      fields.push_back(
          {std::string(key.text()), in_one_line(value, row_of(rows, key.text())), value.span()});
  }

  struct Value {
    std::string key, words;
    Span span;
  };
  Source copy;
  yaml::Tree tree;
  std::vector<Value> fields;
};

const Reread::Value* field_named(const Reread& object, std::string_view key) {
  const auto found = std::ranges::find(object.fields, key, &Reread::Value::key);
  return found == object.fields.end() ? nullptr : &*found;
}

/// The word of a choice, however it is spelt; an older title is a word of its own.
std::string canonical(const Field& field, Words text) {
  const auto index = find_choice(field.choices, text);
  const bool older = index && stands_in(field.choices[*index].older, text);
  return std::string(index && !older ? field.choices[*index].word : text);
}

std::string scalar_in_one_line(Words text, const Field* field) {
  if (!field) return std::string(text);
  if (field->kind == FieldKind::choice) return canonical(*field, text);
  const Field* row = field->kind == FieldKind::entity ? shorthand_of(field->parts()) : nullptr;
  const bool state = field->stated && (text == "none" || text == "vacant");
  return row && !state ? fmt::format("{{{}: {}}}", row->key, text) : std::string(text);
}

}  // namespace

std::string in_one_line(yaml::Cursor value, const Field* field) {
  if (value.is_scalar()) return scalar_in_one_line(value.text(), field);
  const auto rows =
      field && field->kind == FieldKind::entity ? field->parts() : std::span<const Field>();
  std::vector<std::string> parts;
  if (value.is_list())
    for (const yaml::Cursor item : value.items()) parts.push_back(in_one_line(item, field));
  else
    for (const auto [key, inner] : value.entries())
      parts.push_back(
          fmt::format("{}: {}", key.text(), in_one_line(inner, row_of(rows, key.text()))));
  if (value.is_list() && parts.size() == 1) return parts.front();  // May stand without brackets.
  if (value.is_map()) std::ranges::sort(parts);
  if (value.is_map()) return fmt::format("{{{}}}", fmt::join(parts, ", "));
  return fmt::format("[{}]", fmt::join(parts, ", "));
}

std::vector<FieldChange> changes(const Span& before, const Span& after,
                                 std::span<const Field> rows) {
  std::vector<FieldChange> all;
  if (!before.source || !after.source || bytes_of(before) == bytes_of(after)) return all;
  const Reread was(before, rows), is(after, rows);
  for (const Reread::Value& now : is.fields) {
    const Reread::Value* then = field_named(was, now.key);
    if (then && then->words == now.words) continue;
    all.push_back({now.key,
                   then ? then->words : std::string(),
                   now.words,
                   {after.source, now.span.offset, now.span.length}});
  }
  for (const Reread::Value& then : was.fields)
    if (!field_named(is, then.key)) all.push_back({then.key, then.words, {}, after});
  return all;
}

}  // namespace slt
