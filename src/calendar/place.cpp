// SPDX-License-Identifier: MIT
#include "calendar/place.h"

#include <algorithm>

#include "base/list.h"
#include "base/parallel.h"
#include "calendar/list_year.h"
#include "calendar/notices.h"
#include "calendar/place_year.h"
#include "calendar/record.h"
#include "calendar/relations.h"
#include "calendar/year_plan.h"

namespace slt::calendar {
namespace {

/// Dates are computed from this year on, so that a year is the same whichever years are asked for.
constexpr int kEpoch = 2026;

bool holds(const auto& list, const auto& value) {
  return std::ranges::find(list, value) != list.end();
}

/// Places the series year by year; each sees what stands before it in the order. Those that have
/// nothing to do with each other are placed at the same time.
class Calendar {
 public:
  Calendar(std::span<const SeriesToPlace> all, const Wanted& wanted);
  std::vector<PlacedSeries> result();

 private:
  using Index = std::size_t;

  void place_lot(std::span<const Index> turns, std::span<const BlockedDays> years);
  void place_year_of(Index series, const BlockedDays& blocked);
  std::optional<Date> previous_of(Index series, int year) const;
  std::vector<Date> dates_of(Index series, int year) const;
  std::vector<Date> dates_of(std::optional<Index> target, Index series, int year) const;
  std::vector<Taken> taken_for(Index series, const Hours& hours, int year) const;
  std::vector<Sentence> double_bookings(Index series, int year) const;

