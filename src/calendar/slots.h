// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/series_year.h"
#include "calendar/spread.h"

namespace slt::calendar {

/// Where each of so many meetings belongs: the k-th comes before the meeting it prepares and after
/// the one before that; or after the meeting it follows and before the next one.
std::vector<Slot> slots_of(const SeriesYear& year, int count);

}  // namespace slt::calendar
