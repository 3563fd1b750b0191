// SPDX-License-Identifier: MIT
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Period, Date, Days> kExpired{
    .nb = "handlingsplanen for {0} gikk ut {1}, for {2} siden",
    .nn = "handlingsplanen for {0} gjekk ut {1}, for {2} sidan",
    .en = "the action plan for {0} expired on {1}, {2} ago"};
constexpr Message<Period, Date, Days> kStillInForce{
    .nb = "handlingsplanen for {0} gikk ut {1}, for {2} siden, men gjelder til den blir avløst",
    .nn = "handlingsplanen for {0} gjekk ut {1}, for {2} sidan, men gjeld til han blir avløyst",
    .en = "the action plan for {0} expired on {1}, {2} ago, but is in force until replaced"};

void check_plan(const Plan& plan, Findings& findings) {
  if (!plan.period) return;
  const Period& period = plan.period->value;
  const Days late = findings.today() - period.last();
  if (late <= Days{0}) return;  // The last day still counts.
  if (plan.in_force && plan.in_force->value)
    findings.add_info(plan.period->span, kStillInForce(period, period.last(), late));
  else
    findings.add(plan.period->span, kExpired(period, period.last(), late));
}

void check(const View& view, Findings& findings) {
  for (const Plan* plan : slt_plans(view)) check_plan(*plan, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans};
constexpr RuleCase kCases[]{
    {"the last day still counts", "plan:\n  period: 2023-01-01/2026-11-21\n"},
    {"the day after, it has expired", "plan:\n  period: 2023-01-01/2026-11-20  # <--\n"},
    {"it has expired though it counts until replaced",
     "plan:\n  period: 2023-01-01/2026-11-20  # <--\n  in_force: true\n"},
};

}  // namespace

Rule plan_expired() {
  return {
      .id = "plan-expired",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"handlingsplanens periode er ute", "perioden til handlingsplanen er ute",
                  "the action plan's period is over"},
      .why =
          {"En plan som er gått ut, binder ingen. Vedtatte planer revideres før perioden er slutt.",
           "Ein plan som er gått ut, bind ingen. Vedtekne planar blir reviderte før perioden er "
           "slutt.",
           "A plan that has expired binds nobody. Adopted plans are revised before they end."},
      .remedy = {"legg inn neste planperiode, eller skriv «in_force: true» hvis planen gjelder til "
                 "den blir avløst",
                 "legg inn neste planperiode, eller skriv «in_force: true» om planen gjeld til han "
                 "blir avløyst",
                 "add the next plan period, or write \"in_force: true\" if the plan counts until "
                 "replaced"},
      .sources = kSources,
      .params = {},
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
)",
      .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2022-01-01/2025-12-31  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
