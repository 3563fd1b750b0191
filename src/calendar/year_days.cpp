// SPDX-License-Identifier: MIT
#include "calendar/year_days.h"

#include <algorithm>

#include "calendar/wishes.h"

namespace slt::calendar {
namespace {

constexpr int kOtherWeekdayCost = 400;  ///< As much as a gap that is 20 days off.
constexpr int kLentDayCost = 49;        ///< As much as a gap that is a week off.
constexpr int kOftenAYear = 17;         ///< Every third week or more often.
constexpr int kQuietDayCost = 100000;
constexpr int kOffNthCost =
    100;  ///< For each squared day from the «første tirsdag» that is stated.

}  // namespace

YearDays::YearDays(const SeriesYear& year, const YearRecord& record)
    : year_(year),
      last_held_(record.last_held),
      meets_often_(year_target(year.series.cadence) >= kOftenAYear),
      states_(year.blocked.days().size()) {
  for (const Date date : record.fixed) state_on(date).fixed = true;
  for (const Date date : record.cancelled) state_on(date).cancelled = true;
  for (const Taken& taken : year.taken) state_on(taken.date).taken = true;
  mark_quiet_days();
  mark_allowed_days();
  mark_lent_days();
}

void YearDays::mark_quiet_days() {
  const Date first = year_.blocked.first(), last = year_.blocked.last();
  for (std::size_t i = 0; i < states_.size(); ++i)
    states_[i].quiet = year_.blocked.days()[i].block == Block::quiet;
  for (const QuietDays& quiet : year_.series.quiet_days)
    for (Date date = std::max(first, quiet.first); date <= std::min(last, quiet.last);
         date += Days{1})
      state_on(date).quiet = true;
}

/// Nothing is suggested before a meeting that was held: that time is past.
void YearDays::mark_allowed_days() {
  const auto months = open_months(year_.series);
  const auto weekdays = preferred_weekdays(year_.series);
  for (std::size_t i = 0; i < states_.size(); ++i) {
    const AlmanacDay& day = year_.blocked.days()[i];
    State& state = states_[i];
    state.preferred = weekdays[day.weekday];
    state.allowed = day.block != Block::barred && months[day.month] && !state.taken &&
                    !state.cancelled && !(last_held_ && day.date <= *last_held_);
  }
}

void YearDays::mark_lent_days() {
  if (!meets_often_ && year_.taken.empty()) return;
  bool lends = false;
  for (std::size_t i = 0; i < states_.size(); ++i) {
    const unsigned weekday = year_.blocked.days()[i].weekday;
    if (i == 0 || weekday == 1) lends = lends_others(static_cast<int>(i + 1 - weekday));
    states_[i].lent = lends && !states_[i].preferred;
  }
}

/// No meeting is lost to somebody else's, nor to a holiday when the group meets often: a week in
/// which all the weekdays it would like are gone lends it the others.
bool YearDays::lends_others(int monday) const {
  const int end = std::min(monday + 5, static_cast<int>(states_.size()));
  bool lost_to_others = false;
  for (int i = std::max(monday, 0); i < end; ++i) {
    const State& state = states_[static_cast<std::size_t>(i)];
    if (!state.preferred) continue;
    if (state.fixed || (state.allowed && !state.quiet)) return false;
    lost_to_others = lost_to_others || state.taken;
  }
  return meets_often_ || lost_to_others;
}

int YearDays::cost_on(Date date, const State& state) const {
  const int lent = meets_often_ ? kLentDayCost : kOtherWeekdayCost;
  const int weekday = state.preferred ? 0 : state.lent ? lent : kOtherWeekdayCost;
  const std::vector<Date> stated = stated_days(year_.series.cadence, date);
  const auto off = stated.empty() ? 0 : (date - nearest_of(stated, date)).count();
  return weekday + (state.quiet ? kQuietDayCost : 0) + static_cast<int>(kOffNthCost * off * off);
}

std::vector<Day> YearDays::with(const Ease& ease) const {
  std::vector<Day> days;
  for (std::size_t i = 0; i < states_.size(); ++i) {
    const State& state = states_[i];
    const Date date = year_.blocked.days()[i].date;
    const bool weekday = state.preferred || state.lent || ease.other_weekdays;
    if (state.fixed)
      days.push_back({date, 0, true});
    else if (state.allowed && weekday && (!state.quiet || ease.quiet_days))
      days.push_back({date, cost_on(date, state), false});
  }
  return days;
}

FreeDays free_days(const std::vector<Day>& days) {
  FreeDays free{};
  for (const Day& day : days) ++free[month_of(day.date) - 1];
  return free;
}

}  // namespace slt::calendar
