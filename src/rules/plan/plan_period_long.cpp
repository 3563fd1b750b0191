// SPDX-License-Identifier: MIT
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Period, int> kLong{.nb = "{0} gjelder {1}, mer enn {2} år",
                                               .nn = "{0} gjeld {1}, meir enn {2} år",
                                               .en = "{0} is for {1}, more than {2} years"};

constexpr Param kYears{"longest-years",
                       4,
                       {"år en handlingsplan vanligvis gjelder, som et kommunestyre",
                        "år ein handlingsplan vanlegvis gjeld, som eit kommunestyre",
                        "years that an action plan usually is for, like a council"}};

bool is_long(const Plan& plan, int years) {
  return plan.period &&
         plan.period->value.last() >= plus_months(plan.period->value.first(), 12 * years);
}

void check(const View& view, Findings& findings) {
  for (const Plan* plan : slt_plans(view))
    if (is_long(*plan, findings.value(kYears)) &&
        !breaks_own_rule(*plan))  // Its own rule comes first.
      findings.add(plan->period->span,
                   kLong(called(*plan), plan->period->value, findings.value(kYears)));
}

constexpr RuleSource kSources[]{source::kMunicipalPlans, source::kNordreLand};
constexpr Param kParams[]{kYears};
constexpr RuleCase kCases[]{
    {"four years to the day", "plan:\n  period: 2026-08-01/2030-07-31\n"},
    {"four years and a day", "plan:\n  period: 2026-08-01/2030-08-01  # <--\n"},
    {"a plan that is longer than its own rule allows is told so elsewhere",
     "plan:\n  period: 2024/2030\n  revision: {every: 2 years, periods_per_council: 2}\n"},
};

}  // namespace

Rule plan_period_long() {
  return {
      .id = "plan-period-long",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en handlingsplan for mer enn fire år", "ein handlingsplan for meir enn fire år",
                  "an action plan for more than four years"},
      .why = {"Kommunale handlingsplaner gjelder vanligvis i fire år, så hvert kommunestyre får "
              "tatt stilling. Praksis er ulik: tre år i Oslo, fem i Moss; Nordre Land vil ha to "
              "planer per kommunestyre.",
              "Kommunale handlingsplanar gjeld vanlegvis i fire år, så kvart kommunestyre får "
              "teke stilling. Praksis er ulik: tre år i Oslo, fem i Moss; Nordre Land vil ha to "
              "planar per kommunestyre.",
              "Municipal action plans usually are for four years, so that each council has its "
              "say. Practice differs: three years in Oslo, five in Moss; Nordre Land wants two "
              "plans per council."},
      .remedy = {"kort ned planperioden, eller legg inn en revisjon og et avvik med grunn",
                 "kort ned planperioden, eller legg inn ein revisjon og eit avvik med grunn",
                 "shorten the period, or add a revision and a deviation with its reason"},
      .sources = kSources,
      .params = kParams,
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2024-01-01/2027-12-31
)",
      .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2024-01-01/2030-12-31  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
