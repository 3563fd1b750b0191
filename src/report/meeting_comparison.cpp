// SPDX-License-Identifier: MIT
#include <algorithm>

#include "calendar/year_plan.h"
#include "report/meeting_tally.h"

namespace slt::report {
namespace {

constexpr Text kNotCounted{"ikke tallfestet", "ikkje talfesta", "no figure"};
constexpr Text kAsStated{"så mange som oppgitt", "så mange som oppgitt", "as many as stated"};
constexpr Message<int> kMore{
    .nb = "{0} flere enn oppgitt", .nn = "{0} fleire enn oppgitt", .en = "{0} more than stated"};
constexpr Message<int> kFewer{
    .nb = "{0} færre enn oppgitt", .nn = "{0} færre enn oppgitt", .en = "{0} fewer than stated"};
constexpr Message<int> kRemaining{.nb = "{0} gjenstår, og året er ikke over",
                                  .nn = "{0} står att, og året er ikkje over",
                                  .en = "{0} remain, and the year is not over"};
constexpr Message<std::string> kOfNorm{
    .nb = "{0} (normtekst)", .nn = "{0} (normtekst)", .en = "{0} (norm text)"};
constexpr Message<int, int, int> kHalves{.nb = "{0} (vår {1}, høst {2})",
                                         .nn = "{0} (vår {1}, haust {2})",
                                         .en = "{0} (spring {1}, autumn {2})"};
constexpr Message<int> kAtLeast{.nb = "minst {0}", .nn = "minst {0}", .en = "at least {0}"};
constexpr Message<std::string, int> kEnough{.nb = "{0} ({1} regnes som nok)",
                                            .nn = "{0} ({1} blir rekna som nok)",
                                            .en = "{0} ({1} count as enough)"};

/// What the words ask for: monthly is twelve, though fewer are enough.
int stated_number(const Cadence& cadence, const YearNeed& need) {
  if (!calendar::is_monthly(cadence)) return need.min;
  const int target = std::max(year_target(cadence), need.min);
  return need.max ? std::min(target, *need.max) : target;
}

}  // namespace

std::string stated_a_year(const Annual& annual, const MeetingRow& row) {
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  if (!cadence || !cadence->has_number()) return annual.say(kNotCounted);
  const YearNeed need = year_need(*cadence);
  const int stated = stated_number(*cadence, need);
  const std::string words = !need.max             ? kAtLeast.in(annual.lang(), stated)
                            : stated == *need.max ? fmt::format("{}", stated)
                                                  : fmt::format("{}–{}", stated, *need.max);
  return stated == need.min ? words : kEnough.in(annual.lang(), words, need.min);
}

std::string held_against_stated(const Annual& annual, const MeetingRow& row) {
  const Lang lang = annual.lang();
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  if (!cadence || !cadence->has_number()) return annual.say(kNotCounted);
  const YearNeed need = year_need(*cadence);
  const bool over = annual.input.year < year_of(annual.today());
  std::string words = annual.say(kAsStated);
  const int held = row.tally.held();
  if (need.max && held > *need.max)
    words = kMore.in(lang, held - *need.max);
  else if (held < need.min)
    words = (over ? kFewer : kRemaining).in(lang, need.min - held);
  return row.series->is_norm() ? kOfNorm.in(lang, words) : words;
}

std::string held_words(const Annual& annual, const MeetingRow& row) {
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  const bool halves = cadence && (cadence->per_half_year.stated() || cadence->spring.stated() ||
                                  cadence->autumn.stated());
  if (!halves) return fmt::format("{}", row.tally.held());
  return kHalves.in(annual.lang(), row.tally.held(), row.tally.spring, row.tally.autumn);
}

}  // namespace slt::report
