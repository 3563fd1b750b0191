// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/record.h"
#include "calendar/series_year.h"
#include "calendar/year_days.h"
#include "calendar/year_plan.h"

namespace slt::calendar {

/// What the dates of a year are measured by.
struct YearMeasure {
  const SeriesYear& year;
  const YearRecord& record;
  const YearPlan& plan;
  FreeDays free;  ///< Of the days the series would like.
};

/// What the dates found for a year leave of what the plan says.
std::vector<Sentence> year_notices(const YearMeasure& by, const std::vector<Date>& dates,
                                   const Ease& ease);

}  // namespace slt::calendar
