// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "edit/value.h"

// What a person asks for, in terms of keys and values.
namespace slt::edit {

/// What is done to the value of a key.
enum class Act : std::uint8_t { set, remove, add_item, remove_item };

/// `status=done`, `timing.date=`, `goals+=trivsel`, `members.2.until=2026-12-31`: keys with dots
/// between them, an item of a list by its number from 1.
struct Assignment {
  std::string path;
  Act act = Act::set;
  std::string value = {};
};
/// Nothing for words without an equals sign, or without a key before it or beside each dot.
std::optional<Assignment> parse_assignment(std::string_view words);

/// The first key of a path, and the path below it.
struct Path {
  std::string_view key, rest;
  explicit Path(std::string_view words);
};

/// The field that a text under `key` is for: the field itself, or the one its short form stands
/// for. Throws `Refused`, with the keys that can be written, where no text can stand.
const Field& field_of_text(const Field& field, std::string_view key);
/// The value of a key as a person typed it, in the form that its field has in plans.
Value text_value(const Field& field, std::string_view key, std::string_view text);

/// Throws `Refused` for a word that is no key of the table and that no plan could hold; other
/// unknown keys are left to validation.
void check_key(std::span<const Field> fields, std::string_view key);
/// Throws `Refused`, with the keys that were meant.
[[noreturn]] void refuse_key(std::span<const Field> fields, std::string_view key);
/// Throws `Refused`, as a value of several keys is not written over by a text.
[[noreturn]] void refuse_text(const Field& field, std::string_view key);
/// Throws `Refused`, as there can be no keys below this one.
[[noreturn]] void refuse_parts(std::string_view key);

/// Something new made of keys and values: in the order of its table, the same key several times for
/// several values. Throws `Refused` as `assign` does.
Value made_of(std::span<const Field> fields, const std::vector<Assignment>& all);

}  // namespace slt::edit
