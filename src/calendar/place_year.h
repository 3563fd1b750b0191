// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/series_year.h"

namespace slt::calendar {

/// The meetings of the year that count, on record and suggested, and what had to give way.
struct YearOfMeetings {
  std::vector<Date> dates;
  std::vector<Sentence> notices;
};
YearOfMeetings place_year(const SeriesYear& year);

}  // namespace slt::calendar
