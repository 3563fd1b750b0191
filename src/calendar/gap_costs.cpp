// SPDX-License-Identifier: MIT
#include "calendar/gap_costs.h"

#include <algorithm>

namespace slt::calendar {
namespace {

constexpr Cost kSteep = 200;  ///< What a day outside the bounds of a gap costs beside one inside.
constexpr int kSummer = 56;   ///< Days without a meeting that the summer costs everybody.

}  // namespace

GapCosts::GapCosts(const Gaps& gaps, int year)
    : gaps_(gaps),
      new_year_(make_date(year, 1, 1)),
      july_(day_of(make_date(year, 7, 1))),
      next_year_(day_of(make_date(year + 1, 1, 1))) {}

Cost GapCosts::of(int from, int to) const {
  const int gap = to - from;
  const bool summer = is_over_summer(from, to);
  const int ideal = summer ? std::max(gaps_.ideal, kSummer) : gaps_.ideal;
  const int longest = summer ? gaps_.longest_in_summer : gaps_.longest;
  const int outside = std::max({gaps_.shortest - gap, gap - longest, 0});
  return squared(gap - ideal) + kSteep * squared(outside);
}

Cost GapCosts::at_least(int from, int to) const {
  const int beyond = to - from - std::max(gaps_.ideal, kSummer);
  return beyond > 0 ? squared(beyond) : 0;
}

}  // namespace slt::calendar
