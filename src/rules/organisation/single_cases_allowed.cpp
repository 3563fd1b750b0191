// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kAllowed{.nb = "{0} kan ta opp enkeltsaker",
                                     .nn = "{0} kan ta opp enkeltsaker",
                                     .en = "{0} may discuss single cases"};

void check(const View& view, Findings& findings) {
  for (const Level level : {Level::governing, Level::coordinating})
    for (const Group* group : bodies(view, level))
      if (group->single_cases && group->single_cases->value != SingleCases::forbidden)
        findings.add(group->single_cases->span, kAllowed(quoted(*group)));
}

constexpr RuleSource kSources[]{source::kConfidentiality, source::kNordreLand,
                                source::kKfkPoliceCouncil, source::kStange};
constexpr RuleCase kCases[]{
    {"nothing stated is nothing allowed",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating}\n"},
};

}  // namespace

Rule single_cases_allowed() {
  return {.id = "single-cases-allowed",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en styrende eller koordinerende gruppe som kan ta opp enkeltsaker",
                      "ei styrande eller koordinerande gruppe som kan ta opp enkeltsaker",
                      "a governing or coordinating group that may discuss single cases"},
          .why = {"Her møtes så mange tjenester at taushetsplikten stenger for saker om "
                  "enkeltpersoner. Kildene er ikke enige: Nordre Land forbyr enkeltsaker, men "
                  "kaller gruppen ressursgruppe i ungdomssaker; Stange tar dem opp i skolemøter. "
                  "På det utførende nivået, med samtykke, er det annerledes.",
                  "Her møtest så mange tenester at teieplikta stengjer for saker om "
                  "enkeltpersonar. Kjeldene er ikkje samde: Nordre Land forbyr enkeltsaker, men "
                  "kallar gruppa ressursgruppe i ungdomssaker; Stange tek dei opp i skulemøte. På "
                  "det utførande nivået, med samtykke, er det annleis.",
                  "So many services meet here that confidentiality bars cases of single persons. "
                  "The sources disagree: Nordre Land forbids single cases, but calls the group a "
                  "resource in youth cases; Stange discusses them in school meetings. At the "
                  "executing level, with consent, it is otherwise."},
          .remedy =
              {"skriv «single_cases: forbidden», og la et team på det utførende nivået ta sakene",
               "skriv «single_cases: forbidden», og la eit team på det utførande nivået ta sakene",
               "write \"single_cases: forbidden\", and leave the cases to a team at the executing "
               "level"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: koordineringsgruppe, level: coordinating, single_cases: forbidden}
  - {id: skoleteam, type: skoleteam, level: executing, single_cases: purpose}
)",
          .bad = R"(groups:
  - id: koordineringsgruppe
    level: coordinating
    single_cases: allowed  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
