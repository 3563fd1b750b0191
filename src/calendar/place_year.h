#pragma once

#include <vector>

#include "calendar/place.h"

namespace slt::calendar {

/// One series in one year, with all that others leave it.
struct SeriesYear {
  const SeriesToPlace& series;
  const BlockedDays& blocked;
  std::optional<Date> previous;  ///< Its last meeting before the year.
  std::vector<Date> taken;       ///< Days on which somebody who attends meets elsewhere.
  std::vector<Date> prepared;    ///< The meetings that these prepare.
  std::vector<Date> followed;    ///< The meetings that these follow.
};

/// The meetings of the year that count, on record and suggested, and what had to give way.
struct YearOfMeetings {
  std::vector<Date> dates;
  std::vector<Sentence> notices;
};
YearOfMeetings place_year(const SeriesYear& year);

/// Why a suggested date is where it is; `number` counts from 1.
Sentence reason(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number);

/// The day of its month that «første tirsdag» or «siste onsdag» means.
Date nth_weekday(const Cadence& cadence, Date in_month);

}  // namespace slt::calendar
