// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "model/municipality.h"
#include "rules/reckoning.h"

// Questions that rules ask about tiltak and their evaluation.
namespace slt {

/// The days on which a tiltak was evaluated, in order.
std::vector<Date> evaluated_on(const View& view, const Tiltak& tiltak);

/// The evaluation of a tiltak that was made last; null when there is none.
const Evaluation* last_evaluation(const View& view, const Tiltak& tiltak);

/// How many evaluations a form asks for before the tiltak is over.
std::size_t wanted_by(const EvaluationPlan& plan);

/// True when the plan says how a tiltak is evaluated, or why it is not.
bool is_evaluation_planned(const Tiltak& tiltak);
/// True when the last evaluation that was decided is not made and has no day of its own.
bool lacks_final(const View& view, const Tiltak& tiltak);

/// The first planned day that no evaluation answers; null when there is none. Each evaluation
/// answers the days that had passed, or else the next one.
const At<Date>* open_day(const EvaluationPlan& plan, const std::vector<Date>& evaluated);
/// An evaluation that was to be made by a day, and when it was, if it was.
struct Promised {
  Date due;
  std::optional<Date> made;
};
/// The evaluations of a tiltak that had a day, up to and including `until`, by that day.
std::vector<Promised> promised_evaluations(const View& view, const Tiltak& tiltak, Date until);

/// When a tiltak that is evaluated again and again is next due: counted from the last time, else
/// from its start. Nothing when the plan does not say how often, or from when.
std::optional<Reckoning> next_in_turn(const View& view, const Tiltak& tiltak);
/// When it must be decided what becomes of a tiltak that had no effect; nothing when it has been,
/// or when the tiltak is over.
std::optional<Reckoning> verdict_due(const View& view, const Tiltak& tiltak, Date today,
                                     const Figure& days);

/// The last day of a tiltak that has one, and where that stands.
std::optional<At<Date>> end_of(const Tiltak& tiltak);
/// True for a tiltak that has ended by its status or its time; today is still part of its time.
bool has_ended(const Tiltak& tiltak, Date today);
bool is_cancelled(const Tiltak& tiltak);

/// When a tiltak ended, no more precisely than the plan tells.
std::optional<PartialDate> ended_when(const Tiltak& tiltak);

}  // namespace slt
