// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <ctime>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace slt;

TEST_CASE("only YYYY-MM-DD of a day the calendar has is a date") {
  CHECK(parse_date("2026-11-21") == make_date(2026, 11, 21));
  CHECK(parse_date("2028-02-29") == make_date(2028, 2, 29));
  for (const char* words :
       {"", "2026", "2026-11", "2026-1-21", "21.11.2026", "2027-02-29", "2026-13-01", "2026-00-10",
        "2026-04-31", "2026-04-00", "1899-12-31", "2101-01-01", "2026-11-21 ", " 2026-11-21",
        "2026-11-2a", "2026/11/21", "+026-11-21", "2026-11-210", "2026-111-1"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_date(words));
  }
}

TEST_CASE("dates outside 1900–2100 are taken for slips") {
  CHECK(parse_date("1900-01-01"));
  CHECK(parse_date("2100-12-31"));
  CHECK_FALSE(parse_date("1899-12-31"));
  CHECK_FALSE(parse_date("2101-01-01"));
  CHECK(parse_partial_date("2100"));
  CHECK_FALSE(parse_partial_date("2101"));
}

TEST_CASE("a date is taken apart into year, month, day and weekday") {
  const Date date = make_date(2026, 11, 21);
  CHECK(year_of(date) == 2026);
  CHECK(month_of(date) == 11);
  CHECK(day_of(date) == 21);
  CHECK(weekday_of(date) == 6);
  CHECK(weekday_of(make_date(2026, 11, 22)) == 7);
}

TEST_CASE("adding months keeps the day or takes the last of the month") {
  CHECK(plus_months(make_date(2026, 1, 31), 1) == make_date(2026, 2, 28));
  CHECK(plus_months(make_date(2028, 2, 29), 12) == make_date(2029, 2, 28));
  CHECK(plus_months(make_date(2026, 11, 15), 3) == make_date(2027, 2, 15));
  CHECK(plus_months(make_date(2026, 3, 31), -1) == make_date(2026, 2, 28));
}

TEST_CASE("dates are written as each language writes them") {
  const Date date = make_date(2026, 4, 9);
  CHECK(iso(date) == "2026-04-09");
  CHECK(shown(Lang::nb, date) == "09.04.2026");
  CHECK(shown(Lang::nn, date) == "09.04.2026");
  CHECK(shown(Lang::en, date) == "9 April 2026");
  CHECK(long_date(Lang::nb, make_date(2026, 11, 24)) == "tirsdag 24. november 2026");
  CHECK(long_date(Lang::nn, make_date(2026, 11, 24)) == "tysdag 24. november 2026");
  CHECK(long_date(Lang::en, make_date(2026, 11, 24)) == "Tuesday 24 November 2026");
  CHECK(weekday_name(6).nn == "laurdag");
  CHECK(month_name(12).nn == "desember");
}

TEST_CASE("weeks are counted by ISO 8601") {
  CHECK(week_of(make_date(2026, 1, 1)) == Week{2026, 1});
  CHECK(week_of(make_date(2026, 12, 31)) == Week{2026, 53});
  CHECK(week_of(make_date(2027, 1, 1)) == Week{2026, 53});
  CHECK(week_of(make_date(2027, 1, 4)) == Week{2027, 1});
  CHECK(week_of(make_date(2024, 12, 30)) == Week{2025, 1});
  CHECK(week_of(make_date(2032, 12, 31)) == Week{2032, 53});
}

TEST_CASE("every day we know is in the week that the C library says") {
  for (Date day = make_date(kFirstYear, 1, 1); day <= make_date(kLastYear, 12, 31);
       day += Days{1}) {
    std::tm parts{};
    parts.tm_year = year_of(day) - 1900;
    parts.tm_wday = static_cast<int>(weekday_of(day) % 7);
    parts.tm_yday = static_cast<int>((day - make_date(year_of(day), 1, 1)).count());
    char said[16];
    REQUIRE(std::strftime(said, sizeof said, "%G %V", &parts) > 0);
    const Week week = week_of(day);
    if (said != fmt::format("{} {:02}", week.year, week.number))
      FAIL(iso(day) << " is in " << said);
  }
}

TEST_CASE("a partial date stands for every day it may mean") {
  struct Row {
    const char* words;
    Date first, last;
    const char *nb, *en;
  };
  for (const Row& row : {
           Row{"2019", make_date(2019, 1, 1), make_date(2019, 12, 31), "2019", "2019"},
           Row{"2020-02", make_date(2020, 2, 1), make_date(2020, 2, 29), "februar 2020",
               "February 2020"},
           Row{"2019-04-09", make_date(2019, 4, 9), make_date(2019, 4, 9), "09.04.2019",
               "9 April 2019"},
       }) {
    CAPTURE(row.words);
    const auto date = parse_partial_date(row.words);
    REQUIRE(date);
    CHECK(date->first() == row.first);
    CHECK(date->last() == row.last);
    CHECK(shown(Lang::nb, *date) == row.nb);
    CHECK(shown(Lang::en, *date) == row.en);
  }
}

