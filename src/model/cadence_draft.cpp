// SPDX-License-Identifier: MIT
#include "model/cadence_draft.h"

#include <array>

namespace slt {
namespace {

/// The slot a stretch is counted in; null for weeks and days, which only intervals can say.
Count* slot_of(Cadence& cadence, Stretch stretch) {
  if (stretch == Stretch::year) return &cadence.per_year;
  if (stretch == Stretch::half_year) return &cadence.per_half_year;
  if (stretch == Stretch::quarter) return &cadence.per_quarter;
  return stretch == Stretch::month ? &cadence.per_month : nullptr;
}

/// How many of the units of a cadence one stretch is.
struct Step {
  Cadence::Unit unit;
  int count;
};
Step step_of(Stretch stretch) {
  using Unit = Cadence::Unit;
  constexpr std::array<Step, 6> kSteps{{{Unit::days, 1},
                                        {Unit::weeks, 1},
                                        {Unit::months, 1},
                                        {Unit::months, 3},
                                        {Unit::months, 6},
                                        {Unit::months, 12}}};
  return kSteps[static_cast<std::size_t>(stretch)];
}

}  // namespace

void CadenceDraft::note(const CadenceWord& word) {
  switch (word.meaning) {
    case Meaning::weekday:
      cadence.weekday = static_cast<unsigned>(word.value);
      return;
    case Meaning::at_least:
      bound_ = Bound::at_least;
      return;
    case Meaning::at_most:
      bound_ = Bound::at_most;
      return;
    case Meaning::about:
      cadence.about = true;
      return;
    case Meaning::more:
      more_ = open_ = true;
      return;
    case Meaning::strength:
      return note_strength(static_cast<Strength>(word.value));
    case Meaning::as_needed:
      cadence.as_needed = true;
      return;
    case Meaning::irregular:
      cadence.irregular = true;
      return;
    default:
      return fail();
  }
}

/// The first word that says how binding a number is; one after the number is about something else.
void CadenceDraft::note_strength(Strength strength) {
  if (!cadence.strength && !cadence.has_number()) cadence.strength = strength;
}

Count CadenceDraft::bounded(const Count& stated) const {
  if (bound_ == Bound::at_least) return {stated.min, std::nullopt};
  if (bound_ == Bound::at_most) return {std::nullopt, stated.max};
  return stated;
}

/// The number of the clause; without one, once, or once for each «første» and «tredje».
Count CadenceDraft::clause_count() const {
  const int once = cadence.nth.empty() ? 1 : static_cast<int>(cadence.nth.size());
  return bounded(count.value_or(Count{once, once}));
}

bool CadenceDraft::is_once() const {
  return !count || (count == Count{1, 1} && bound_ != Bound::at_most);
}

void CadenceDraft::count_in(Stretch stretch) {
  Count* const slot = slot_of(cadence, stretch);
  if (!slot) return repeat(1, stretch);
  // «flere ganger i året» names no number.
  if (slot->stated() || (more_ && !count)) return fail();
  *slot = clause_count();
  end_clause();
}

void CadenceDraft::count_by_adverb(Stretch stretch) {
  if (!count && bound_ == Bound::exact) adverb_ = stretch;
  count_in(stretch);
}

void CadenceDraft::count_in_season(int season) {
  Count& slot = season == 1 ? cadence.spring : cadence.autumn;
  if (slot.stated()) return fail();
  // «vår og haust» without a number asks for a meeting in each, and does not rule out more.
  slot = count ? bounded(*count) : Count{1, std::nullopt};
  end_clause();
}

/// Only «en gang» may stand with an interval, and «minst» makes it the longest one.
void CadenceDraft::repeat(int every, Stretch stretch, int longest) {
  if (cadence.every != 0 || !is_once() || bound_ == Bound::at_most || more_) return fail();
  const Step step = step_of(stretch);
  cadence.every = every * step.count;
  cadence.every_most = longest * step.count;
  cadence.unit = step.unit;
  cadence.or_more_often = bound_ == Bound::at_least;
  end_clause();
}

void CadenceDraft::end_clause() {
  count.reset();
  bound_ = Bound::exact;
  more_ = false;
}

/// «første tirsdag» is one day of a month, so there is one meeting in a month with it; with «første
/// og tredje tirsdag» there are two.
bool CadenceDraft::fits_nth() const {
  const auto days = static_cast<int>(cadence.nth.size());
  const Count& month = cadence.per_month;
  if (month.stated()) return month.min.value_or(days) == days && month.max.value_or(days) == days;
  return days == 1 && cadence.every > 0 && cadence.unit == Cadence::Unit::months;
}

std::optional<Cadence> CadenceDraft::finished() {
  // «årlig fire møter»: the number came after its stretch.
  if (Count* const slot = adverb_ ? slot_of(cadence, *adverb_) : nullptr; slot && count) {
    *slot = clause_count();
    end_clause();
  }
  if (count || bound_ != Bound::exact) fail();
  if (cadence.as_needed || open_) open_upward();
  cadence.about = cadence.about && cadence.has_number();
  const bool states_something =
      cadence.has_number() || cadence.as_needed || cadence.irregular || !cadence.after.empty();
  if (!states_something || (!cadence.nth.empty() && !fits_nth())) fail();
  return failed_ ? std::nullopt : std::optional{cadence};
}

void CadenceDraft::open_upward() {
  for (Count* part : {&cadence.per_year, &cadence.per_half_year, &cadence.per_quarter,
                      &cadence.per_month, &cadence.spring, &cadence.autumn})
    if (part->min) part->max.reset();
  if (open_ && cadence.every > 0) cadence.or_more_often = true;
}

}  // namespace slt
