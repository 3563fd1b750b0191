// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "report/annual_sections.h"
#include "report/wheel.h"
#include "rules/evaluations.h"

// What is counted, as bars, and next year as a wheel.
namespace slt::report {
namespace {

constexpr Text kByStatus{"Tiltak etter status", "Tiltak etter status", "Tiltak by status"};
constexpr Text kByBoth{"Tiltak etter status og forebyggingsnivå",
                       "Tiltak etter status og førebyggingsnivå",
                       "Tiltak by status and prevention level"};
constexpr Text kByPrevention{"Tiltak etter forebyggingsnivå", "Tiltak etter førebyggingsnivå",
                             "Tiltak by prevention level"};
constexpr Text kEvaluations{"Evalueringer etter året de skulle gjøres",
                            "Evalueringar etter året dei skulle gjerast",
                            "Evaluations by the year they were due"};
constexpr Text kInTime{"Gjort i tide", "Gjort i tide", "Made in time"};
constexpr Text kLate{"Gjort for seint", "Gjort for seint", "Made late"};
constexpr Text kNotMade{"Ikke registrert", "Ikkje registrert", "Not on record"};
constexpr Text kWheel{"Neste år som årshjul", "Neste år som årshjul", "Next year as a wheel"};
constexpr Message<int, int> kInTimeOf{
    .nb = "{0} av {1} i tide", .nn = "{0} av {1} i tide", .en = "{0} of {1} in time"};

using Tiltaks = std::vector<const Tiltak*>;

/// Which of a closed set's words a tiltak has; the last place is for none.
template <class E>
std::size_t place_of(const Maybe<E>& value) {
  return value ? static_cast<std::size_t>(value->value) : choices_of<E>.size();
}
template <class E>
std::string label_at(const Annual& annual, std::size_t place) {
  return capitalised(
      annual.say(place < choices_of<E>.size() ? choices_of<E>[place].label : kNotStated));
}

/// The places that something of `all` has, in their order.
template <class E>
std::vector<std::size_t> places_in(const Tiltaks& all, Maybe<E> Tiltak::*member) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place <= choices_of<E>.size(); ++place)
    if (std::ranges::any_of(all,
                            [&](const Tiltak* one) { return place_of(one->*member) == place; }))
      places.push_back(place);
  return places;
}

/// A bar for each word of one set, its parts from another.
template <class Rows, class Parts>
Bars counted(const Annual& annual, const Tiltaks& all, Maybe<Rows> Tiltak::*rows,
             Maybe<Parts> Tiltak::*parts) {
  Bars bars;
  const auto columns = places_in(all, parts);
  for (const std::size_t part : columns) bars.parts.push_back(label_at<Parts>(annual, part));
  for (const std::size_t row : places_in(all, rows)) {
    Bars::Bar bar{label_at<Rows>(annual, row), {}, {}, {}};
    int sum = 0;
    for (const std::size_t part : columns) {
      const auto is_both = [&](const Tiltak* one) {
        return place_of(one->*rows) == row && place_of(one->*parts) == part;
      };
      bar.parts.push_back(static_cast<int>(std::ranges::count_if(all, is_both)));
      sum += bar.parts.back();
    }
    bar.words = fmt::format("{}", sum);
    bars.bars.push_back(std::move(bar));
  }
  return bars;
}

/// «Planlagt 3 (Primærforebyggende 2, Ikke oppgitt 1); …».
std::string in_words(const Bars& bars) {
  std::vector<std::string> all;
  for (const Bars::Bar& bar : bars.bars) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < bars.parts.size() && bars.parts.size() > 1; ++i)
      if (bar.parts[i] > 0) parts.push_back(fmt::format("{} {}", bars.parts[i], bar.parts[i]));
    const std::string more = joined(parts, ", ");
    all.push_back(fmt::format("{}: {}{}", bar.label, bar.words,
                              more.empty() ? more : fmt::format(" ({})", more)));
  }
  return sentence(joined(all, "; "));
}

}  // namespace

void add_bars(Annual& annual, const Text& caption, Bars bars) {
  std::string words = in_words(bars);
  annual.draft.out.picture({annual.say(caption), std::move(words), std::move(bars)});
}

void add_tiltak_bars(Annual& annual, const Tiltaks& all) {
  const bool status = std::ranges::any_of(all, [](const Tiltak* one) { return !!one->status; });
  const bool levels = std::ranges::any_of(all, [](const Tiltak* one) { return !!one->prevention; });
  if (status)
    add_bars(annual, levels ? kByBoth : kByStatus,
             counted(annual, all, &Tiltak::status, &Tiltak::prevention));
  else if (levels)
    add_bars(annual, kByPrevention, counted(annual, all, &Tiltak::prevention, &Tiltak::status));
}

void add_evaluation_bars(Annual& annual) {
  constexpr std::size_t in_time = 0, late = 1, not_made = 2;
  std::map<int, std::vector<int>> years;
  for (const Tiltak* tiltak : annual.view().tiltak())
    for (const Promised& one : promised_evaluations(annual.view(), *tiltak, annual.last_day())) {
      std::vector<int>& parts = years.try_emplace(year_of(one.due), 3).first->second;
      ++parts[!one.made ? not_made : *one.made <= one.due ? in_time : late];
    }
  if (years.empty()) return;
  Bars bars{.parts = {annual.say(kInTime), annual.say(kLate), annual.say(kNotMade)},
            .aim = {},
            .bars = {}};
  for (auto& [year, parts] : years) {
    const int sum = parts[in_time] + parts[late] + parts[not_made];
    std::string words = kInTimeOf.in(annual.lang(), parts[in_time], sum);
    bars.bars.push_back({fmt::format("{}", year), std::move(parts), {}, std::move(words)});
  }
  add_bars(annual, kEvaluations, std::move(bars));
}

void add_wheel(Annual& annual) {
  const int year = annual.input.year + 1;
  Wheel made = wheel(annual.input.next_year, annual.dues, annual.input.school_holidays,
                     {.lang = annual.lang(),
                      .place = municipality_name(annual.draft.voice, annual.view().own->id),
                      .year = fmt::format("{}", year),
                      .first = make_date(year, 1, 1),
                      .last = make_date(year, 12, 31),
                      .rings = {},
                      .marks = {},
                      .days_off = {}});
  if (made.marks.empty()) return;
  annual.draft.out.picture({annual.say(kWheel), annual.say(kWheel), std::move(made)});
}

}  // namespace slt::report
