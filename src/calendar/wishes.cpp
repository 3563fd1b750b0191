#include "calendar/wishes.h"

#include <algorithm>

namespace slt::calendar {
namespace {

bool holds(const std::vector<unsigned>& list, unsigned value) {
  return std::ranges::find(list, value) != list.end();
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
                  !holds(series.avoid_months, month);
  return open;
}

Date nth_weekday(const Cadence& cadence, Date in_month) {
  const Date first = make_date(year_of(in_month), month_of(in_month), 1);
  const Date next_month = plus_months(first, 1);
  const auto ahead = static_cast<int>((cadence.weekday + 7 - weekday_of(first)) % 7);
  Date found = first + Days{ahead + 7 * (std::max(cadence.nth, 1) - 1)};
  if (cadence.nth < 0) found = first + Days{ahead + 28};
  while (found >= next_month) found -= Days{7};
  return found;
}

}  // namespace slt::calendar
