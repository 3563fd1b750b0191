#pragma once

#include <vector>

#include "calendar/place.h"

namespace slt::calendar {

/// A day on which somebody who attends meets elsewhere.
struct Taken {
  Date date;
  const SeriesToPlace* by;
  bool was_suggested_later = false;  ///< Is on record as it was suggested, after this series.
};

/// One series in one year, with all that others leave it.
struct SeriesYear {
  const SeriesToPlace& series;
  const BlockedDays& blocked;
  std::optional<Date> previous;  ///< Its last meeting before the year.
  std::vector<Taken> taken;
  std::vector<Date> prepared;  ///< The meetings that these prepare.
  std::vector<Date> followed;  ///< The meetings that these follow.
};

/// The meetings of the year that count, on record and suggested, and what had to give way.
struct YearOfMeetings {
  std::vector<Date> dates;
  std::vector<Sentence> notices;
};
YearOfMeetings place_year(const SeriesYear& year);

/// Why a suggested date is where it is; `number` counts from 1.
Sentence reason(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number);

/// The day that would be nearer to the cadence than a suggested one, and why it is not that; empty
/// when there is no such day.
Sentence rather(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number);

/// True for the weekdays the series would like to meet on.
bool is_preferred_weekday(const SeriesToPlace& series, Date date);

/// The day of its month that «første tirsdag» or «siste onsdag» means.
Date nth_weekday(const Cadence& cadence, Date in_month);

}  // namespace slt::calendar
