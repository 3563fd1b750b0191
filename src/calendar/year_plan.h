// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "calendar/spread.h"
#include "model/cadence.h"

namespace slt::calendar {

/// How many days of each month are free for a series; `[0]` is January.
using FreeDays = std::array<int, 12>;

/// What a cadence asks of one year, before any dates are known.
struct YearPlan {
  int count;
  Gaps gaps;
  YearEnd year_end;
  std::vector<Quota> quotas;
};

inline constexpr int kDaysBeforePrepared = 21;
inline constexpr int kDaysAfterFollowed = 7;

/// True when the cadence counts by months, so that every open month should have its meeting.
bool is_monthly(const Cadence& cadence);

/// True when more than a year is between the meetings: only some years have one.
bool is_rare(const Cadence& cadence);
/// The day on which the interval of a cadence has passed.
Date due_after(const Cadence& cadence, Date meeting);

/// True when some quarter or half-year has fewer meetings than the cadence states for it.
bool misses_quota(const Cadence& cadence, int year, const std::vector<Date>& dates);

YearPlan year_plan(const Cadence& cadence, int year, const FreeDays& free);

}  // namespace slt::calendar
