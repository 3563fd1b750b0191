// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>

#include "calendar/spread.h"

namespace slt::calendar {

/// How far dates are from what would be best, in squared days.
using Cost = std::int64_t;
inline constexpr Cost kNever = std::numeric_limits<Cost>::max() / 2;
constexpr Cost squared(Cost days) { return days * days; }

/// What the gaps between meetings cost. Days are counted from 1 January of one year: those before
/// it are negative, as civil dates are dear to compare by the million.
class GapCosts {
 public:
  GapCosts(const Gaps& gaps, int year);

  int day_of(Date date) const { return static_cast<int>((date - new_year_).count()); }
  /// The square of how far a gap is from the ideal, and much more outside its bounds.
  Cost of(int from, int to) const;
  /// Never more than the gap costs, and never less for a longer one: what ends a search.
  Cost at_least(int from, int to) const;

 private:
  /// From the spring of the year into its autumn.
  bool is_over_summer(int from, int to) const {
    return 0 <= from && from < july_ && july_ <= to && to < next_year_;
  }

  Gaps gaps_;
  Date new_year_;
  int july_, next_year_;
};

}  // namespace slt::calendar
