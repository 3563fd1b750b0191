// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/series_year.h"

namespace slt::calendar {

/// Why a suggested date is where it is; `number` counts from 1.
Sentence reason(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number);

/// The day that would be nearer to the cadence than a suggested one, and why it is not that; empty
/// when there is no such day.
Sentence rather(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number);

}  // namespace slt::calendar
