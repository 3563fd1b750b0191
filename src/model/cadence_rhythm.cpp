// SPDX-License-Identifier: MIT
#include "model/cadence_rhythm.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/date.h"
#include "base/list.h"

namespace slt {
namespace {

using Unit = Cadence::Unit;

constexpr Message<int, Text> kEvery{.nb = "hver {}. {}", .nn = "kvar {}. {}", .en = "every {} {}"};
constexpr Message<int, int, Text> kEveryRange{
    .nb = "hver {}.–{}. {}", .nn = "kvar {}.–{}. {}", .en = "every {} to {} {}"};
constexpr Text kEveryYear{"hvert år", "kvart år", "every year"};
constexpr Message<int> kEveryYears{
    .nb = "hvert {}. år", .nn = "kvart {}. år", .en = "every {} years"};
constexpr std::array<std::pair<Text, Text>, 3> kIntervals{{
    {{"hver dag", "kvar dag", "every day"}, {"dag", "dag", "days"}},
    {{"hver uke", "kvar veke", "every week"}, {"uke", "veke", "weeks"}},
    {{"hver måned", "kvar månad", "every month"}, {"måned", "månad", "months"}},
}};

constexpr std::array<Text, 5> kOrdinals{{
    {"første", "første", "first"},
    {"andre", "andre", "second"},
    {"tredje", "tredje", "third"},
    {"fjerde", "fjerde", "fourth"},
    {"femte", "femte", "fifth"},
}};
constexpr Text kLast{"siste", "siste", "last"};
constexpr Message<Sentence, Text, std::string> kNthWeekday{
    .nb = "{} {} {}", .nn = "{} {} {}", .en = "the {} {} {}"};
constexpr Text kOfMonth{"i måneden", "i månaden", "of the month"};
constexpr Message<std::string> kOfEvery{.nb = "i {}", .nn = "i {}", .en = "of {}"};

std::string interval(Lang lang, const Cadence& cadence) {
  const auto& [single, several] = kIntervals[static_cast<std::size_t>(cadence.unit)];
  if (cadence.every_most > 0)
    return kEveryRange.in(lang, cadence.every, cadence.every_most, several);
  if (cadence.every == 1) return std::string(single.in(lang));
  const bool years = cadence.unit == Unit::months && cadence.every % 12 == 0;
  if (years && cadence.every == 12) return std::string(kEveryYear.in(lang));
  if (years) return kEveryYears.in(lang, cadence.every / 12);
  return kEvery.in(lang, cadence.every, several);
}

Text ordinal(int nth) {
  return nth < 1 ? kLast : kOrdinals[static_cast<std::size_t>(std::min(nth, 5) - 1)];
}

/// `første tirsdag i måneden`, `siste onsdag i hver 2. måned`.
std::string nth_weekday(Lang lang, const Cadence& cadence) {
  const std::string of = cadence.every > 0 ? kOfEvery.in(lang, interval(lang, cadence))
                                           : std::string(kOfMonth.in(lang));
  std::vector<Text> ordinals;
  for (const int nth : cadence.nth) ordinals.push_back(ordinal(nth));
  return kNthWeekday.in(lang, listed(ordinals), weekday_name(cadence.weekday), of);
}

}  // namespace

std::string rhythm_in_words(Lang lang, const Cadence& cadence) {
  const std::string_view least = cadence.or_more_often ? kAtLeast.in(lang) : "";
  if (!cadence.nth.empty()) return fmt::format("{}{}", least, nth_weekday(lang, cadence));
  if (cadence.every == 0) return {};
  return fmt::format("{}{}", least, interval(lang, cadence));
}

}  // namespace slt
