// SPDX-License-Identifier: MIT
#include <algorithm>
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "../rounds.h"
#include "calendar/place.h"
#include "model/holiday.h"

// Cadences, holidays and records drawn at random, the same ones in every run: whatever a plan says,
// no rule that never yields is broken, and nothing is left out in silence.
using namespace slt;
using namespace slt::calendar;

namespace {

constexpr int kRounds = rounds(5000);  ///< Of two series each.
constexpr int kYear = 2026;

/// Numbers that are the same on every machine; the distributions of the library are not.
class Dice {
 public:
  int in(int least, int most) {
    return least + static_cast<int>(draw_() % static_cast<unsigned>(most - least + 1));
  }
  bool once_in(int sides) { return in(1, sides) == 1; }

 private:
  std::mt19937 draw_{2026};
};

Count random_count(Dice& dice, int most) {
  const int min = dice.in(1, most), kind = dice.in(0, 3);
  if (kind == 0) return {min, min + dice.in(1, 3)};
  if (kind == 1) return {std::nullopt, min};
  return {min, kind == 2 ? std::optional{min} : std::nullopt};
}

Cadence random_cadence(Dice& dice) {
  Cadence cadence{.about = dice.once_in(4), .as_needed = dice.once_in(6)};
  switch (dice.in(0, 7)) {
    case 0:
      cadence.per_year = random_count(dice, 24);
      break;
    case 1:
      cadence.per_half_year = random_count(dice, 8);
      break;
    case 2:
      cadence.per_quarter = random_count(dice, 5);
      break;
    case 3:
      cadence.per_month = random_count(dice, 2);
      break;
    case 4:
      cadence.spring = random_count(dice, 6), cadence.autumn = random_count(dice, 6);
      break;
    case 5:
      cadence.every = dice.in(1, 12), cadence.unit = Cadence::Unit::weeks;
      break;
    case 6:
      cadence.every = dice.in(1, 24), cadence.unit = Cadence::Unit::months;
      break;
    default:
      cadence.per_month = {1, 1};
      cadence.nth = {dice.in(0, 4) == 0 ? -1 : dice.in(1, 4)};
      cadence.weekday = static_cast<unsigned>(dice.in(1, 5));
      if (dice.once_in(3)) cadence.per_month = {2, 2}, cadence.nth = {1, 3};
  }
  if (dice.once_in(6)) cadence.except_months = {static_cast<unsigned>(dice.in(1, 12))};
  return cadence;
}

Date random_date(Dice& dice) { return make_date(kYear, 1, 1) + Days{dice.in(0, 364)}; }

SeriesToPlace random_series(Dice& dice, std::string key) {
  using Status = RecordedMeeting::Status;
  SeriesToPlace one{.key = std::move(key), .cadence = random_cadence(dice)};
  one.municipality_number = dice.in(1, 3);
  for (unsigned day = 1; day <= 5; ++day)
    if (dice.once_in(4)) one.weekdays.push_back(day);
  for (unsigned month = 1; month <= 12; ++month) {
    if (dice.once_in(12)) one.avoid_months.push_back(month);
    if (one.key == "b" && dice.once_in(6)) one.months.push_back(month);
  }
  if (dice.once_in(3)) one.start = Clock{60 * dice.in(8, 14)}, one.minutes = dice.in(30, 240);
  for (const char* person : {"x", "y", "z"})
    if (dice.once_in(2)) one.people.emplace_back(person);
  for (int i = dice.in(0, 3); i > 0; --i) {
    const Date first = random_date(dice);
    one.quiet_days.push_back({first, first + Days{dice.in(0, 40)}, "ferie"});
  }
  for (int i = dice.in(-3, 3); i > 0; --i)
    one.recorded.push_back({random_date(dice), static_cast<Status>(dice.in(0, 2))});
  if (dice.once_in(6)) one.before = one.key == "a" ? "b" : "a";
  if (dice.once_in(6)) one.after = one.key == "a" ? "b" : "a";
  return one;
}

bool holds(const auto& list, const auto& value) {
  return std::ranges::find(list, value) != list.end();
}

std::vector<Date> counted(const PlacedSeries& placed) {
  std::vector<Date> dates;
  for (const PlacedMeeting& one : placed.meetings)
    if (one.number > 0) dates.push_back(one.date);
  return dates;
}

/// What no plan, holiday or record may make a suggestion do.
bool may_be_suggested(const SeriesToPlace& series, Date date) {
  const unsigned month = month_of(date);
  const bool eve = month == 12 && (day_of(date) == 24 || day_of(date) == 31);
  for (const RecordedMeeting& one : series.recorded) {
    if (one.status == RecordedMeeting::Status::cancelled && one.date == date) return false;
    if (one.status == RecordedMeeting::Status::held && date <= one.date) return false;
  }
  return is_working_day(date) && !eve && year_of(date) == kYear &&
         !holds(series.avoid_months, month) && !holds(series.cadence.except_months, month) &&
         (series.months.empty() || holds(series.months, month));
}

bool says(const PlacedSeries& placed, const std::string& beginning) {
  return std::ranges::any_of(placed.notices, [&](const Sentence& notice) {
    return notice.in(Lang::nb).starts_with(beginning);
  });
}

bool half_year_is_short(const Cadence& cadence, const std::vector<Date>& dates) {
  const auto spring = std::ranges::count(dates, HalfYear::spring, half_year_of);
  const auto autumn = static_cast<long>(dates.size()) - spring;
  const int least = cadence.per_half_year.min.value_or(0);
  return spring < std::max(least, cadence.spring.min.value_or(0)) ||
         autumn < std::max(least, cadence.autumn.min.value_or(0));
}

void check_promise(const SeriesToPlace& series, const PlacedSeries& placed) {
  const auto dates = counted(placed);
  CHECK(std::ranges::adjacent_find(dates, std::ranges::greater_equal{}) == dates.end());
  for (const PlacedMeeting& one : placed.meetings)
    if (!one.record) CHECK_MESSAGE(may_be_suggested(series, one.date), iso(one.date));
  const auto count = static_cast<int>(dates.size());
  const bool too_few = count < year_target(series.cadence);
  if (too_few) CHECK(says(placed, std::to_string(count) + " "));
  if (half_year_is_short(series.cadence, dates)) CHECK_FALSE(placed.notices.empty());
}

bool is_suggested(const PlacedSeries& placed, Date date) {
  const auto found = std::ranges::find(placed.meetings, date, &PlacedMeeting::date);
  return found != placed.meetings.end() && !found->record;
}

/// Nobody is at two meetings at the same hour, unless both are on record.
void check_together(const std::vector<SeriesToPlace>& series,
                    const std::vector<PlacedSeries>& placed) {
  const SeriesToPlace &a = series[0], &b = series[1];
  const bool shared = std::ranges::any_of(
      a.people, [&](const std::string& person) { return holds(b.people, person); });
  const bool apart = a.start && b.start &&
                     (a.start->minutes + a.minutes <= b.start->minutes ||
                      b.start->minutes + b.minutes <= a.start->minutes);
  if (!shared || apart) return;
  const auto others = counted(placed[1]);
  for (const Date date : counted(placed[0]))
    if (is_suggested(placed[0], date) || is_suggested(placed[1], date))
      CHECK_MESSAGE(!holds(others, date), iso(date));
}

}  // namespace

