// SPDX-License-Identifier: MIT
#include "calendar/wishes.h"

#include <algorithm>

namespace slt::calendar {
namespace {

bool holds(const std::vector<unsigned>& list, unsigned value) {
  return std::ranges::find(list, value) != list.end();
}

Date nth_weekday(int nth, unsigned weekday, Date in_month) {
  const Date first = make_date(year_of(in_month), month_of(in_month), 1);
  const Date next_month = plus_months(first, 1);
  const auto ahead = static_cast<int>((weekday + 7 - weekday_of(first)) % 7);
  Date found = first + Days{nth < 0 ? ahead + 28 : ahead + 7 * (nth - 1)};
  while (found >= next_month) found -= Days{7};
  return found;
}

}  // namespace

std::bitset<8> preferred_weekdays(const SeriesToPlace& series) {
  std::bitset<8> days;
  if (series.cadence.weekday != 0) return days.set(series.cadence.weekday);
  if (series.weekdays.empty()) return days.set(2).set(3);
  for (const unsigned weekday : series.weekdays) days.set(weekday);
  return days;
}

std::bitset<13> open_months(const SeriesToPlace& series) {
  std::bitset<13> open;
  for (unsigned month = 1; month <= 12; ++month)
    open[month] = (series.months.empty() || holds(series.months, month)) &&
                  !holds(series.avoid_months, month) && !holds(series.cadence.except_months, month);
  return open;
}

std::vector<Date> stated_days(const Cadence& cadence, Date in_month) {
  std::vector<Date> days;
  for (const int nth : cadence.nth) days.push_back(nth_weekday(nth, cadence.weekday, in_month));
  return days;
}

Date nearest_of(const std::vector<Date>& days, Date date) {
  return *std::ranges::min_element(days, {},
                                   [&](Date day) { return std::chrono::abs(day - date); });
}

}  // namespace slt::calendar
