// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNone{.nb = "hvilken overordnet plan {0} bygger på, er ikke oppgitt",
                                  .nn = "kva overordna plan {0} byggjer på, er ikkje oppgitt",
                                  .en = "on which superior plan {0} is based is not stated"};

/// Plans that a municipality's other plans rest on, by words in their titles.
constexpr std::array<Words, 8> kSuperior{"ommuneplan",  "amfunnsdel", "konomiplan", "olkehelse",
                                         "usmiddelpol", "ppvekst",    "uspol",      "lanstrategi"};

bool is_superior(const Plan* plan) {
  if (plan->kind && plan->kind->value == PlanKind::municipal_plan) return true;
  return plan->title && std::ranges::any_of(kSuperior, [&](Words part) {
           return plan->title->value.find(part) != Words::npos;
         });
}

void check(const View& view, Findings& findings) {
  auto plans = slt_plans(view);
  std::erase_if(plans, [](const Plan* plan) { return !plan->period; });
  // Of a plan without tiltak the content is not known.
  if (plans.empty() || view.tiltak().empty()) return;
  const auto is_based = [](const Plan* plan) { return plan->based_on.has_value(); };
  if (std::ranges::any_of(plans, is_based) || std::ranges::any_of(view.plans(), is_superior))
    return;
  findings.add(title_of(*plans.front()), kNone(called(*plans.front())));
}

constexpr RuleSource kSources[]{source::kLevels, source::kMunicipalPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a plan on alcohol and drugs is one to rest on",
     "plan: {title: Handlingsplan SLT, period: 2026/2029}\n"
     "other_plans: [{title: Rusmiddelpolitisk handlingsplan}]\n"
     "tiltak: [{id: nattevandring, title: Nattevandring}]\n"},
    {"one on radicalisation stands beside it",
     "plan:\n"
     "  title: Handlingsplan SLT  # <--\n"
     "  period: 2026-01-01/2029-12-31\n"
     "other_plans: [{title: Handlingsplan mot radikalisering, kind: action-plan}]\n"
     "tiltak: [{id: nattevandring, title: Nattevandring}]\n"},
    {"that there is no plan period is another matter",
     "plan: {title: Handlingsplan SLT}\n"
     "tiltak: [{id: nattevandring, title: Nattevandring}]\n"},
    {"of a plan without tiltak too little is known",
     "plan: {title: Handlingsplan SLT, period: 2026/2029}\n"},
};

}  // namespace

Rule superior_plan_missing() {
  return {
      .id = "superior-plan-missing",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en handlingsplan uten overordnet plan", "ein handlingsplan utan overordna plan",
                  "an action plan without a superior plan"},
      .why = {"Den styrende gruppen skal få målene inn i kommunens planverk, ellers har tiltakene "
              "ingen plass i budsjettet. Nordre Land og Vegårshei nevner rusmiddelpolitisk "
              "handlingsplan; andre har kommuneplanens samfunnsdel, økonomiplanen eller en plan "
              "for folkehelse eller oppvekst.",
              "Den styrande gruppa skal få måla inn i planverket til kommunen, elles har tiltaka "
              "ingen plass i budsjettet. Nordre Land og Vegårshei nemner rusmiddelpolitisk "
              "handlingsplan; andre har samfunnsdelen i kommuneplanen, økonomiplanen eller ein "
              "plan for folkehelse eller oppvekst.",
              "The governing group is to bring the goals into the plans of the municipality; else "
              "the tiltak have no place in the budget. Nordre Land and Vegårshei name a plan on "
              "alcohol and drugs; others have the municipal master plan, the economic plan or one "
              "for public health or childhood."},
      .remedy =
          {"skriv «based_on» for planen, eller før opp den overordnede planen under «other_plans»",
           "skriv «based_on» for planen, eller før opp den overordna planen under «other_plans»",
           "write \"based_on\" for the plan, or list the superior plan under \"other_plans\""},
      .sources = kSources,
      .params = {},
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
  based_on: kommuneplanens samfunnsdel 2023–2035
tiltak:
  - {id: nattevandring, title: Nattevandring}
)",
      .bad = R"(plan:
  title: Handlingsplan SLT  # <--
  period: 2026-01-01/2029-12-31
tiltak:
  - {id: nattevandring, title: Nattevandring}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
