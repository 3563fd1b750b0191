// SPDX-License-Identifier: MIT
#include "model/holiday.h"

#include <algorithm>
#include <array>

namespace slt {
namespace {

/// A holiday on the same date every year.
struct Fixed {
  unsigned month, day;
  Text name;
};
constexpr std::array<Fixed, 5> kFixed{{
    {1, 1, {"nyttårsdag", "nyttårsdag", "New Year's Day"}},
    {5, 1, {"arbeidernes dag", "arbeidarane sin dag", "Labour Day"}},
    {5, 17, {"grunnlovsdagen", "grunnlovsdagen", "Constitution Day"}},
    {12, 25, {"første juledag", "første juledag", "Christmas Day"}},
    {12, 26, {"andre juledag", "andre juledag", "Boxing Day"}},
}};

/// A holiday so many days after Easter Day.
struct Movable {
  int days;
  Text name;
};
constexpr std::array<Movable, 7> kMovable{{
    {-3, {"skjærtorsdag", "skjærtorsdag", "Maundy Thursday"}},
    {-2, {"langfredag", "langfredag", "Good Friday"}},
    {0, {"første påskedag", "første påskedag", "Easter Sunday"}},
    {1, {"andre påskedag", "andre påskedag", "Easter Monday"}},
    {39, {"Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day"}},
    {49, {"første pinsedag", "første pinsedag", "Whit Sunday"}},
    {50, {"andre pinsedag", "andre pinsedag", "Whit Monday"}},
}};

bool is_day_off(Date date) { return !is_working_day(date); }

}  // namespace

/// The Gregorian computus of Meeus and Butcher.
Date easter_day(int year) {
  const int golden = year % 19, century = year / 100, of_century = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int march_day = epact + weekday - 7 * late + 22;
  return make_date(year, 3, 1) + Days{march_day - 1};
}

std::vector<Holiday> public_holidays(int year) {
  std::vector<Holiday> all;
  const Date easter = easter_day(year);
  for (const Fixed& day : kFixed) all.push_back({make_date(year, day.month, day.day), day.name});
  for (const Movable& day : kMovable) all.push_back({easter + Days{day.days}, day.name});
  std::ranges::stable_sort(all, {}, &Holiday::date);
  return all;
}

bool is_public_holiday(Date date) {
  const unsigned month = month_of(date), day = day_of(date);
  const auto same_day = [&](const Fixed& fixed) {
    return fixed.month == month && fixed.day == day;
  };
  if (std::ranges::any_of(kFixed, same_day)) return true;
  const auto after_easter = (date - easter_day(year_of(date))).count();
  return std::ranges::find(kMovable, after_easter, &Movable::days) != kMovable.end();
}

std::vector<Text> names_of(Date date) {
  std::vector<Text> names;
  if (!is_public_holiday(date)) return names;
  for (const Holiday& holiday : public_holidays(year_of(date)))
    if (holiday.date == date) names.push_back(holiday.name);
  return names;
}

bool is_working_day(Date date) { return weekday_of(date) <= 5 && !is_public_holiday(date); }

bool is_bridging_day(Date date) {
  return is_working_day(date) && is_day_off(date - Days{1}) && is_day_off(date + Days{1});
}

bool is_early_easter_week(Date date) {
  const auto before_easter = (easter_day(year_of(date)) - date).count();
  return 4 <= before_easter && before_easter <= 6;
}

bool is_christmas_week(Date date) { return month_of(date) == 12 && day_of(date) >= 27; }

HalfYear half_year_of(Date date) {
  return month_of(date) <= 6 ? HalfYear::spring : HalfYear::autumn;
}

HalfYearDays days_of(HalfYear half_year, int year) {
  if (half_year == HalfYear::spring) return {make_date(year, 1, 1), make_date(year, 6, 30)};
  return {make_date(year, 7, 1), make_date(year, 12, 31)};
}

}  // namespace slt
