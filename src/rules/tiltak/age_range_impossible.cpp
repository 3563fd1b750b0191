// SPDX-License-Identifier: MIT
#include "rules/ages.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kReversed{.nb = "{0} slutter før det begynner",
                                   .nn = "{0} sluttar før det tek til",
                                   .en = "{0} ends before it begins"};
constexpr Message<Quote, int> kNoSuchGrade{
    .nb = "klassetrinnet i {0} finnes ikke: trinnene er 1 til {1}, med videregående",
    .nn = "klassetrinnet i {0} finst ikkje: trinna er 1 til {1}, med vidaregåande",
    .en = "there is no such school grade as in {0}: grades are 1 to {1}, upper secondary included"};

constexpr Param kLastGrade{"last-grade",
                           13,
                           {"siste klassetrinn, det tredje året på videregående",
                            "siste klassetrinn, det tredje året på vidaregåande",
                            "the last school grade, the third year of upper secondary"}};

void check_range(const Maybe<Words>& words, bool is_grades, Findings& findings) {
  const auto range = range_in(words);
  if (!range) return;
  if (range->is_backwards())
    findings.add(words->span, kReversed({words->value}));
  else if (is_grades && (range->first < 1 || range->last > kLastGrade.value))
    findings.add(words->span, kNoSuchGrade({words->value}, kLastGrade.value));
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    for (const TargetGroup& group : folder->target_groups) {
      check_range(group.ages, false, findings);
      check_range(group.grades, true, findings);
    }
    for (const Tiltak& tiltak : folder->tiltak) {
      check_range(tiltak.ages, false, findings);
      check_range(tiltak.grades, true, findings);
    }
    for (const Indicator& indicator : folder->indicators)
      check_range(indicator.ages, false, findings);
  }
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kVegarshei};
constexpr Param kParams[]{kLastGrade};
constexpr RuleCase kCases[]{
    {"a single year", "target_groups:\n  - {text: femmere, ages: \"5\"}\n"},
    {"the last year of upper secondary", "tiltak:\n  - {id: en, title: Russetid, grades: 11-13}\n"},
    {"no grade is that high", "tiltak:\n  - {id: en, title: Russetid, grades: 11-14}  # <--\n"},
    {"of an indicator",
     "indicators:\n"
     "  - {id: snus, title: Bruk av snus, ages: 19-13, values: [{year: 2025, value: \"12\"}]}  # "
     "<--\n"},
};

}  // namespace

Rule age_range_impossible() {
  return {.id = "age-range-impossible",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"en alder eller et klassetrinn som ikke kan stemme",
                      "ein alder eller eit klassetrinn som ikkje kan stemme",
                      "an age or a school grade that cannot be right"},
          .why = {"En aldersgruppe som slutter før den begynner, har ingen i seg, og da stemmer "
                  "verken målgruppen eller tellingene i rapporten.",
                  "Ei aldersgruppe som sluttar før ho tek til, har ingen i seg, og då stemmer "
                  "verken målgruppa eller teljingane i rapporten.",
                  "An age range that ends before it begins holds nobody, and then neither the "
                  "target group nor the counts of the report are right."},
          .remedy = {"skriv den laveste først: «12-18»", "skriv den lågaste først: «12-18»",
                     "write the lowest first: \"12-18\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(target_groups:
  - {text: ungdom, ages: 12-18}
)",
          .bad = R"(target_groups:
  - {text: ungdom, ages: 18-12}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
