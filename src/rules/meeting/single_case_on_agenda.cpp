// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Date, Sentence> kCase{
    .nb = "møtet {0} i {1} har en enkeltsak på sakslisten",
    .nn = "møtet {0} i {1} har ei enkeltsak på sakslista",
    .en = "the meeting on {0} of {1} has a single case on its agenda"};

/// Only a group at the executing level, or one that the plan allows it, may speak of single cases.
bool may_not(const Group& group) {
  if (group.single_cases) return group.single_cases->value == SingleCases::forbidden;
  return group.level && group.level->value != Level::executing;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    if (!may_not(*group)) continue;
    for (const Meeting* meeting : meetings_of(view, *group))
      for (const AgendaItem& item : meeting->items)
        if (item.kind && item.kind->value == ItemKind::single_case)
          findings.add(item.kind->span, kCase(day_of(*meeting), quoted(*group)));
  }
}

constexpr RuleSource kSources[]{source::kConfidentiality, source::kNordreLand,
                                source::kKfkPoliceCouncil};
constexpr RuleCase kCases[]{
    {"that a group may at all is another matter",
     "groups: [{id: kg, level: coordinating, single_cases: allowed}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-10-20, status: held, items: [{text: Sak 7, kind: "
     "single-case}]}\n"},
    {"an executing team that must not",
     "groups: [{id: team, level: executing, single_cases: forbidden}]\n"
     "meetings:\n"
     "  - {id: a, group: team, date: 2026-10-20, status: held, items: [{text: Sak 7, kind: "
     "single-case}]}  # <--\n"},
};

}  // namespace

Rule single_case_on_agenda() {
  return {
      .id = "single-case-on-agenda",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en enkeltsak på sakslisten til en gruppe som ikke kan ta opp slike",
                  "ei enkeltsak på sakslista til ei gruppe som ikkje kan ta opp slike",
                  "a single case on the agenda of a group that must not discuss such"},
      .why = {"I styringsgruppe, politiråd og koordineringsgruppe møtes så mange at "
              "taushetsplikten stenger for saker om enkeltpersoner. Nordre Land og Kfk sier det "
              "rett ut; der kommunen har bestemt noe annet, står det i «single_cases».",
              "I styringsgruppe, politiråd og koordineringsgruppe møtest så mange at teieplikta "
              "stengjer for saker om enkeltpersonar. Nordre Land og Kfk seier det rett ut; der "
              "kommunen har bestemt noko anna, står det i «single_cases».",
              "So many meet in steering group, police council and coordination group that "
              "confidentiality bars cases of single persons. Nordre Land and Kfk say so; where "
              "the municipality has decided otherwise, \"single_cases\" says it."},
      .remedy = {"flytt saken til et team på det utførende nivået, og ta den ut av denne filen",
                 "flytt saka til eit team på det utførande nivået, og ta ho ut av denne fila",
                 "move the case to a team at the executing level, and take it out of this file"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: koordineringsgruppe, level: coordinating}
  - {id: skoleteam, type: skoleteam, level: executing}
meetings:
  - {id: kg-1, group: koordineringsgruppe, date: 2026-10-20, status: held, items: [{text: Rus i russetiden, kind: discussion}]}
  - {id: team-1, group: skoleteam, date: 2026-10-21, status: held, items: [{text: Sak 12, kind: single-case}]}
)",
      .bad = R"(groups:
  - {id: koordineringsgruppe, level: coordinating}
meetings:
  - id: kg-1
    group: koordineringsgruppe
    date: 2026-10-20
    status: held
    items:
      - text: Sak 12
        kind: single-case  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
