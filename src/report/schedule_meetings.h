// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule_series.h"

namespace slt::report {

/// The meetings of a series: what the calendar has placed, with all that the plan and the record
/// say of each. `people` is the place of its people in the schedule of all.
void add_meetings(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed,
                  std::size_t people);

}  // namespace slt::report
