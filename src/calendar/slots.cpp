// SPDX-License-Identifier: MIT
#include "calendar/slots.h"

#include <algorithm>

#include "calendar/year_plan.h"

namespace slt::calendar {
namespace {

/// Where the only meeting of a year would rather be.
Date only_one(const SeriesYear& year) {
  const BlockedDays& days = year.blocked;
  const Date usual = make_date(days.year(), 4, 15);
  if (!year.previous) return usual;
  if (!is_rare(year.series.cadence)) return plus_months(*year.previous, 12);
  const Date due = due_after(year.series.cadence, *year.previous);
  return due < days.first() ? usual : std::min(due, days.last());
}

/// Which of `others` the k-th of `count` meetings goes with.
std::size_t other_of(std::size_t k, std::size_t count, const std::vector<Date>& others) {
  return k * others.size() / count;
}

void put_before(const std::vector<Date>& prepared, std::vector<Slot>& slots) {
  for (std::size_t k = 0; k < slots.size() && !prepared.empty(); ++k) {
    const std::size_t target = other_of(k, slots.size(), prepared);
    if (target > 0) slots[k].earliest = prepared[target - 1] + Days{1};
    slots[k].latest = prepared[target] - Days{1};
    slots[k].ideal = prepared[target] - Days{kDaysBeforePrepared};
  }
}

void put_after(const std::vector<Date>& followed, std::vector<Slot>& slots) {
  for (std::size_t k = 0; k < slots.size() && !followed.empty(); ++k) {
    const std::size_t target = other_of(k, slots.size(), followed);
    slots[k].earliest = std::max(slots[k].earliest, followed[target] + Days{1});
    if (target + 1 < followed.size())
      slots[k].latest = std::min(slots[k].latest, followed[target + 1] - Days{1});
    slots[k].ideal = slots[k].ideal.value_or(followed[target] + Days{kDaysAfterFollowed});
  }
}

}  // namespace

std::vector<Slot> slots_of(const SeriesYear& year, int count) {
  std::vector<Slot> slots(static_cast<std::size_t>(count),
                          Slot{year.blocked.first(), year.blocked.last()});
  put_before(year.prepared, slots);
  put_after(year.followed, slots);
  if (count == 1 && !slots[0].ideal) slots[0].ideal = only_one(year);
  return slots;
}

}  // namespace slt::calendar
