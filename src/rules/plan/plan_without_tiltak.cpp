// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kEmptyPlan{
    .nb = "{0} har ingen tiltak", .nn = "{0} har ingen tiltak", .en = "{0} has no tiltak"};
constexpr Message<> kNone{.nb = "ingen tiltak er lagt inn",
                          .nn = "ingen tiltak er lagde inn",
                          .en = "no tiltak are entered"};

void check(const View& view, Findings& findings) {
  if (!view.tiltak().empty()) return;
  const std::vector<const Plan*> plans = slt_plans(view);
  if (!plans.empty())
    findings.add(title_of(*plans.front()), kEmptyPlan(called(*plans.front())));
  else if (view.own->municipality)
    findings.add(name_of(view), kNone());
}

constexpr RuleSource kSources[]{source::kSystematic, source::kMunicipalPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"no plan and no tiltak",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik  # <--\n"
     "  language: nb\n"},
    {"tiltak without a plan",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "tiltak:\n"
     "  - {id: natteravn, title: Natteravner}\n"},
};

}  // namespace

Rule plan_without_tiltak() {
  return {
      .id = "plan-without-tiltak",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"ingen tiltak er lagt inn", "ingen tiltak er lagde inn", "no tiltak are entered"},
      .why =
          {"Tiltakene er det planen forplikter til: hva som skal gjøres, og hvem som svarer for "
           "det.",
           "Tiltaka er det planen forpliktar til: kva som skal gjerast, og kven som svarer for "
           "det.",
           "The tiltak are what the plan commits to: what is to be done, and who answers for it."},
      .remedy = {"legg inn tiltakene, hvert med ansvarlig og plan for evaluering",
                 "legg inn tiltaka, kvart med ansvarleg og plan for evaluering",
                 "add the tiltak, each with who is responsible and how it is to be evaluated"},
      .sources = kSources,
      .params = {},
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
tiltak:
  - id: natteravn
    title: Natteravner i helgene
    responsible: slt-koordinator
)",
      .bad = R"(plan:
  title: Handlingsplan SLT  # <--
  period: 2026-01-01/2029-12-31
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
