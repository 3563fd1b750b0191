// SPDX-License-Identifier: MIT
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, int, int> kAcross{
    .nb =
        "{0} gjelder mer enn {2} måneder etter kommunevalget i {1} uten at en revisjon er "
        "planlagt",
    .nn =
        "{0} gjeld meir enn {2} månader etter kommunevalet i {1} utan at ein revisjon er planlagd",
    .en =
        "{0} goes on for more than {2} months after the municipal election of {1} with no "
        "revision planned"};

constexpr Param kMonths{"months-after-election",
                        12,
                        {"måneder det nye kommunestyret har på seg; ingen kilde gir et tall",
                         "månader det nye kommunestyret har på seg; inga kjelde gir eit tal",
                         "months that the new council has; no source gives a figure"}};

/// Municipal elections are held every fourth September: 2019, 2023, 2027.
Date election_after(Date day) {
  int year = year_of(day);
  while (year % 4 != 3 || make_date(year, 9, 30) < day) ++year;
  return make_date(year, 9, 30);
}

void check(const View& view, Findings& findings) {
  for (const Plan* plan : slt_plans(view)) {
    if (!plan->period || (plan->revision && plan->revision->every)) continue;
    const Period& period = plan->period->value;
    const Date election = election_after(period.first());
    if (period.last() <= plus_months(election, findings.value(kMonths))) continue;
    if (plus_months(election, findings.value(kMonths)) < findings.today())
      continue;  // Too late to plan.
    if (plan->revision && plan->revision->last && plan->revision->last->value.last() >= election)
      continue;
    findings.add(plan->period->span,
                 kAcross(called(*plan), year_of(election), findings.value(kMonths)));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans};
constexpr Param kParams[]{kMonths};
constexpr RuleCase kCases[]{
    {"it ends within a year of the election", "plan:\n  period: 2025-01-01/2028-09-30\n"},
    {"it goes on a day longer", "plan:\n  period: 2025-01-01/2028-10-01  # <--\n"},
    {"revisions are planned",
     "plan:\n  period: 2026-01-01/2029-12-31\n  revision: {every: 2 years}\n"},
    {"an election long ago", "plan:\n  period: 2023-01-01/2027-06-30\n"},
};

}  // namespace

Rule plan_across_election() {
  return {.id = "plan-across-election",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"en handlingsplan over et kommunevalg uten revisjon",
                      "ein handlingsplan over eit kommuneval utan revisjon",
                      "an action plan across a municipal election without a revision"},
          .why = {"Et nytt kommunestyre arver planen. Nordre Land reviderer så ofte at hvert "
                  "kommunestyre får to planer; andre lar planen løpe, og da bør det være et "
                  "bevisst valg.",
                  "Eit nytt kommunestyre arvar planen. Nordre Land reviderer så ofte at kvart "
                  "kommunestyre får to planar; andre lèt planen gå, og då bør det vere eit "
                  "medvite val.",
                  "A new council inherits the plan. Nordre Land revises so often that each council "
                  "has two plans; others let it run, and then that should be chosen."},
          .remedy = {"skriv når planen skal revideres: «revision: {every: 2 years}»",
                     "skriv når planen skal reviderast: «revision: {every: 2 years}»",
                     "write when it is to be revised: \"revision: {every: 2 years}\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(plan:
  title: Handlingsplan SLT
  period: 2024-01-01/2027-12-31
)",
          .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
