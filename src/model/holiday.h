// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace slt {

/// A day off by law, other than an ordinary Sunday. Two may share a date, as on 17 May 2027.
struct Holiday {
  Date date;
  Text name;
};

Date easter_day(int year);

/// The public holidays of Norway in a year, by date.
std::vector<Holiday> public_holidays(int year);
bool is_public_holiday(Date date);
/// Every name a public holiday has; empty for other days.
std::vector<Text> names_of(Date date);

/// Monday to Friday and no public holiday.
bool is_working_day(Date date);
/// A single working day between two days off («inneklemt»).
bool is_bridging_day(Date date);
/// Monday to Wednesday before Maundy Thursday: working days that schools have off.
bool is_early_easter_week(Date date);
/// 27–31 December («romjul»).
bool is_christmas_week(Date date);

/// 1 January–30 June and 1 July–31 December.
enum class HalfYear : std::uint8_t { spring, autumn };
HalfYear half_year_of(Date date);
/// The days of a half-year; both ends belong to it.
struct HalfYearDays {
  Date first, last;
};
HalfYearDays days_of(HalfYear half_year, int year);

}  // namespace slt
