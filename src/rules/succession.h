// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "model/municipality.h"
#include "rules/reckoning.h"

// What has an end, and whether something has followed it: terms, agreements, deviations.
namespace slt {

/// The last day of a term; nothing when the plan states neither it nor a start and a length.
std::optional<Reckoning> end_of_term(const Role& role);
/// True for a role that somebody is to have: neither vacant nor held by nobody.
bool is_to_be_held(const Role& role);
/// True for a term that is over; one that ends before it begins is another slip, said elsewhere.
bool is_term_over(const Role& role, Date today);
/// True for a term that has begun and is not over.
bool is_in_force(const Role& role, Date day);
/// The roles of an office that are in force on a day; all of them when none is.
std::vector<const Role*> roles_on(const View& view, Office office, Date day);
/// True when another of the same office goes on once this term is over.
bool is_taken_over(const View& view, const Role& role, Date today);

/// When the one after a previous holder began: the next who held the role, else who holds it now.
const Maybe<PartialDate>& next_from(const Role& role, std::size_t holder);

/// True when an agreement with the same title goes on: it has taken this one's place.
bool is_replaced(const View& view, const Agreement& old, Date today);

/// True when a newer deviation from the same rule, about the same, goes on.
bool is_renewed(const Municipality& folder, const Deviation& old, Date today);

}  // namespace slt
