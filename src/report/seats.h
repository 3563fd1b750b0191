// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <memory>
#include <string>

#include "base/document.h"
#include "report/things.h"
#include "report/words.h"

// Who stands where in a plan, and as what.
namespace slt::report {

/// Who sits in several groups on a day, and in which capacity in each.
Document seats_document(std::span<const std::unique_ptr<Things>> all, Lang lang, Date today);

/// True for somebody who takes part, answers, chairs or convenes.
bool is_party(const Thing& thing);

/// The thing with a name that a party stands in: a group for a member, a tiltak for somebody who is
/// to evaluate it.
const Thing* owner_of(const Thing& party);

/// In what capacity: the form of a member, else the labels of the keys from the owner inwards.
std::string capacity(const Voice& voice, const Thing& party);

/// An empty table with these columns, and one for the municipality before them when there are
/// several.
Table empty_table(Lang lang, bool several, std::initializer_list<Text> columns);

}  // namespace slt::report
