#pragma once

#include "edit/change.h"
#include "edit/object.h"

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
/// Nothing for words without an equals sign, or without a key before it.
std::optional<Assignment> parse_assignment(std::string_view words);

/// Makes one assignment to an object. Throws `Refused` where it cannot be understood; a key or a
/// value that no table knows is written, for validation to tell of.
void assign(const Place& place, const Assignment& assignment);

/// Something new made of keys and values: in the order of its table, the same key several times for
/// several values. Throws `Refused` as `assign` does.
Value made_of(std::span<const Field> fields, const std::vector<Assignment>& all);

/// Adds an item to a list at the top of a file, such as `evaluations`; the list comes about when it
/// is not there.
void add_to_section(File& file, std::string_view key, const Value& item);
/// Adds an item to a list of an object, such as the `members` of a group, in the same way.
void add_to_list(const Place& place, std::string_view key, const Value& item);

}  // namespace slt::edit
