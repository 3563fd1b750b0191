// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <fmt/compile.h>
#include <fmt/format.h>

#include "base/ascii.h"

namespace slt {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array<Text, 12> kMonths{{
    {"januar", "januar", "January"},
    {"februar", "februar", "February"},
    {"mars", "mars", "March"},
    {"april", "april", "April"},
    {"mai", "mai", "May"},
    {"juni", "juni", "June"},
    {"juli", "juli", "July"},
    {"august", "august", "August"},
    {"september", "september", "September"},
    {"oktober", "oktober", "October"},
    {"november", "november", "November"},
    {"desember", "desember", "December"},
}};

constexpr std::array<Text, 7> kWeekdays{{
    {"mandag", "måndag", "Monday"},
    {"tirsdag", "tysdag", "Tuesday"},
    {"onsdag", "onsdag", "Wednesday"},
    {"torsdag", "torsdag", "Thursday"},
    {"fredag", "fredag", "Friday"},
    {"lørdag", "laurdag", "Saturday"},
    {"søndag", "søndag", "Sunday"},
}};

/// The names of a unit of time: for one, for several, and the other words people write for it.
struct UnitWords {
  Duration::Unit unit;
  Text one, many;
  std::array<std::string_view, 3> also;
};

constexpr std::array<UnitWords, 4> kUnits{{
    {Duration::Unit::days, {"dag", "dag", "day"}, {"dager", "dagar", "days"}, {}},
    {Duration::Unit::weeks, {"uke", "veke", "week"}, {"uker", "veker", "weeks"}, {"uka", "veka"}},
    {Duration::Unit::months,
     {"måned", "månad", "month"},
     {"måneder", "månader", "months"},
     {"mnd", "mnd.", "månadar"}},
    {Duration::Unit::years, {"år", "år", "year"}, {"år", "år", "years"}, {}},
}};

/// The number that digits alone spell; nothing for anything else or for more than nine of them.
std::optional<int> number(std::string_view digits) {
  if (digits.empty() || digits.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// The number in a field of exactly so many digits.
std::optional<int> fixed(std::string_view words, std::size_t from, std::size_t width) {
  if (words.size() < from + width) return std::nullopt;
  return number(words.substr(from, width));
}

bool dash_at(std::string_view words, std::size_t at) {
  return words.size() > at && words[at] == '-';
}

bool is_year(int value) { return kFirstYear <= value && value <= kLastYear; }

year_month_day parts_of(Date date) { return year_month_day{date}; }

Date last_of_month(int y, unsigned m) { return Date{year{y} / month{m} / last}; }

bool names(const UnitWords& unit, std::string_view word) {
  const auto is_word = [&](Lang lang) {
    return unit.one.in(lang) == word || unit.many.in(lang) == word;
  };
  return std::ranges::any_of(kLangs, is_word) ||
         (!word.empty() && std::ranges::find(unit.also, word) != unit.also.end());
}

const UnitWords& words_of(Duration::Unit unit) {
  const auto found = std::ranges::find(kUnits, unit, &UnitWords::unit);
  assert(found != kUnits.end());
  return *found;
}

bool holds_whole_years(const Period& period) {
  const year_month_day from = parts_of(period.first());
  const year_month_day until = parts_of(period.last());
  return from.month() == month{1} && from.day() == day{1} && until.month() == month{12} &&
         until.day() == day{31};
}

}  // namespace

Date make_date(int year_number, unsigned month_number, unsigned day_number) {
  const year_month_day parts{year{year_number}, month{month_number}, day{day_number}};
  assert(parts.ok());
  return Date{parts};
}

int year_of(Date date) { return static_cast<int>(parts_of(date).year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(parts_of(date).month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(parts_of(date).day()); }
unsigned weekday_of(Date date) { return std::chrono::weekday{date}.iso_encoding(); }

Date plus_months(Date date, int months) {
  const year_month_day moved = parts_of(date) + std::chrono::months{months};
  return moved.ok() ? Date{moved} : Date{moved.year() / moved.month() / last};
}

std::optional<Date> parse_date(std::string_view words) {
  const auto partial = words.size() == 10 ? parse_partial_date(words) : std::nullopt;
  if (!partial) return std::nullopt;
  return partial->first();
}

std::string iso(Date date) {
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), year_of(date), month_of(date), day_of(date));
}

std::string shown(Lang lang, Date date) {
  if (lang == Lang::en)
    return fmt::format(FMT_COMPILE("{} {} {}"), day_of(date), month_name(month_of(date)).in(lang),
                       year_of(date));
  return fmt::format(FMT_COMPILE("{:02}.{:02}.{}"), day_of(date), month_of(date), year_of(date));
}

std::string long_date(Lang lang, Date date) {
  const std::string_view weekday = weekday_name(weekday_of(date)).in(lang);
  const std::string_view month = month_name(month_of(date)).in(lang);
  const std::string_view stop = lang == Lang::en ? "" : ".";
  return fmt::format("{} {}{} {} {}", weekday, day_of(date), stop, month, year_of(date));
}

Text weekday_name(unsigned weekday) {
  assert(1 <= weekday && weekday <= 7);
  return kWeekdays[weekday - 1];
}

Text month_name(unsigned month) {
  assert(1 <= month && month <= 12);
  return kMonths[month - 1];
}

Week week_of(Date date) {
  // A week belongs to the year its Thursday lies in.
  const Date thursday = date + Days{4} - Days{weekday_of(date)};
  const int year_number = year_of(thursday);
  const auto passed = (thursday - make_date(year_number, 1, 1)).count();
  return {year_number, static_cast<int>(passed / 7) + 1};
}

Date PartialDate::first() const { return make_date(year, month ? month : 1, day ? day : 1); }

Date PartialDate::last() const { return day ? first() : last_of_month(year, month ? month : 12); }

std::optional<PartialDate> parse_partial_date(std::string_view words) {
  const auto y = fixed(words, 0, 4);
  if (!y || !is_year(*y)) return std::nullopt;
  if (words.size() == 4) return PartialDate{*y};
  const auto m = fixed(words, 5, 2);
  if (!dash_at(words, 4) || !m || !month{static_cast<unsigned>(*m)}.ok()) return std::nullopt;
  if (words.size() == 7) return PartialDate{*y, static_cast<unsigned>(*m)};
  const auto d = fixed(words, 8, 2);
  if (words.size() != 10 || !dash_at(words, 7) || !d) return std::nullopt;
  const PartialDate date{*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d)};
  const year_month_day parts{year{date.year}, month{date.month}, day{date.day}};
  return parts.ok() ? std::optional{date} : std::nullopt;
}

std::string shown(Lang lang, const PartialDate& date) {
  if (date.day) return shown(lang, date.first());
  if (!date.month) return fmt::format("{}", date.year);
  return fmt::format("{} {}", month_name(date.month).in(lang), date.year);
}

std::optional<Period> parse_period(std::string_view words) {
  const std::size_t slash = words.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto from = parse_partial_date(words.substr(0, slash));
  const auto until = parse_partial_date(words.substr(slash + 1));
  if (!from || !until || until->last() < from->first()) return std::nullopt;
  return Period{*from, *until};
}

std::string shown(Lang lang, const Period& period) {
  if (holds_whole_years(period)) {
    if (period.from.year == period.until.year) return fmt::format("{}", period.from.year);
    return fmt::format("{}–{}", period.from.year, period.until.year);
  }
  const std::string from = shown(lang, period.from), until = shown(lang, period.until);
  // Ends of several words need air around the dash to be told apart.
  const bool several_words = (from + until).find(' ') != std::string::npos;
  return fmt::format("{}{}{}", from, several_words ? " – " : "–", until);
}

std::optional<Clock> parse_clock(std::string_view words) {
  const auto hour = fixed(words, 0, 2);
  const auto minute = fixed(words, 3, 2);
  if (words.size() != 5 || words[2] != ':' || !hour || !minute) return std::nullopt;
  if (*hour > 23 || *minute > 59) return std::nullopt;
  return Clock{*hour * 60 + *minute};
}

std::string iso(Clock clock) {
  return fmt::format("{:02}:{:02}", clock.minutes / 60, clock.minutes % 60);
}

std::string shown(Lang lang, const Clock& clock) {
  const char* const mark = lang == Lang::en ? ":" : ".";
  return fmt::format("{:02}{}{:02}", clock.minutes / 60, mark, clock.minutes % 60);
}

Date Duration::after(Date start) const {
  if (unit == Unit::days) return start + Days{count};
  if (unit == Unit::weeks) return start + Days{7 * count};
  return plus_months(start, unit == Unit::years ? 12 * count : count);
}

std::optional<Duration> parse_duration(std::string_view words) {
  const std::size_t gap = words.find(' ');
  if (gap == std::string_view::npos || gap > 4 || words.front() == '0') return std::nullopt;
  const auto count = number(words.substr(0, gap));
  const std::string_view word = words.substr(gap + 1);
  for (const UnitWords& unit : kUnits)
    if (count && names(unit, word)) return Duration{unit.unit, *count};
  return std::nullopt;
}

std::string shown(Lang lang, const Duration& duration) {
  const UnitWords& unit = words_of(duration.unit);
  return fmt::format("{} {}", duration.count,
                     (duration.count == 1 ? unit.one : unit.many).in(lang));
}

std::string shown(Lang lang, Days days) {
  return shown(lang, Duration{Duration::Unit::days, static_cast<int>(days.count())});
}

}  // namespace slt
