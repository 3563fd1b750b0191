// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>

#include <doctest/doctest.h>

#include "../rounds.h"
#include "calendar/blocked_days.h"
#include "calendar/place.h"
#include "calendar/spread.h"
#include "calendar/year_plan.h"

// Small cases solved by trying everything.
using namespace slt;
using namespace slt::calendar;

namespace {

using Dates = std::vector<Date>;
constexpr int kYear = 2026;  ///< The first there is: no meeting lies before it.

/// Every way to choose so many of the days, in order.
std::vector<Dates> choices(const std::vector<Day>& days, std::size_t count) {
  std::vector<Dates> all;
  Dates chosen;
  const auto choose = [&](const auto& self, std::size_t from) -> void {
    if (chosen.size() == count) return all.push_back(chosen);
    for (std::size_t i = from; i < days.size(); ++i) {
      chosen.push_back(days[i].date);
      self(self, i + 1);
      chosen.pop_back();
    }
  };
  choose(choose, 0);
  return all;
}

Spread spread_of(const SeriesToPlace& series) {
  const BlockedDays blocked(kYear);
  const YearPlan plan = year_plan(series.cadence, kYear, {});
  Spread spread{.days = {}, .count = plan.count, .gaps = plan.gaps, .year_end = plan.year_end};
  for (Date date = blocked.first(); date <= blocked.last(); date += Days{1})
    if (blocked.of(date) == Block::open &&
        std::ranges::find(series.weekdays, weekday_of(date)) != series.weekdays.end() &&
        std::ranges::find(series.months, month_of(date)) != series.months.end())
      spread.days.push_back({date});
  return spread;
}

/// A choice of dates and what it costs.
struct Priced {
  Dates dates;
  std::int64_t cost;
};
std::vector<Priced> priced(const SeriesToPlace& series, std::size_t count) {
  Spread spread = spread_of(series);
  spread.count = static_cast<int>(count);
  std::vector<Priced> all;
  for (Dates& dates : choices(spread.days, count)) {
    const auto cost = cost_of(spread, dates);
    all.push_back({std::move(dates), cost});
  }
  std::ranges::sort(all, {}, &Priced::cost);
  return all;
}

bool meet_together(const Dates& a, const Dates& b) {
  return std::ranges::any_of(a, [&](Date date) { return std::ranges::find(b, date) != b.end(); });
}

std::int64_t price(const SeriesToPlace& series, const Dates& dates) {
  Spread spread = spread_of(series);
  spread.count = static_cast<int>(dates.size());
  return cost_of(spread, dates);
}

bool are_choices(const SeriesToPlace& series, const Dates& dates) {
  const Spread spread = spread_of(series);
  return std::ranges::all_of(dates, [&](Date date) {
    return std::ranges::find(spread.days, date, &Day::date) != spread.days.end();
  });
}

/// The least that two series can cost together when they may not share a day.
std::int64_t least_together(const std::vector<Priced>& first, const std::vector<Priced>& second) {
  auto least = std::numeric_limits<std::int64_t>::max();
  for (const Priced& a : first)
    for (const Priced& b : second) {
      if (a.cost + b.cost >= least) break;  // By cost, so the rest is no better.
      if (!meet_together(a.dates, b.dates)) least = a.cost + b.cost;
    }
  return least;
}

SeriesToPlace small_series(std::mt19937& draw, const char* key) {
  static constexpr const char* kPhrases[]{"to ganger i året", "tre ganger i året"};
  static constexpr unsigned kMonths[]{2, 3, 4, 5, 9, 10, 11};
  SeriesToPlace one{.key = key, .cadence = *parse_cadence(kPhrases[draw() % 2])};
  one.weekdays = {1 + static_cast<unsigned>(draw() % 2)};
  for (int i = 0; i < 3; ++i) one.months.push_back(kMonths[draw() % 7]);
  one.people = {"koordinator"};
  return one;
}

Dates dates_of(const PlacedSeries& placed) {
  Dates dates;
  for (const PlacedMeeting& one : placed.meetings) dates.push_back(one.date);
  return dates;
}

}  // namespace

TEST_CASE("the dates of one series cost the least there is") {
  std::mt19937 draw(4);
  for (int round = 0; round < 60; ++round) {
    CAPTURE(round);
    Spread spread = spread_of(small_series(draw, "a"));
    for (Day& day : spread.days) day.cost = static_cast<int>(draw() % 3) * 300;
    spread.gaps = {40 + static_cast<int>(draw() % 90), 30, 60 + static_cast<int>(draw() % 90), 80};
    if (draw() % 2 == 0) spread.year_end = YearEnd::continues;
    if (draw() % 2 == 0) spread.previous = make_date(kYear - 1, 12, 1) + Days{draw() % 30};
    const auto found = most_even(spread);
    auto least = std::numeric_limits<std::int64_t>::max();
    for (const Dates& dates : choices(spread.days, static_cast<std::size_t>(spread.count)))
      least = std::min(least, cost_of(spread, dates));
    REQUIRE(found);
    CHECK(cost_of(spread, *found) == least);
  }
}

TEST_CASE("two series placed one by one cost little more than the best for both") {
  std::mt19937 draw(27);
  double sum = 0;
  int counted = 0, yielded = 0;
  for (int round = 0; round < rounds(2000); ++round) {
    CAPTURE(round);
    const std::vector series{small_series(draw, "a"), small_series(draw, "b")};
    const auto placed = place(series, {kYear, kYear});
    const Dates first = dates_of(placed[0]), second = dates_of(placed[1]);
    // A meeting that was lent another weekday is none of the choices below.
    if (!are_choices(series[0], first) || !are_choices(series[1], second)) continue;
    const auto cost = price(series[0], first) + price(series[1], second);
    const auto least =
        least_together(priced(series[0], first.size()), priced(series[1], second.size()));
    CHECK(least <= cost);
    CHECK(cost <= 3 * least);
    if (cost > least) ++yielded;
    if (least > 0) sum += static_cast<double>(cost) / static_cast<double>(least), ++counted;
  }
  CHECK(yielded >= rounds(10));  // Else the cases would not be crowded.
  CHECK(sum / counted <= 1.05);
}
