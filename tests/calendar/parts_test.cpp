// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "calendar/gap_costs.h"
#include "calendar/notices.h"
#include "calendar/record.h"
#include "calendar/relations.h"
#include "calendar/slots.h"
#include "calendar/wishes.h"
#include "calendar/year_plan.h"

using namespace slt;
using namespace slt::calendar;

namespace {

Cadence cadence(const char* phrase) {
  const auto read = parse_cadence(phrase);
  REQUIRE_MESSAGE(read, phrase);
  return *read;
}

constexpr FreeDays kAllFree{20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20};

}  // namespace

TEST_CASE(
    "a gap costs the square of how far it is from the ideal, and steeply outside its bounds") {
  const GapCosts costs({.ideal = 40, .shortest = 30, .longest = 50, .longest_in_summer = 90}, 2027);
  CHECK(costs.of(0, 40) == 0);
  CHECK(costs.of(0, 37) == 9);
  CHECK(costs.of(0, 51) == 121 + 200);
  CHECK(costs.of(0, 28) == 144 + 200 * 4);
  CHECK(costs.of(150, 206) == 0);  // Over the summer 56 days are nobody's fault.
  CHECK(costs.at_least(0, 50) == 0);
  CHECK(costs.at_least(0, 57) == 1);
  CHECK(costs.at_least(0, 59) == 9);
}

TEST_CASE("the gaps of a cadence are so far from its ideal") {
  const YearPlan six = year_plan(cadence("hver åttende uke"), 2027, kAllFree);
  CHECK(six.gaps.ideal == 56);
  CHECK(six.gaps.shortest == 37);
  CHECK(six.gaps.longest == 74);
  CHECK(six.gaps.longest_in_summer == 93);
  const YearPlan four = year_plan(cadence("fire ganger i året"), 2027, kAllFree);
  CHECK(four.gaps.ideal == 91);
  CHECK(four.gaps.shortest == 54);
  CHECK(four.gaps.longest == 127);
  CHECK(four.gaps.longest_in_summer == 136);
  CHECK(is_monthly(cadence("hver måned")));
  CHECK_FALSE(is_monthly(cadence("hver 2. måned")));
  CHECK_FALSE(is_monthly(cadence("hver uke")));
}

TEST_CASE("the n-th weekday of a month is found in that month, the last one too") {
  const auto days = [](const char* phrase, int year, unsigned month) {
    return stated_days(cadence(phrase), make_date(year, month, 10));
  };
  CHECK(days("siste tirsdag i måneden", 2027, 1) == std::vector{make_date(2027, 1, 26)});
  CHECK(days("siste mandag i måneden", 2027, 2) == std::vector{make_date(2027, 2, 22)});
  CHECK(days("siste tirsdag i måneden", 2027, 6) == std::vector{make_date(2027, 6, 29)});
  CHECK(days("første tirsdag i måneden", 2027, 6) == std::vector{make_date(2027, 6, 1)});
  CHECK(days("andre tirsdag i måneden", 2027, 6) == std::vector{make_date(2027, 6, 8)});
}

TEST_CASE("a meeting has room from the day after the one before it to the day before the next") {
  const SeriesToPlace series{.key = "a", .cadence = {}};
  const BlockedDays blocked(2027);
  const std::vector<Date> others{make_date(2027, 3, 10), make_date(2027, 9, 10)};
  const SeriesYear prepares{series, blocked, std::nullopt, {}, others, {}};
  const auto before = slots_of(prepares, 2);
  CHECK(before[0].earliest == make_date(2027, 1, 1));
  CHECK(before[0].latest == make_date(2027, 3, 9));
  CHECK(before[1].earliest == make_date(2027, 3, 11));
  CHECK(before[1].latest == make_date(2027, 9, 9));
  CHECK(before[1].ideal == make_date(2027, 8, 20));
  const SeriesYear follows{series, blocked, std::nullopt, {}, {}, others};
  const auto after = slots_of(follows, 2);
  CHECK(after[0].earliest == make_date(2027, 3, 11));
  CHECK(after[0].latest == make_date(2027, 9, 9));
  CHECK(after[0].ideal == make_date(2027, 3, 17));
  CHECK(after[1].earliest == make_date(2027, 9, 11));
  CHECK(after[1].latest == make_date(2027, 12, 31));
}

TEST_CASE("meetings one after the other do not overlap, those without an hour always do") {
  const Hours ten{parse_clock("10:00"), 60}, eleven{parse_clock("11:00"), 60};
  const Hours half{parse_clock("10:30"), 60}, any{std::nullopt, 60};
  CHECK_FALSE(overlap(ten, eleven));
  CHECK_FALSE(overlap(eleven, ten));
  CHECK(overlap(ten, half));
  CHECK(overlap(half, eleven));
  CHECK(overlap(ten, any));
  CHECK(overlap(any, eleven));
}

TEST_CASE("a month with a single free day is open, and January may be closed") {
  FreeDays free = kAllFree;
  free[0] = 0;
  free[1] = 1;
  const auto notices = count_notices(cadence("én gang i måneden"), 2027, 12, free);
  REQUIRE(notices.size() == 1);
  const std::string words = notices.front().in(Lang::nb);
  CAPTURE(words);
  CHECK(words.find("januar") != words.npos);
  CHECK(words.find("februar") == words.npos);
  CHECK(words.find("11") != words.npos);
}

TEST_CASE("what schools and the plan call quiet has a name, on its first day and its last") {
  const std::vector<QuietDays> local{
      {make_date(2027, 10, 4), make_date(2027, 10, 8), "høstferien"}};
  for (const unsigned day : {4U, 8U}) {
    const auto why = why_quiet(make_date(2027, 10, day), local);
    REQUIRE(why);
    CHECK(why->in(Lang::nb) == "høstferien");
  }
  CHECK_FALSE(why_quiet(make_date(2027, 10, 3), local));
  CHECK_FALSE(why_quiet(make_date(2027, 10, 11), local));
}

TEST_CASE("series that depend on each other stay together, if only through others") {
  const auto named = [](const char* key, std::vector<std::string> people, const char* before = "") {
    return SeriesToPlace{.key = key,
                         .municipality_number = 1,
                         .cadence = {},
                         .people = std::move(people),
                         .before = before};
  };
  const std::vector<SeriesToPlace> all{named("a", {"liv"}),         named("b", {"per"}),
                                       named("c", {"liv", "kari"}), named("d", {}, "b"),
                                       named("e", {"kari"}),        named("f", {"ola"})};
  const auto relations = relations_of(all);
  using Lots = std::vector<std::vector<std::size_t>>;
  // «d» prepares «b», so it comes after it; «a» and «e» share nobody, but both share with «c».
  CHECK(separate_turns(turns_of(all, relations), relations) == Lots{{0, 2, 4}, {1, 3}, {5}});
  CHECK(separate_turns({}, {}).empty());
}