  std::span<const SeriesToPlace> all_;
  const Wanted& wanted_;
  std::vector<Relations> relations_;
  std::vector<std::vector<Date>> placed_;    ///< In the year being placed; empty before its turn.
  std::vector<std::optional<Date>> latest_;  ///< The last meeting of the years placed before.
  std::vector<PlacedSeries> results_;
};

Calendar::Calendar(std::span<const SeriesToPlace> all, const Wanted& wanted)
    : all_(all),
      wanted_(wanted),
      relations_(relations_of(all)),
      placed_(all.size()),
      latest_(all.size()) {
  for (const SeriesToPlace& series : all_) {
    results_.push_back({series.key, {}, {}});
    for (const auto& notice :
         {no_number_notice(series.cadence), contradiction_notice(series.cadence)})
      if (notice) results_.back().notices.push_back(*notice);
  }
}

/// The last meeting of the year before, or of any before where only some years have one.
std::optional<Date> Calendar::previous_of(Index series, int year) const {
  const bool rare = is_rare(all_[series].cadence);
  std::optional<Date> last;
  const auto look_at = [&](Date date) {
    const int then = year_of(date);
    if (then == year - 1 || (rare && then < year)) last = std::max(date, last.value_or(date));
  };
  if (latest_[series]) look_at(*latest_[series]);
  for (const RecordedMeeting& meeting : all_[series].recorded)
    if (counts(meeting)) look_at(meeting.date);
  return last;
}

/// What is known of a series so far: all of it after its turn, its record before.
std::vector<Date> Calendar::dates_of(Index series, int year) const {
  std::vector<Date> dates = placed_[series];
  if (dates.empty())
    for (const RecordedMeeting& meeting : all_[series].recorded)
      if (counts(meeting) && year_of(meeting.date) == year) dates.push_back(meeting.date);
  std::ranges::sort(dates);
  return dates;
}

/// The meetings that a series prepares or follows.
std::vector<Date> Calendar::dates_of(std::optional<Index> target, Index series, int year) const {
  const Index other = target.value_or(series);
  return other != series ? dates_of(other, year) : std::vector<Date>{};
}

/// The days on which somebody of the series meets elsewhere within these hours.
std::vector<Taken> Calendar::taken_for(Index series, const Hours& hours, int year) const {
  std::vector<Taken> taken;
  for (const Index other : relations_[series].neighbours)
    for (const Date date : dates_of(other, year)) {
      const RecordedMeeting* const record = record_on(all_[other], date);
      const bool later = placed_[other].empty() && record && record->suggestion;
      if (overlap(hours, hours_of(all_[other], record)))
        taken.push_back({date, &all_[other], later});
    }
  return taken;
}

/// Which series stand in the way of a meeting on record.
std::vector<Sentence> Calendar::double_bookings(Index series, int year) const {
  std::vector<Sentence> all;
  for (const RecordedMeeting& one : all_[series].recorded) {
    if (one.status != RecordedMeeting::Status::planned || year_of(one.date) != year) continue;
    for (const Index other : relations_[series].neighbours) {
      const RecordedMeeting* const record = record_on(all_[other], one.date);
      if (record && overlap(hours_of(all_[series], &one), hours_of(all_[other], record)))
        all.push_back(double_booked_notice(one.date, all_[other].name));
    }
  }
  return all;
}

/// Which series stand in the way of as many meetings as there would be without them.
std::optional<Sentence> irreconcilable(const SeriesYear& year, int count) {
  if (year.taken.empty() || count >= year_target(year.series.cadence)) return std::nullopt;
  SeriesYear alone = year;
  alone.taken.clear();
  const std::vector<Date> wanted = place_year(alone).dates;
  const int fewer = static_cast<int>(wanted.size()) - count;
  if (fewer <= 0) return std::nullopt;
  std::vector<Sentence> others;
  for (const Taken& taken : year.taken)
    if (holds(wanted, taken.date) && !holds(others, taken.by->name))
      others.push_back(taken.by->name);
  return irreconcilable_notice(listed(others), fewer, year.blocked.year());
}

void Calendar::place_year_of(Index series, const BlockedDays& blocked) {
  const int year = blocked.year();
  const SeriesYear task{all_[series],
                        blocked,
                        previous_of(series, year),
                        taken_for(series, hours_of(all_[series]), year),
                        dates_of(relations_[series].before, series, year),
                        dates_of(relations_[series].after, series, year)};
  const YearOfMeetings meetings = all_[series].cadence.has_number()
                                      ? place_year(task)
                                      : YearOfMeetings{dates_of(series, year), {}};
  placed_[series] = meetings.dates;
  if (year < wanted_.first_year || wanted_.last_year < year) return;
  list_year(results_[series], task, meetings.dates, wanted_.from);
  std::vector<Sentence>& notices = results_[series].notices;
  const auto tell = [&](const Sentence& notice) {
    if (!holds(notices, notice)) notices.push_back(notice);
  };
  std::ranges::for_each(meetings.notices, tell);
  std::ranges::for_each(double_bookings(series, year), tell);
  if (const auto notice = irreconcilable(task, static_cast<int>(meetings.dates.size())))
    tell(*notice);
}

/// Series that depend on none but each other, in their turns.
void Calendar::place_lot(std::span<const Index> turns, std::span<const BlockedDays> years) {
  for (const BlockedDays& year : years) {
    for (const Index series : turns) {
      // Years up to the first one stand alone, each after its own record.
      if (year.year() > kEpoch && !placed_[series].empty())
        latest_[series] = placed_[series].back();
      placed_[series].clear();
    }
    for (const Index series : turns) place_year_of(series, year);
  }
}

std::vector<PlacedSeries> Calendar::result() {
  std::vector<BlockedDays> years;
  for (int year = std::min(wanted_.first_year, kEpoch); year <= wanted_.last_year; ++year)
    years.emplace_back(year);
  const auto separate = separate_turns(turns_of(all_, relations_), relations_);
  for_each_number(separate.size(), [&](std::size_t i) { place_lot(separate[i], years); });
  for (PlacedSeries& series : results_)
    std::ranges::stable_sort(series.meetings, {}, &PlacedMeeting::date);
  return std::move(results_);
}

}  // namespace

std::vector<PlacedSeries> place(std::span<const SeriesToPlace> all, const Wanted& wanted) {
  return Calendar(all, wanted).result();
}

}  // namespace slt::calendar
