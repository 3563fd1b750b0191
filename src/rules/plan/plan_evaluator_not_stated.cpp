// SPDX-License-Identifier: MIT
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNobody{.nb = "hvem som skal evaluere {0}, er ikke oppgitt",
                                    .nn = "kven som skal evaluere {0}, er ikkje oppgitt",
                                    .en = "who is to evaluate {0} is not stated"};

bool says_who(const Plan& plan) {
  return !plan.evaluated_by.empty() || plan.follow_up ||
         (plan.revision && !plan.revision->responsible.empty());
}

/// That a plan has expired comes first: then it is the next one that needs somebody.
bool is_over(const Plan& plan, Date today) {
  return plan.period && plan.period->value.last() < today &&
         !(plan.in_force && plan.in_force->value);
}

void check(const View& view, Findings& findings) {
  for (const Plan* plan : slt_plans(view))
    if (!says_who(*plan) && !is_over(*plan, findings.today()))
      findings.add(title_of(*plan), kNobody(called(*plan)));
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"those who revise it evaluate it too",
     "plan:\n"
     "  title: Handlingsplan SLT\n"
     "  period: 2026/2029\n"
     "  revision: {every: 2 years, responsible: slt-koordinator}\n"},
    {"the plan says so in its own words",
     "plan:\n"
     "  title: Handlingsplan SLT\n"
     "  period: 2026/2029\n"
     "  follow_up: SLT-koordinator skal sikre evaluering av planen.\n"},
    {"that it has expired is said elsewhere",
     "plan:\n"
     "  title: Handlingsplan SLT\n"
     "  period: 2022/2025\n"},
};

}  // namespace

Rule plan_evaluator_not_stated() {
  return {
      .id = "plan-evaluator-not-stated",
      .severity = Severity::info,
      .needs_today = true,
      .summary = {"en handlingsplan som ingen skal evaluere",
                  "ein handlingsplan som ingen skal evaluere",
                  "an action plan that nobody is to evaluate"},
      .why = {"Tiltakene evalueres hver for seg, men noen må også se på planen som helhet. I "
              "Nordre Land er det SLT-koordinatoren, i Kvinnherad koordineringsgruppen.",
              "Tiltaka blir evaluerte kvar for seg, men nokon må òg sjå på planen som heilskap. "
              "I Nordre Land er det SLT-koordinatoren, i Kvinnherad koordineringsgruppa.",
              "Each tiltak is evaluated for itself, but somebody must also look at the plan as "
              "a whole. In Nordre Land it is the SLT coordinator, in Kvinnherad the "
              "coordination group."},
      .remedy = {"skriv hvem: «evaluated_by: slt-koordinator»",
                 "skriv kven: «evaluated_by: slt-koordinator»",
                 "write who: \"evaluated_by: slt-koordinator\""},
      .sources = kSources,
      .params = {},
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
  evaluated_by: slt-koordinator
)",
      .bad = R"(plan:
  title: Handlingsplan SLT  # <--
  period: 2026-01-01/2029-12-31
)",
      .cases = kCases,
      .check = check,
      .asks_for = "evaluation by"};
}

}  // namespace slt::rules
