// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/evaluations.h"
#include "rules/members.h"
#include "rules/police.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNone{.nb = "politiet er ikke ført opp på noe tiltak",
                          .nn = "politiet er ikkje ført opp på noko tiltak",
                          .en = "the police are not listed on any tiltak"};

void check(const View& view, Findings& findings) {
  std::vector<const Tiltak*> all = view.tiltak();
  std::erase_if(all, [](const Tiltak* tiltak) {
    return is_cancelled(*tiltak) || tiltak->responsible.empty();
  });
  if (all.empty()) return;
  Police police(view);
  const auto is_theirs = [&](const Party& party) { return police.may_be(party); };
  const auto has_police = [&](const Tiltak* tiltak) {
    return std::ranges::any_of(tiltak->responsible, is_theirs) ||
           std::ranges::any_of(tiltak->with, is_theirs);
  };
  if (std::ranges::none_of(all, has_police)) findings.add(all.front()->title.span, kNone());
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"in cooperation with them is enough",
     "tiltak:\n"
     "  - {id: en, title: Natteravner, responsible: rektor}\n"
     "  - {id: to, title: Trygg russetid, responsible: rektor, with: politikontakt}\n"},
    {"nobody at all is responsible: that is said elsewhere",
     "tiltak: [{id: en, title: Natteravner}]\n"},
};

}  // namespace

Rule no_tiltak_with_police() {
  return {.id = "no-tiltak-with-police",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en plan der politiet ikke er med på noe tiltak",
                      "ein plan der politiet ikkje er med på noko tiltak",
                      "a plan in which the police take part in no tiltak"},
          .why = {"SLT er samarbeid mellom kommune og politi. I Vegårshei og Nordre Land svarer "
                  "politiet for tiltak alene og sammen med andre.",
                  "SLT er samarbeid mellom kommune og politi. I Vegårshei og Nordre Land svarer "
                  "politiet for tiltak aleine og saman med andre.",
                  "SLT is cooperation between municipality and police. In Vegårshei and Nordre "
                  "Land the police answer for tiltak alone and with others."},
          .remedy = {"skriv politiet under «responsible» eller «with» der de er med",
                     "skriv politiet under «responsible» eller «with» der dei er med",
                     "write the police under \"responsible\" or \"with\" where they take part"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - {id: natteravn, title: Natteravner, responsible: [politikontakt, rektor]}
)",
          .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner  # <--
    responsible: rektor
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
