// SPDX-License-Identifier: MIT
#include <algorithm>

#include "model/cadence_contradiction.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, int> kLeastOverMost{
    .nb = "færrest møter ({0}) er flere enn flest ({1})",
    .nn = "færrast møte ({0}) er fleire enn flest ({1})",
    .en = "the fewest meetings ({0}) are more than the most ({1})"};
constexpr Message<int, int> kPartsOverYear{
    .nb = "delene gir minst {0} møter i året, men det skal være høyst {1}",
    .nn = "delane gir minst {0} møte i året, men det skal vere høgst {1}",
    .en = "the parts make at least {0} meetings a year, but there are to be at most {1}"};
constexpr Message<Text> kBoth{.nb = "møtene skal være i {0}, og de skal ikke være i {0}",
                              .nn = "møta skal vere i {0}, og dei skal ikkje vere i {0}",
                              .en = "the meetings are to be in {0}, and they are not to be in {0}"};

void check_ranges(const Series& series, Findings& findings) {
  for (const auto* part : {&series.per_year, &series.per_half_year, &series.per_quarter,
                           &series.per_month, &series.spring, &series.autumn}) {
    if (!*part || !(*part)->min || !(*part)->max) continue;
    const At<int>&least = *(*part)->min, &most = *(*part)->max;
    if (least.value > most.value) findings.add(least.span, kLeastOverMost(least.value, most.value));
  }
}

/// The most of one part against the fewest of another.
void check_sum(const Series& series, Findings& findings) {
  const auto cadence = series.cadence();
  if (!cadence) return;
  if (const auto found = contradiction(*cadence))
    findings.add(how_often(series), kPartsOverYear(found->least, found->most));
}

/// Months to avoid are said by the key, or by the phrase: «unntatt juli».
void check_months(const Series& series, Findings& findings) {
  std::vector<unsigned> avoided = series.cadence().value_or(Cadence{}).except_months;
  for (const At<int>& month : series.avoid_months)
    avoided.push_back(static_cast<unsigned>(month.value));
  for (const At<int>& at : series.months) {
    const auto month = static_cast<unsigned>(at.value);
    if (std::ranges::find(avoided, month) != avoided.end())
      findings.add(at.span, kBoth(month_name(month)));
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups())
    for (const Series* series : group->all_series()) {
      check_ranges(*series, findings);
      check_sum(*series, findings);
      check_months(*series, findings);
    }
}

constexpr RuleSource kSources[]{source::kAukra, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"the parts are more than the whole",
     "groups:\n"
     "  - id: politirad\n"
     "    meetings:\n"
     "      per_year: 4  # <--\n"
     "      spring: 3\n"
     "      autumn: 2\n"},
    {"a phrase that says both",
     "groups:\n"
     "  - {id: politirad, meetings: \"månedlig, 4 ganger i året\"}  # <--\n"},
    {"as many as the whole",
     "groups:\n"
     "  - {id: politirad, meetings: {per_year: 5, spring: 3, autumn: 2}}\n"},
    {"a month that is both wanted and avoided",
     "groups:\n"
     "  - id: politirad\n"
     "    meetings:\n"
     "      phrase: fire ganger i året\n"
     "      months: [2, 5, 7, 11]  # <--\n"
     "      avoid_months: [7]\n"},
    {"a month that is both wanted and excepted",
     "groups:\n"
     "  - id: politirad\n"
     "    meetings:\n"
     "      phrase: fire ganger i året, ikke i juli\n"
     "      months: [2, 5, 7, 11]  # <--\n"},
};

}  // namespace

Rule cadence_contradicts_itself() {
  return {.id = "cadence-contradicts-itself",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"en møtehyppighet som strider mot seg selv",
                      "ein møtefrekvens som strir mot seg sjølv",
                      "how often a group meets, contradicting itself"},
          .why = {"Ingen møteplan kan holde begge deler. Tallene regnes per kalenderår; våren er "
                  "til og med 30. juni, høsten resten. Ingen kilde sier hvor skillet går.",
                  "Ingen møteplan kan halde begge delar. Tala gjeld kalenderåret; våren er til og "
                  "med 30. juni, hausten resten. Inga kjelde seier kvar skiljet går.",
                  "No calendar can keep both. The numbers are for a calendar year; spring lasts "
                  "through 30 June, autumn is the rest. No source says where the half-years part."},
          .remedy = {"rett det tallet eller den måneden som er feil",
                     "rett det talet eller den månaden som er feil",
                     "correct the number or the month that is wrong"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    meetings:
      per_year: {min: 4, max: 6}
      months: [2, 5, 9, 11]
      avoid_months: [7]
)",
          .bad = R"(groups:
  - id: politirad
    meetings:
      per_year:
        min: 6  # <--
        max: 4
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
