// SPDX-License-Identifier: MIT
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

bool is_evaluation_planned(const Tiltak& tiltak) {
  if (!tiltak.evaluation) return false;
  return tiltak.evaluation->form.value != EvaluationForm::none || tiltak.evaluation->reason;
}

bool lacks_final(const View& view, const Tiltak& tiltak) {
  if (!tiltak.evaluation || is_cancelled(tiltak)) return false;
  const std::size_t wanted = wanted_by(*tiltak.evaluation);
  const std::size_t made = evaluated_on(view, tiltak).size();
  const std::size_t days = tiltak.evaluation->due.size();
  return made < wanted && days < wanted && made >= days;
}

namespace {

/// A planned day and the evaluation that answers it.
struct PlannedDay {
  const At<Date>* day;
  std::optional<Date> made = {};
};

std::vector<PlannedDay> planned_days(const EvaluationPlan& plan,
                                     const std::vector<Date>& evaluated) {
  std::vector<PlannedDay> days;
  for (const At<Date>& day : plan.due) days.push_back({&day});
  std::ranges::stable_sort(days, {}, [](const PlannedDay& one) { return one.day->value; });
  std::size_t answered = 0;
  for (const Date done : evaluated) {
    const auto passed =
        std::ranges::count_if(days, [&](const PlannedDay& one) { return one.day->value <= done; });
    const std::size_t next = std::max(answered + 1, static_cast<std::size_t>(passed));
    for (; answered < std::min(next, days.size()); ++answered) days[answered].made = done;
  }
  return days;
}

/// From when a tiltak is evaluated again and again: the latest day it may have begun.
std::optional<Reckoning> begun(const Tiltak& tiltak) {
  if (!tiltak.timing) return {};
  if (tiltak.timing->start) return Reckoning(*tiltak.timing->start);
  if (!tiltak.timing->period) return {};
  const auto& [period, from] = *tiltak.timing->period;
  return Reckoning(period.from.last(), from);
}

/// Each evaluation counts the time anew.
std::vector<Promised> promised_in_turn(const Tiltak& tiltak, const std::vector<Date>& evaluated) {
  const auto start = begun(tiltak);
  if (!start) return {};
  std::vector<Promised> all;
  Reckoning next = Reckoning(*start).plus(*tiltak.evaluation->every);
  for (const Date done : evaluated) {
    all.push_back({next.day(), done});
    next = Reckoning(done, {}).plus(*tiltak.evaluation->every);
  }
  const auto end = tiltak.end();
  if (!end || next.day() <= *end) all.push_back({next.day(), {}});
  return all;
}

}  // namespace

const At<Date>* open_day(const EvaluationPlan& plan, const std::vector<Date>& evaluated) {
  for (const PlannedDay& one : planned_days(plan, evaluated))
    if (!one.made) return one.day;
  return nullptr;
}

std::vector<Promised> promised_evaluations(const View& view, const Tiltak& tiltak, Date until) {
  if (!tiltak.evaluation || is_cancelled(tiltak)) return {};
  const std::vector<Date> evaluated = evaluated_on(view, tiltak);
  std::vector<Promised> all;
  for (const PlannedDay& one : planned_days(*tiltak.evaluation, evaluated))
    all.push_back({one.day->value, one.made});
  if (all.empty() && tiltak.evaluation->every) all = promised_in_turn(tiltak, evaluated);
  std::erase_if(all, [&](const Promised& one) { return until < one.due; });
  return all;
}

std::optional<Reckoning> next_in_turn(const View& view, const Tiltak& tiltak) {
  if (!tiltak.evaluation || !tiltak.evaluation->every) return {};
  const At<Duration>& every = *tiltak.evaluation->every;
  if (const Evaluation* last = last_evaluation(view, tiltak))
    return Reckoning(last->date).plus(every);
  const auto start = begun(tiltak);
  return start ? std::optional(Reckoning(*start).plus(every)) : std::nullopt;
}

std::optional<Reckoning> verdict_due(const View& view, const Tiltak& tiltak, Date today,
                                     const Figure& days) {
  const Evaluation* last = last_evaluation(view, tiltak);
  if (!last || last->result.value != Outcome::none || last->decision) return {};
  if (has_ended(tiltak, today) || is_cancelled(tiltak)) return {};
  return Reckoning(last->date).plus_days(days);
}

std::optional<At<Date>> end_of(const Tiltak& tiltak) {
  const auto end = tiltak.end();
  if (!end) return {};
  if (tiltak.ended) return At<Date>{*end, tiltak.ended->span};
  const Timing& timing = *tiltak.timing;
  return At<Date>{*end, timing.period ? timing.period->span
                        : timing.date ? timing.date->span
                                      : timing.school_year->span};
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
