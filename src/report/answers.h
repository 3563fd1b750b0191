// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"

// Whom a word means: «politiet», «Vegårshei skole», «ordfører», the id of a person.
namespace slt::report {

/// True when a party is, or speaks for, what a person typed: an office, a sector, a unit and what
/// is part of it, a group, or a person who is named or holds the office.
bool is_called(const View& view, const Party& party, std::string_view typed);
/// The same of a role: its office, its holder, the unit it belongs to.
bool is_called(const View& view, const Role& role, std::string_view typed);

/// Every word that `is_called` understands in a plan, for «mente du».
std::vector<std::string> callable(const View& view);
/// Throws `Unknown` for a word that nobody in the plans is called, with what may have been meant.
void check_known(std::span<const View> views, std::string_view typed);

}  // namespace slt::report
