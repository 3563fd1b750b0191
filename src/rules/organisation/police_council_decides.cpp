// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kDecides{
    .nb = "{0} er politiråd og beslutter bruk av penger; på hvilket grunnlag er ikke oppgitt",
    .nn = "{0} er politiråd og avgjer bruk av pengar; på kva grunnlag er ikkje oppgitt",
    .en = "{0} is a police council and decides on money; on what basis is not stated"};

Span where(const DecisionLimit& limit) {
  if (limit.above) return limit.above->span;
  return limit.total_per_year ? limit.total_per_year->span : limit.span;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups())
    if (const auto& limit = group->decision_limit;
        limit && !limit->note && group->is(GroupType::police_council))
      findings.add(where(*limit), kDecides(quoted(*group)));
}

constexpr RuleSource kSources[]{source::kBindal, source::kNordreLand, source::kHamar};
constexpr RuleCase kCases[]{
    {"a steering group that is no police council may decide",
     "groups:\n"
     "  - {id: sg, type: styringsgruppe, decision_limit: {above: 10000}}\n"},
};

}  // namespace

Rule police_council_decides() {
  return {.id = "police-council-decides",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et politiråd som beslutter bruk av penger",
                      "eit politiråd som avgjer bruk av pengar",
                      "a police council that decides on money"},
          .why = {"Kildene er uenige. Bindal sier at politirådet er rådgivende og ikke kan vedta "
                  "noe; i Nordre Land beslutter det bruk av penger, og i Hamar vedtar det planen. "
                  "I samme plan kaller Nordre Land gruppens ansvar rådgivende. Myndigheten må da "
                  "komme fra noen som kan gi den.",
                  "Kjeldene er usamde. Bindal seier at politirådet er rådgivande og ikkje kan "
                  "vedta noko; i Nordre Land avgjer det bruk av pengar, og i Hamar vedtek det "
                  "planen. I same planen kallar Nordre Land ansvaret til gruppa rådgivande. Mynda "
                  "må då kome frå nokon som kan gi ho.",
                  "The sources disagree. Bindal says that the police council is advisory and can "
                  "decide nothing; in Nordre Land it decides on money, and in Hamar it adopts the "
                  "plan. The plan of Nordre Land also calls the group's responsibility advisory. "
                  "The authority must then come from somebody who can give it."},
          .remedy = {"skriv hvem som har gitt myndigheten, eller hvem som vedtar formelt, som "
                     "«note» under «decision_limit»",
                     "skriv kven som har gitt mynda, eller kven som vedtek formelt, som «note» "
                     "under «decision_limit»",
                     "write who gave the authority, or who decides formally, as \"note\" under "
                     "\"decision_limit\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    type: politiråd
    decision_limit:
      above: 10000
      note: Delegert av kommunedirektøren
)",
          .bad = R"(groups:
  - id: politirad
    type: politiråd
    decision_limit: {above: 10000}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
