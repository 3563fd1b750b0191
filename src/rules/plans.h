// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "model/municipality.h"
#include "rules/reckoning.h"

// Questions that several rules ask about plans, their names and their revision.
namespace slt {

/// The SLT plans of the municipality: its own, and those it has in common with others.
std::vector<const Plan*> slt_plans(const View& view);

/// The smallest words that stand for a plan: its title, else the whole of it.
Span title_of(const Plan& plan);
/// `«Handlingsplan SLT»`, or `planen` where it has no title.
Sentence called(const Plan& plan);

/// The last day on which the next revision is in time: counted from the last one, else from the
/// start of the plan. Nothing when the plan does not say how often, or from when.
std::optional<Reckoning> revision_due(const Plan& plan);
/// The same when the revision is a cause of its own: not when the plan ends by then, as that is
/// said elsewhere.
std::optional<Reckoning> own_revision_due(const Plan& plan);
/// Where the words stand that a finding about an overdue revision points at.
Span place_of_revision(const Plan& plan);

/// Whether a revision is overdue for a cause of its own.
bool is_revision_overdue(const Plan& plan, Date today);

/// The longest plan period that leaves room for so many in the four years of a kommunestyre.
std::optional<Duration> longest_period(const Plan& plan);

/// Whether the plan's period is longer than its own rule allows.
bool breaks_own_rule(const Plan& plan);

}  // namespace slt
