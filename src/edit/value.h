// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/field.h"
#include "yaml/tree.h"

// How something new is written.
namespace slt::edit {

/// Something to be written: a text, or keys with values, or items.
struct Value {
  yaml::Kind kind = yaml::Kind::scalar;
  std::string text = {};
  FieldKind of = FieldKind::text;  ///< What the text is, for what must or must not be quoted.
  bool quoted = false;
  std::vector<std::pair<std::string, Value>> entries = {};
  std::vector<Value> items = {};
};
/// The member that a plain text stands for, or the field itself.
const Field& written_as(const Field& field);
/// A text for a field, to be written as its table says.
Value text_for(const Field& field, std::string_view text);
Value map_of(std::vector<std::pair<std::string, Value>> entries);
Value list_of(std::vector<Value> items);
/// The field of a table with this key; a plain text where there is none, which validation tells of.
const Field& field_named(std::span<const Field> fields, std::string_view key);

/// A key with what it is called: «due (frist)».
Sentence key_in_words(const Field& field);

/// The text as it stands in a file: plain where every YAML reader takes it for what it is, else in
/// quotes; those it had in `like` stay. Throws `Refused` for a text that no plan may hold.
std::string written(const Value& text, bool in_flow, yaml::Style like = yaml::Style::plain);
/// The value on one line: `{date: 2026-11-21, by: [a, b]}`.
std::string in_flow(const Value& value);

/// Lines without the indentation and the line breaks of the place where they will stand.
using Lines = std::vector<std::string>;
/// `key: value`, over several lines when the value is long.
Lines lines_of_entry(std::string_view key, const Value& value);
/// `- value`, a key to a line.
Lines lines_of_item(const Value& value);

}  // namespace slt::edit