TEST_CASE("a partial date is never read with something beside it") {
  for (const char* words : {"", "19", "20190", "2019-", "2019-4", "2019-13", "2019-04-",
                            "2019-04-9", "2019-04-31", "2019.04", "år 2019"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_partial_date(words));
  }
}

TEST_CASE("a period has two ends and shows whole years as years") {
  struct Row {
    const char *words, *nb, *en;
  };
  for (const Row& row : {
           Row{"2022-01-01/2025-12-31", "2022–2025", "2022–2025"},
           Row{"2020/2023", "2020–2023", "2020–2023"},
           Row{"2026/2026", "2026", "2026"},
           Row{"2024-08/2025-06", "august 2024 – juni 2025", "August 2024 – June 2025"},
           Row{"2024-08-01/2025-07-31", "01.08.2024–31.07.2025", "1 August 2024 – 31 July 2025"},
       }) {
    CAPTURE(row.words);
    const auto period = parse_period(row.words);
    REQUIRE(period);
    CHECK(shown(Lang::nb, *period) == row.nb);
    CHECK(shown(Lang::en, *period) == row.en);
  }
  CHECK_FALSE(parse_period("2022"));
  CHECK_FALSE(parse_period("2022-2025"));
  CHECK_FALSE(parse_period("2022/"));
  CHECK_FALSE(parse_period("2022/2023/2024"));
}

TEST_CASE("both ends belong to a period") {
  const auto period = parse_period("2022/2025-06");
  REQUIRE(period);
  CHECK(period->holds(make_date(2022, 1, 1)));
  CHECK(period->holds(make_date(2025, 6, 30)));
  CHECK_FALSE(period->holds(make_date(2021, 12, 31)));
  CHECK_FALSE(period->holds(make_date(2025, 7, 1)));
}

TEST_CASE("a time of day is written with two digits on both sides") {
  const auto clock = parse_clock("08:30");
  REQUIRE(clock);
  CHECK(clock->minutes == 510);
  CHECK(iso(*clock) == "08:30");
  CHECK(shown(Lang::nb, *clock) == "08.30");
  CHECK(shown(Lang::en, *clock) == "08:30");
  REQUIRE(parse_clock("23:59"));
  CHECK(parse_clock("23:59")->minutes == 1439);
  REQUIRE(parse_clock("00:00"));
  for (const char* words : {"", "8:30", "08.30", "24:00", "12:60", "08:3", "08:300", "-8:30"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_clock(words));
  }
}

TEST_CASE("a duration is a number and a unit in any of the languages") {
  using Unit = Duration::Unit;
  struct Row {
    const char* words;
    Duration duration;
    const char *nb, *nn, *en;
  };
  for (const Row& row : {
           Row{"2 years", {Unit::years, 2}, "2 år", "2 år", "2 years"},
           Row{"1 year", {Unit::years, 1}, "1 år", "1 år", "1 year"},
           Row{"3 år", {Unit::years, 3}, "3 år", "3 år", "3 years"},
           Row{"18 måneder", {Unit::months, 18}, "18 måneder", "18 månader", "18 months"},
           Row{"1 månad", {Unit::months, 1}, "1 måned", "1 månad", "1 month"},
           Row{"18 mnd", {Unit::months, 18}, "18 måneder", "18 månader", "18 months"},
           Row{"9999 uka", {Unit::weeks, 9999}, "9999 uker", "9999 veker", "9999 weeks"},
           Row{"6 veker", {Unit::weeks, 6}, "6 uker", "6 veker", "6 weeks"},
           Row{"30 days", {Unit::days, 30}, "30 dager", "30 dagar", "30 days"},
       }) {
    CAPTURE(row.words);
    const auto duration = parse_duration(row.words);
    REQUIRE(duration);
    CHECK(*duration == row.duration);
    CHECK(shown(Lang::nb, *duration) == row.nb);
    CHECK(shown(Lang::nn, *duration) == row.nn);
    CHECK(shown(Lang::en, *duration) == row.en);
  }
  for (const char* words : {"", "2", "years", "two years", "2years", "2  years", "-2 years", "2 ",
                            "99999 years", "4294967300 days", "0 years", "06 weeks"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_duration(words));
  }
}

TEST_CASE("a duration ends on the same day of another month or year") {
  using Unit = Duration::Unit;
  const Date start = make_date(2022, 1, 31);
  CHECK(Duration{Unit::months, 24}.after(start) == make_date(2024, 1, 31));
  CHECK(Duration{Unit::years, 3}.after(start) == make_date(2025, 1, 31));
  CHECK(Duration{Unit::months, 1}.after(start) == make_date(2022, 2, 28));
  CHECK(Duration{Unit::weeks, 6}.after(start) == make_date(2022, 3, 14));
  CHECK(Duration{Unit::days, 30}.after(start) == make_date(2022, 3, 2));
}
