#include "rules/evaluations.h"

#include <algorithm>

namespace slt {

std::vector<Date> evaluated_on(const View& view, const Tiltak& tiltak) {
  std::vector<Date> days;
  for (const Evaluation* evaluation : view.evaluations())
    if (evaluation->of.value.id == tiltak.id.value.word) days.push_back(evaluation->date.value);
  std::ranges::sort(days);
  return days;
}

const Evaluation* last_evaluation(const View& view, const Tiltak& tiltak) {
  const Evaluation* last = nullptr;
  for (const Evaluation* one : view.evaluations())
    if (one->of.value.id == tiltak.id.value.word && (!last || last->date.value <= one->date.value))
      last = one;
  return last;
}

std::size_t wanted_by(const EvaluationPlan& plan) {
  switch (plan.form.value) {
    case EvaluationForm::none:
      return 0;
    case EvaluationForm::simple:
      return 1;
    case EvaluationForm::midway_and_final:
      return 2;
  }
  return 0;
}

bool is_cancelled(const Tiltak& tiltak) {
  return tiltak.status && tiltak.status->value == Status::cancelled;
}

bool has_ended(const Tiltak& tiltak, Date today) {
  const auto end = tiltak.end();
  const bool past = end && *end < today;
  if (!tiltak.status) return past;
  switch (tiltak.status->value) {
    case Status::done:
    case Status::ended:
      return true;
    // Somebody has said that it goes on, whatever its time was meant to be.
    case Status::active:
    case Status::paused:
    case Status::carried_over:
    case Status::cancelled:
      return tiltak.ended && past;
    case Status::planned:
      return past;
  }
  return past;
}

std::optional<PartialDate> ended_when(const Tiltak& tiltak) {
  if (tiltak.ended) return tiltak.ended->value;
  const auto end = tiltak.end();
  if (!end) return {};
  return PartialDate{.year = year_of(*end), .month = month_of(*end)};
}

}  // namespace slt
