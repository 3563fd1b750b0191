// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/editing.h"
#include "cli/new_kinds.h"

namespace slt::cli {

/// Something that is to be made: its kind, where it is to go, and what is known of it already.
struct NewThing {
  NewKind kind;
  std::string where;
  std::vector<edit::Assignment> given;
};

/// The keys that it cannot be made without and that have not been given.
std::vector<std::string_view> missing_in(const NewThing& thing);
/// The municipality or the group that it goes into. Throws `Usage` when that is not clear.
Editing home_of(const NewThing& thing, const Context& context);
/// Makes it from what was given and puts it where it belongs; answers what it is called.
std::string put(Editing& editing, const NewThing& thing);

}  // namespace slt::cli
