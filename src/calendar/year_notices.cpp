// SPDX-License-Identifier: MIT
#include "calendar/year_notices.h"

#include <algorithm>

#include "calendar/notices.h"
#include "calendar/wishes.h"

namespace slt::calendar {
namespace {

int longest_gap(std::optional<Date> previous, const std::vector<Date>& dates) {
  int longest = 0;
  for (const Date date : dates) {
    if (previous) longest = std::max(longest, static_cast<int>((date - *previous).count()));
    previous = date;
  }
  return longest;
}

std::vector<Sentence> order_notices(const YearMeasure& by, const std::vector<Date>& dates,
                                    const Ease& ease) {
  std::vector<Sentence> all;
  const SeriesYear& year = by.year;
  if (!year.series.before.empty() && year.prepared.empty())
    all.push_back(nothing_to_prepare_notice());
  if (!year.series.after.empty() && year.followed.empty())
    all.push_back(nothing_to_follow_notice());
  if (!ease.keeps_order || misses_quota(year.series.cadence, year.blocked.year(), dates))
    all.push_back(order_notice(!year.prepared.empty(), !year.followed.empty()));
  return all;
}

/// Where the year has no room for enough meetings, the longest break tells where.
std::vector<Sentence> break_notices(const YearMeasure& by, const std::vector<Date>& dates) {
  if (by.plan.year_end != YearEnd::continues) return {};
  const auto& previous = by.year.previous;
  const bool enough = static_cast<int>(dates.size()) >= year_need(by.year.series.cadence).min;
  const int longest = by.plan.gaps.longest;
  return gap_notices(previous, dates,
                     enough ? longest : std::max(longest, longest_gap(previous, dates) - 1));
}

/// Where only some years have a meeting: when the next one is.
std::vector<Sentence> turn_notices(const YearMeasure& by, const std::vector<Date>& dates) {
  const auto& previous = by.year.previous;
  const Cadence& cadence = by.year.series.cadence;
  if (!dates.empty() || !previous || !is_rare(cadence)) return {};
  const Date next = due_after(cadence, *previous);
  if (next <= by.year.blocked.last()) return {};
  return {not_this_year_notice(by.year.blocked.year(), next)};
}

std::vector<Sentence> day_notices(const YearMeasure& by, const std::vector<Date>& dates) {
  std::vector<Sentence> all;
  std::vector<Date> on_other_weekdays;
  const auto weekdays = preferred_weekdays(by.year.series);
  for (const Date date : dates) {
    if (std::ranges::binary_search(by.record.fixed, date)) continue;
    if (const auto quiet = why_quiet(date, by.year.series.quiet_days))
      all.push_back(quiet_notice(date, *quiet));
    else if (!weekdays[weekday_of(date)])
      on_other_weekdays.push_back(date);
  }
  if (auto words = weekday_notice(on_other_weekdays)) all.push_back(std::move(*words));
  return all;
}

}  // namespace

std::vector<Sentence> year_notices(const YearMeasure& by, const std::vector<Date>& dates,
                                   const Ease& ease) {
  std::vector<Sentence> all = count_notices(by.year.series.cadence, by.year.blocked.year(),
                                            static_cast<int>(dates.size()), by.free);
  std::ranges::move(turn_notices(by, dates), std::back_inserter(all));
  std::ranges::move(order_notices(by, dates, ease), std::back_inserter(all));
  std::ranges::move(break_notices(by, dates), std::back_inserter(all));
  std::ranges::move(day_notices(by, dates), std::back_inserter(all));
  return all;
}

}  // namespace slt::calendar
