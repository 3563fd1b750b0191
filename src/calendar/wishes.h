#pragma once

#include <bitset>

#include "calendar/place.h"

// When a series would like to meet.
namespace slt::calendar {

/// True for the weekdays it prefers; [1] is Monday.
std::bitset<8> preferred_weekdays(const SeriesToPlace& series);
/// True for the months it may meet in; [1] is January.
std::bitset<13> open_months(const SeriesToPlace& series);

/// The day of its month that «første tirsdag» or «siste onsdag» means.
Date nth_weekday(const Cadence& cadence, Date in_month);

}  // namespace slt::calendar
