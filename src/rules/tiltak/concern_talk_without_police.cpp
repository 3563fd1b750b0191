// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/evaluations.h"
#include "rules/members.h"
#include "rules/police.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kWithout{
    .nb = "{0} er en bekymringssamtale, men politiet er ikke ført opp som ansvarlig",
    .nn = "{0} er ein bekymringssamtale, men politiet er ikkje ført opp som ansvarleg",
    .en = "{0} is a concern talk, but the police are not listed as responsible"};

bool is_concern_talk(const Tiltak& tiltak) {
  return tiltak.title.value.find("ekymringssamtal") != Words::npos;
}

void check(const View& view, Findings& findings) {
  Police police(view);
  for (const Tiltak* tiltak : view.tiltak()) {
    if (!is_concern_talk(*tiltak) || is_cancelled(*tiltak) || tiltak->responsible.empty()) continue;
    const auto is_theirs = [&](const Party& party) { return police.may_be(party); };
    if (std::ranges::any_of(tiltak->responsible, is_theirs) ||
        std::ranges::any_of(tiltak->with, is_theirs))
      continue;
    findings.add(words_of(tiltak->responsible.front()), kWithout({tiltak->title.value}));
  }
}

constexpr RuleSource kSources[]{source::kConcernTalk, source::kVegarshei, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a group with the police in it",
     "groups:\n"
     "  - {id: kg, members: [politikontakt, rektor]}\n"
     "tiltak:\n"
     "  - {id: en, title: Bekymringssamtaler, responsible: kg}\n"},
    {"that nobody is responsible is said elsewhere",
     "tiltak:\n"
     "  - {id: en, title: Bekymringssamtaler}\n"},
    {"together with the police",
     "tiltak:\n"
     "  - {id: en, title: Bekymringssamtaler, responsible: rektor, with: politi}\n"},
};

}  // namespace

Rule concern_talk_without_police() {
  return {.id = "concern-talk-without-police",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en bekymringssamtale uten politiet som ansvarlig",
                      "ein bekymringssamtale utan politiet som ansvarleg",
                      "a concern talk without the police as responsible"},
          .why = {"Bekymringssamtalen har hjemmel i politiloven § 13: det er politiet som kaller "
                  "inn ungdommen og foreldrene. Skolen og barnevernet har sine egne samtaler.",
                  "Bekymringssamtalen har heimel i politilova § 13: det er politiet som kallar inn "
                  "ungdommen og foreldra. Skulen og barnevernet har sine eigne samtalar.",
                  "The concern talk rests on section 13 of the Police Act: it is the police who "
                  "call in the young person and the parents. School and child welfare have talks "
                  "of their own."},
          .remedy = {"før opp politiet under «responsible», eller kall samtalen noe annet",
                     "før opp politiet under «responsible», eller kall samtalen noko anna",
                     "list the police under \"responsible\", or call the talk something else"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler med ungdom og foresatte
    responsible: politikontakt
)",
          .bad = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler med ungdom og foresatte
    responsible: rektor  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
