// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"

namespace slt {

/// A day of the Norwegian calendar. Differences are in days.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

inline constexpr int kFirstYear = 1900;  ///< Dates outside 1900–2100 are taken for slips.
inline constexpr int kLastYear = 2100;

Date make_date(int year, unsigned month, unsigned day);
int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);
/// 1 is Monday, 7 is Sunday.
unsigned weekday_of(Date date);
/// The same day so many months later, or the last of that month where it has no such day.
Date plus_months(Date date, int months);

/// Reads `YYYY-MM-DD`; nothing when the form is another or the calendar has no such day.
std::optional<Date> parse_date(std::string_view words);

/// `2026-11-21`.
std::string iso(Date date);
/// `21.11.2026` in Norwegian, `21 November 2026` in English.
std::string shown(Lang lang, Date date);
/// `tirsdag 24. november 2026`.
std::string long_date(Lang lang, Date date);
Text weekday_name(unsigned weekday);
Text month_name(unsigned month);

/// An ISO 8601 week, Monday first; 2026 has 53.
struct Week {
  int year;
  int number;
  auto operator<=>(const Week&) const = default;
};
Week week_of(Date date);

/// A date as precise as it is known: `2019`, `2019-04` or `2019-04-09`.
struct PartialDate {
  int year = 0;
  unsigned month = 0;  ///< 0 when only the year is known.
  unsigned day = 0;    ///< 0 when only the month is known.

  Date first() const;  ///< The earliest day it may mean.
  Date last() const;   ///< The latest day it may mean.
  auto operator<=>(const PartialDate&) const = default;
};
std::optional<PartialDate> parse_partial_date(std::string_view words);
/// `2019`, `april 2019` or `09.04.2019`.
std::string shown(Lang lang, const PartialDate& date);

/// A stretch of days; both ends belong to it.
struct Period {
  PartialDate from, until;

  Date first() const { return from.first(); }
  Date last() const { return until.last(); }
  bool holds(Date date) const { return first() <= date && date <= last(); }
  bool operator==(const Period&) const = default;
};
/// Reads `FROM/UNTIL`, each a date, a month or a year: `2022-01-01/2025-12-31`, `2020/2023`.
std::optional<Period> parse_period(std::string_view words);
/// `2022–2025` for whole years, else both ends.
std::string shown(Lang lang, const Period& period);

/// A time of day in minutes after midnight.
struct Clock {
  int minutes = 0;
  auto operator<=>(const Clock&) const = default;
};
/// Reads `HH:MM`.
std::optional<Clock> parse_clock(std::string_view words);
std::string iso(Clock clock);
/// `08.30` in Norwegian, `08:30` in English.
std::string shown(Lang lang, const Clock& clock);

/// A number of months or days, as in `2 years`, `18 months`, `6 weeks`, `30 days`.
struct Duration {
  enum class Unit : std::uint8_t { days, weeks, months, years } unit = Unit::years;
  int count = 0;
  Date after(Date start) const;
  bool operator==(const Duration&) const = default;
};
std::optional<Duration> parse_duration(std::string_view words);
/// `2 år`, `18 måneder`.
std::string shown(Lang lang, const Duration& duration);
/// `1 dag`, `325 dager`.
std::string shown(Lang lang, Days days);

}  // namespace slt
