// SPDX-License-Identifier: MIT
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Period, Duration, int> kTooLong{
    .nb =
        "planperioden {0} er lengre enn planens egen regel tillater: {2} planperioder per "
        "kommunestyre gir bare {1} til hver",
    .nn =
        "planperioden {0} er lengre enn planen sin eigen regel tillèt: {2} planperiodar per "
        "kommunestyre gir berre {1} til kvar",
    .en =
        "the plan period {0} is longer than the plan's own rule allows: {2} plan periods per "
        "council leave only {1} for each"};

void check(const View& view, Findings& findings) {
  for (const Plan* plan : view.plans()) {
    // An overdue revision has the same cause, and says this too.
    if (!breaks_own_rule(*plan) || is_revision_overdue(*plan, findings.today())) continue;
    findings.add(plan->period->span, kTooLong(plan->period->value, *longest_period(*plan),
                                              plan->revision->periods_per_council->value));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"exactly as long as the rule allows",
     "plan:\n  period: 2026-01-01/2027-12-31\n  revision: {periods_per_council: 2}\n"},
    {"a day longer",
     "plan:\n  period: 2026-01-01/2028-01-01  # <--\n  revision: {periods_per_council: 2}\n"},
    {"once the revision is overdue, that says it",
     "plan:\n  period: 2022-01-01/2025-12-31\n  revision: {every: 2 years, periods_per_council: "
     "2}\n"},
    {"a yearly revision does not make a plan of four years too long",
     "plan:\n  period: 2026-01-01/2029-12-31\n  revision: {every: 1 year}\n"},
};

}  // namespace

Rule plan_against_own_rule() {
  return {.id = "plan-against-own-rule",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"planperioden er lengre enn planens egen regel tillater",
                      "planperioden er lengre enn planen sin eigen regel tillèt",
                      "the plan period is longer than the plan's own rule allows"},
          .why = {"Et kommunestyre sitter i fire år. Sier planen at hvert kommunestyre får to "
                  "planperioder, kan ingen av dem vare lenger enn to år. Regelen er planens egen "
                  "og gjelder bare der.",
                  "Eit kommunestyre sit i fire år. Seier planen at kvart kommunestyre får to "
                  "planperiodar, kan ingen av dei vare lenger enn to år. Regelen er planen sin "
                  "eigen og gjeld berre der.",
                  "A municipal council sits for four years. When the plan says that each council "
                  "has two plan periods, neither can last for more than two years. The rule is the "
                  "plan's own and holds only there."},
          .remedy = {"kort ned planperioden, eller endre regelen om planperioder",
                     "kort ned planperioden, eller endre regelen om planperiodar",
                     "shorten the plan period, or change the rule on plan periods"},
          .sources = kSources,
          .params = {},
          .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2027-12-31
  revision:
    every: 2 years
    periods_per_council: 2
)",
          .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31  # <--
  revision:
    every: 2 years
    periods_per_council: 2
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
