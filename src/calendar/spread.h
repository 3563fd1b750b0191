// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/date.h"

namespace slt::calendar {

/// A day a meeting may be on.
struct Day {
  Date date;
  int cost = 0;        ///< How much it should rather be another, in squared days.
  bool fixed = false;  ///< A meeting that is already set: it is part of every answer.
};

/// How long should pass between meetings, in days.
struct Gaps {
  int ideal;
  int shortest, longest;  ///< Left only when there is no other way.
  int longest_in_summer;
};

/// At least so many meetings in a stretch of days. Quotas follow each other through the year.
struct Quota {
  Date last;
  int min;
};

/// Where one certain meeting of the year belongs.
struct Slot {
  Date earliest, latest;
  std::optional<Date> ideal = {};
};

/// What comes after the last meeting of a year.
enum class YearEnd : std::uint8_t {
  continues,  ///< The same interval again: the next meeting is sought after New Year.
  closes,     ///< Every year stands alone: half an interval is left.
};

/// So many meetings to spread over the days of one year.
struct Spread {
  std::vector<Day> days;  ///< By date, each once.
  int count;
  Gaps gaps;
  YearEnd year_end = YearEnd::closes;
  std::optional<Date> previous = {};  ///< The last meeting before the year.
  std::vector<Quota> quotas = {};
  std::vector<Slot> slots = {};  ///< None, or one for each meeting.
};

/// What these dates cost: the squares of how far each gap is from the ideal, more outside its
/// bounds, and what the days themselves cost. They are `count` of the days.
std::int64_t cost_of(const Spread& spread, std::span<const Date> dates);

/// The dates that lie most evenly, found exactly; nothing when they cannot be placed at all.
std::optional<std::vector<Date>> most_even(const Spread& spread);

}  // namespace slt::calendar
