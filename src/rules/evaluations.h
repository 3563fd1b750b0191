#pragma once

#include <optional>
#include <vector>

#include "model/municipality.h"

// Questions that rules ask about tiltak and their evaluation.
namespace slt {

/// The days on which a tiltak was evaluated, in order.
std::vector<Date> evaluated_on(const View& view, const Tiltak& tiltak);

/// The evaluation of a tiltak that was made last; null when there is none.
const Evaluation* last_evaluation(const View& view, const Tiltak& tiltak);

/// How many evaluations a form asks for before the tiltak is over.
std::size_t wanted_by(const EvaluationPlan& plan);

/// True for a tiltak that has ended by its status or its time; today is still part of its time.
bool has_ended(const Tiltak& tiltak, Date today);
bool is_cancelled(const Tiltak& tiltak);

/// When a tiltak ended, no more precisely than the plan tells.
std::optional<PartialDate> ended_when(const Tiltak& tiltak);

}  // namespace slt
