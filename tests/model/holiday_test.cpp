// SPDX-License-Identifier: MIT
#include "model/holiday.h"

#include <string>

#include <doctest/doctest.h>

using namespace slt;

namespace {

/// The public holidays of a year on Monday to Friday, as `05-17`, each date once.
std::string weekday_holidays(int year) {
  std::string out;
  Date last{};
  for (const Holiday& holiday : public_holidays(year)) {
    if (weekday_of(holiday.date) > 5 || holiday.date == last) continue;
    last = holiday.date;
    out += (out.empty() ? "" : " ") + iso(holiday.date).substr(5);
  }
  return out;
}

std::string bridging_days(int year) {
  std::string out;
  for (Date day = make_date(year, 1, 1); day < make_date(year + 1, 1, 1); day += Days{1})
    if (is_bridging_day(day)) out += (out.empty() ? "" : " ") + iso(day).substr(5);
  return out;
}

}  // namespace

TEST_CASE("Easter and the days single between days off fall where the almanac says") {
  struct Row {
    int year;
    const char *easter, *ascension, *whit_monday, *bridging;
  };
  for (const Row& row : {
           Row{2024, "03-31", "05-09", "05-20", "05-10 12-27"},
           Row{2025, "04-20", "05-29", "06-09", "05-02 05-30"},
           Row{2026, "04-05", "05-14", "05-25", "01-02 05-15"},
           Row{2027, "03-28", "05-06", "05-17", "05-07"},
           Row{2028, "04-16", "05-25", "06-05", "05-26"},
           Row{2029, "04-01", "05-10", "05-21", "04-30 05-11 05-18 12-24 12-31"},
           Row{2030, "04-21", "05-30", "06-10", "05-31 12-27"},
           Row{2031, "04-13", "05-22", "06-02", "05-02 05-23"},
           Row{2032, "03-28", "05-06", "05-17", "01-02 05-07"},
           Row{2033, "04-17", "05-26", "06-06", "05-16 05-27"},
       }) {
    CAPTURE(row.year);
    const Date easter = easter_day(row.year);
    CHECK(iso(easter).substr(5) == row.easter);
    CHECK(iso(easter + Days{39}).substr(5) == row.ascension);
    CHECK(iso(easter + Days{50}).substr(5) == row.whit_monday);
    CHECK(bridging_days(row.year) == row.bridging);
  }
}

TEST_CASE("Easter lies between its earliest and its latest day in every year we know") {
  CHECK(easter_day(1943) == make_date(1943, 4, 25));
  CHECK(easter_day(2008) == make_date(2008, 3, 23));
  // In these years the full moon of the tables is a day too late (Gauss).
  CHECK(easter_day(1954) == make_date(1954, 4, 18));
  CHECK(easter_day(1981) == make_date(1981, 4, 19));
  CHECK(easter_day(2049) == make_date(2049, 4, 18));
  CHECK(easter_day(2076) == make_date(2076, 4, 19));
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    CAPTURE(year);
    CHECK(weekday_of(easter_day(year)) == 7);
    CHECK(easter_day(year) >= make_date(year, 3, 22));
    CHECK(easter_day(year) <= make_date(year, 4, 25));
  }
}

TEST_CASE("the public holidays of 2026 and 2027 fall on these working days") {
  CHECK(weekday_holidays(2026) == "01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25");
  CHECK(weekday_holidays(2027) == "01-01 03-25 03-26 03-29 05-06 05-17");
}

TEST_CASE("17 May 2027 is two holidays at once") {
  const auto names = names_of(make_date(2027, 5, 17));
  REQUIRE(names.size() == 2);
  CHECK(names[0].nn == "grunnlovsdagen");
  CHECK(names[1].nb == "andre pinsedag");
  CHECK(public_holidays(2027).size() == 12);
}

TEST_CASE("a date is a public holiday exactly when the list of its year holds it") {
  for (const int year : {2024, 2026, 2027, 2032, 2038})
    for (Date day = make_date(year, 1, 1); day < make_date(year + 1, 1, 1); day += Days{1}) {
      CAPTURE(iso(day));
      CHECK(is_public_holiday(day) == !names_of(day).empty());
    }
}

TEST_CASE("eves are working days, Saturdays and Sundays are not") {
  CHECK(is_working_day(make_date(2026, 12, 24)));
  CHECK(is_working_day(make_date(2026, 12, 31)));
  CHECK_FALSE(is_working_day(make_date(2026, 5, 16)));
  CHECK_FALSE(is_working_day(make_date(2026, 11, 22)));
  CHECK_FALSE(is_working_day(make_date(2026, 5, 14)));
}

TEST_CASE("the quiet days before Easter and after Christmas are known") {
  CHECK_FALSE(is_early_easter_week(make_date(2026, 3, 29)));
  CHECK(is_early_easter_week(make_date(2026, 3, 30)));
  CHECK(is_early_easter_week(make_date(2026, 4, 1)));
  CHECK_FALSE(is_early_easter_week(make_date(2026, 4, 2)));
  CHECK_FALSE(is_christmas_week(make_date(2026, 12, 26)));
  CHECK(is_christmas_week(make_date(2026, 12, 27)));
  CHECK(is_christmas_week(make_date(2026, 12, 31)));
}

TEST_CASE("a year is halved at the turn of June") {
  CHECK(half_year_of(make_date(2026, 6, 30)) == HalfYear::spring);
  CHECK(half_year_of(make_date(2026, 7, 1)) == HalfYear::autumn);
  CHECK(days_of(HalfYear::spring, 2026).first == make_date(2026, 1, 1));
  CHECK(days_of(HalfYear::autumn, 2026).last == make_date(2026, 12, 31));
  CHECK(days_of(HalfYear::spring, 2026).last + Days{1} == days_of(HalfYear::autumn, 2026).first);
}
