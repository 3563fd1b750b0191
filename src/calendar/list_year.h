// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/series_year.h"

namespace slt::calendar {

/// Adds the meetings of a year to those of a series, each with its number and its reason, from
/// `from` on: the dates, and the cancelled ones among them.
void list_year(PlacedSeries& to, const SeriesYear& year, const std::vector<Date>& dates,
               std::optional<Date> from);

}  // namespace slt::calendar
