// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kAssumed{
    .nb = "at {0} er styrende nivå for SLT, er antatt; kilden sier det ikke",
    .nn = "at {0} er styrande nivå for SLT, er anteke; kjelda seier det ikkje",
    .en = "that {0} is the governing level of SLT is assumed; the source does not say so"};

void check(const View& view, Findings& findings) {
  for (const Group* group : bodies(view, Level::governing)) {
    const auto level = std::ranges::find(group->assumed, "level", &At<Words>::value);
    if (level != group->assumed.end()) findings.add(level->span, kAssumed(quoted(*group)));
  }
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kPoliceCouncil};
constexpr RuleCase kCases[]{
    {"only the governing level is asked for",
     "groups:\n"
     "  - {id: ungdomsteam, level: executing, assumed: [level]}\n"},
};

}  // namespace

Rule governing_group_assumed() {
  return {
      .id = "governing-group-assumed",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"et styrende nivå som er antatt, ikke oppgitt",
                  "eit styrande nivå som er anteke, ikkje oppgitt",
                  "a governing level that is assumed, not stated"},
      .why = {"Mange steder er politirådet også styringsgruppe for SLT, men ikke alle. Når kilden "
              "ikke sier det, skal ingen rapport slå det fast.",
              "Mange stader er politirådet òg styringsgruppe for SLT, men ikkje alle. Når kjelda "
              "ikkje seier det, skal ingen rapport slå det fast.",
              "In many places the police council is also the steering group of SLT, but not in "
              "all. When the source does not say so, no report may state it."},
      .remedy = {"avklar om gruppen er styringsgruppe for SLT, og ta «level» bort fra «assumed»",
                 "avklar om gruppa er styringsgruppe for SLT, og ta «level» bort frå «assumed»",
                 "find out whether the group is the steering group of SLT, and take \"level\" out "
                 "of \"assumed\""},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: politirad
    type: [politiråd, styringsgruppe]
    level: governing
)",
      .bad = R"(groups:
  - id: politirad
    type: politiråd
    level: governing
    assumed: [level]  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
