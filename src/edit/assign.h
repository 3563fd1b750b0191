// SPDX-License-Identifier: MIT
#pragma once

#include "edit/assignment.h"
#include "edit/change.h"
#include "edit/object.h"

// Values given, changed and taken away.
namespace slt::edit {

/// Makes one assignment to an object. Throws `Refused` where it cannot be understood; a key or a
/// value that no table knows is written, for validation to tell of.
void assign(const Place& place, const Assignment& assignment);

/// Adds an item to a list at the top of a file, such as `evaluations`; the list comes about when it
/// is not there.
void add_to_section(File& file, std::string_view key, const Value& item);
/// Adds an item to a list of an object, such as the `members` of a group, in the same way.
void add_to_list(const Place& place, std::string_view key, const Value& item);

}  // namespace slt::edit