TEST_CASE("ten thousand random series break nothing and leave nothing out in silence") {
  Dice dice;
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    const std::vector series{random_series(dice, "a"), random_series(dice, "b")};
    const auto placed = place(series, {kYear, kYear});
    for (std::size_t i = 0; i < series.size(); ++i) {
      CAPTURE(in_words(Lang::nb, series[i].cadence));
      check_promise(series[i], placed[i]);
    }
    check_together(series, placed);
  }
}

TEST_CASE("what is recorded as it was suggested keeps its day and number and brings nothing new") {
  Dice dice;
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    std::vector series{random_series(dice, "a"), random_series(dice, "b")};
    const auto before = place(series, {kYear, kYear});
    for (std::size_t i = 0; i < series.size(); ++i)
      for (const PlacedMeeting& one : before[i].meetings)
        if (!one.record)
          series[i].recorded.push_back(
              {.date = one.date, .suggestion = Suggestion{kYear, one.number}});
    const auto after = place(series, {kYear, kYear});
    for (std::size_t i = 0; i < series.size(); ++i) {
      CAPTURE(in_words(Lang::nb, series[i].cadence));
      CHECK_MESSAGE(counted(after[i]) == counted(before[i]), series[i].key);
      for (const PlacedMeeting& one : after[i].meetings) CHECK(one.record);
    }
  }
}

TEST_CASE("series that have nothing to do with others get the same dates among many as alone") {
  Dice dice;
  for (int round = 0; round < rounds(60); ++round) {
    std::vector<SeriesToPlace> all;
    for (int pair = 0; pair < 40; ++pair)
      for (const char* name : {"a", "b"}) {
        SeriesToPlace one = random_series(dice, name);
        const std::string prefix = std::to_string(pair) + "/";
        for (std::string* word : {&one.key, &one.before, &one.after})
          if (!word->empty()) *word = prefix + *word;
        for (std::string& person : one.people) person = prefix + person;
        all.push_back(std::move(one));
      }
    const auto together = place(all, {kYear, kYear});
    REQUIRE(together.size() == all.size());
    for (std::size_t first = 0; first < all.size(); first += 2) {
      const auto alone = place(std::span(all).subspan(first, 2), {kYear, kYear});
      for (std::size_t i = 0; i < 2; ++i) {
        const PlacedSeries& one = together[first + i];
        CAPTURE(one.key);
        CHECK(std::ranges::equal(one.meetings, alone[i].meetings, {}, &PlacedMeeting::date,
                                 &PlacedMeeting::date));
        CHECK(std::ranges::equal(one.meetings, alone[i].meetings, {}, &PlacedMeeting::why,
                                 &PlacedMeeting::why));
        CHECK(one.notices == alone[i].notices);
      }
    }
  }
}
