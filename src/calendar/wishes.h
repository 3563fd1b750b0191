// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <vector>

#include "calendar/place.h"

// When a series would like to meet.
namespace slt::calendar {

/// True for the weekdays it prefers; [1] is Monday.
std::bitset<8> preferred_weekdays(const SeriesToPlace& series);
/// True for the months it may meet in; [1] is January.
std::bitset<13> open_months(const SeriesToPlace& series);

/// The days that «første og tredje tirsdag» or «siste onsdag» means in the month of a date.
std::vector<Date> stated_days(const Cadence& cadence, Date in_month);
/// The day of a list that is nearest to a date; the list is not empty.
Date nearest_of(const std::vector<Date>& days, Date date);

}  // namespace slt::calendar
