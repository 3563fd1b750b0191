// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNoPlan{
    .nb = "ingen handlingsplan for SLT er oppgitt, og dermed ingen planperiode",
    .nn = "ingen handlingsplan for SLT er oppgitt, og dermed ingen planperiode",
    .en = "no SLT action plan is stated, and so no plan period"};
constexpr Message<Sentence> kNoPeriod{.nb = "{0} har ingen planperiode",
                                      .nn = "{0} har ingen planperiode",
                                      .en = "{0} has no plan period"};
constexpr Message<> kAddPeriod{
    .nb = "skriv første og siste dag: «period: 2027-01-01/2030-12-31»",
    .nn = "skriv første og siste dag: «period: 2027-01-01/2030-12-31»",
    .en = "write the first and the last day: \"period: 2027-01-01/2030-12-31\""};

/// One that says until when it counts, or that it counts until replaced.
bool is_settled(const Plan* plan) {
  return plan->period || (plan->in_force && plan->in_force->value);
}

void check(const View& view, Findings& findings) {
  const std::vector<const Plan*> plans = slt_plans(view);
  if (std::ranges::any_of(plans, is_settled)) return;
  if (!plans.empty())
    findings.add(title_of(*plans.front()), kNoPeriod(called(*plans.front())), kAddPeriod());
  else if (view.own->municipality)
    findings.add(name_of(view), kNoPlan());
}

constexpr RuleSource kSources[]{source::kMunicipalPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a plan without a period", "plan:\n  title: Handlingsplan SLT  # <--\n"},
    {"a plan that counts until it is replaced",
     "plan:\n  title: Handlingsplan SLT\n  in_force: true\n"},
    {"another plan is not the SLT plan",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik  # <--\n"
     "  language: nb\n"
     "other_plans:\n"
     "  - title: Plan mot radikalisering\n"
     "    period: 2026/2029\n"},
};

}  // namespace

Rule plan_missing() {
  return {.id = "plan-missing",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"kommunen har ingen handlingsplan med planperiode",
                      "kommunen har ingen handlingsplan med planperiode",
                      "the municipality has no action plan with a period"},
          .why = {"En plan med periode sier hva som skal gjøres, og når det skal vurderes på nytt. "
                  "Kommunale handlingsplaner gjelder vanligvis i fire år.",
                  "Ein plan med periode seier kva som skal gjerast, og når det skal vurderast på "
                  "nytt. Kommunale handlingsplanar gjeld vanlegvis i fire år.",
                  "A plan with a period says what is to be done and when it is looked at again. "
                  "Municipal action plans usually count for four years."},
          .remedy = {"legg inn «plan» med tittel og periode når planen er vedtatt",
                     "legg inn «plan» med tittel og periode når planen er vedteken",
                     "add \"plan\" with its title and period once it is adopted"},
          .sources = kSources,
          .params = {},
          .good = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
)",
          .bad = R"(municipality:
  number: "9901"
  name: Eksempelvik  # <--
  language: nb
)",
          .cases = kCases,
          .check = check,
          .asks_for = "plan period"};
}

}  // namespace slt::rules
