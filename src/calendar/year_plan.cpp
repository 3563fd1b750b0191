// SPDX-License-Identifier: MIT
#include "calendar/year_plan.h"

#include <algorithm>
#include <numeric>

namespace slt::calendar {
namespace {

constexpr int kLongestSummer = 70;  ///< Days without a meeting that hardly anybody can avoid.

int interval_days(const Cadence& cadence) {
  const int twice = cadence.every + std::max(cadence.every, cadence.every_most);
  if (cadence.unit == Cadence::Unit::months) return twice * 365 / 24;
  return cadence.unit == Cadence::Unit::weeks ? twice * 7 / 2 : twice / 2;
}

/// «ca hver sjette uke»: from four to eight weeks, and one meeting lost to the summer.
Gaps interval_gaps(int days) {
  return {days, days * 2 / 3, days * 4 / 3, std::max(days * 5 / 3, kLongestSummer)};
}

Gaps even_gaps(int count) {
  const int ideal = 365 / count;
  return {ideal, ideal * 3 / 5, ideal * 7 / 5, std::max(ideal * 3 / 2, kLongestSummer)};
}

/// «første tirsdag i måneden»: the day decides, whatever the gaps.
Gaps free_gaps(const Gaps& gaps) { return {gaps.ideal, 1, 365, 365}; }

/// The same minimum in each stretch of so many months, where there is a free day at all.
std::vector<Quota> quotas(int year, int months, int min, const FreeDays& free) {
  std::vector<Quota> all;
  for (int first = 0; first < 12; first += months) {
    const auto begin = free.begin() + first;
    const int days = std::accumulate(begin, begin + months, 0);
    const Date next = plus_months(make_date(year, 1, 1), first + months);
    all.push_back({next - Days{1}, std::min(min, days)});
  }
  return all;
}

/// The finest stretch that the cadence counts in.
std::vector<Quota> quotas_of(const Cadence& cadence, int year, const FreeDays& free) {
  if (is_monthly(cadence)) return quotas(year, 1, cadence.per_month.min.value_or(1), free);
  if (cadence.per_quarter.min) return quotas(year, 3, *cadence.per_quarter.min, free);
  if (cadence.per_half_year.min) return quotas(year, 6, *cadence.per_half_year.min, free);
  const int spring = aim_of(cadence.spring), autumn = aim_of(cadence.autumn);
  if (spring + autumn == 0) return {};
  return {{make_date(year, 6, 30), spring}, {make_date(year, 12, 31), autumn}};
}

/// As many as any stretch of months could ever hold.
constexpr FreeDays kAllFree{31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31};

int months_free(const FreeDays& free) {
  return static_cast<int>(std::ranges::count_if(free, [](int days) { return days > 0; }));
}

}  // namespace

bool is_monthly(const Cadence& cadence) {
  const bool every_month = cadence.every == 1 && cadence.unit == Cadence::Unit::months;
  return cadence.per_month.min || every_month;
}

bool is_rare(const Cadence& cadence) { return cadence.every > 0 && year_target(cadence) == 0; }

Date due_after(const Cadence& cadence, Date meeting) {
  const bool whole_months = cadence.unit == Cadence::Unit::months && cadence.every_most == 0;
  return whole_months ? plus_months(meeting, cadence.every)
                      : meeting + Days{interval_days(cadence)};
}

bool misses_quota(const Cadence& cadence, int year, const std::vector<Date>& dates) {
  if (is_monthly(cadence)) return false;  // A closed month is said in its own words.
  auto next = dates.begin();
  for (const Quota& quota : quotas_of(cadence, year, kAllFree)) {
    const auto end = std::upper_bound(next, dates.end(), quota.last);
    if (end - next < quota.min) return true;
    next = end;
  }
  return false;
}

YearPlan year_plan(const Cadence& cadence, int year, const FreeDays& free) {
  const bool monthly = is_monthly(cadence);
  const bool interval = cadence.every > 0 && !monthly;
  int count = year_target(cadence);
  // A second Tuesday would not be the first one of its month.
  const auto nth = static_cast<int>(cadence.nth.size());
  if (monthly && nth > 0) count = std::min(count, months_free(free) * nth);
  const Gaps gaps = interval ? interval_gaps(std::max(interval_days(cadence), 1))
                             : even_gaps(std::clamp(count, 1, 365));
  return {count, nth > 0 ? free_gaps(gaps) : gaps, interval ? YearEnd::continues : YearEnd::closes,
          quotas_of(cadence, year, free)};
}

}  // namespace slt::calendar
