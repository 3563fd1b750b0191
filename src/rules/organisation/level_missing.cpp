// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/refused.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr std::array<Text, 3> kLevelNames{{
    {"styrende", "styrande", "governing"},
    {"koordinerende", "koordinerande", "coordinating"},
    {"utførende", "utførande", "executing"},
}};
constexpr Message<Sentence> kMissing{.nb = "ingen gruppe er ført opp på {0} nivå",
                                     .nn = "inga gruppe er ført opp på {0} nivå",
                                     .en = "no group is listed at the {0} level"};

/// The first group of the municipality's own; without any, its name.
Span place_in(const View& view) {
  const auto is_own = [](const Group& group) { return !(group.external && group.external->value); };
  const auto first = std::ranges::find_if(view.own->groups, is_own);
  return first == view.own->groups.end() ? name_of(view) : first->id.span;
}

void check(const View& view, Findings& findings) {
  std::vector<Text> missing;
  for (const Level level : {Level::governing, Level::coordinating, Level::executing})
    if (bodies(view, level).empty())
      missing.push_back(kLevelNames[static_cast<std::size_t>(level)]);
  if (was_refused(view, "level") || was_refused(view, "type")) return;
  const Span place = place_in(view);
  if (!missing.empty() && place.source) findings.add(place, kMissing(listed(missing, kOr)));
}

constexpr RuleSource kSources[]{source::kLevels, source::kOrganisation};
constexpr RuleCase kCases[]{
    {"a municipality without groups lacks all three levels",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Fjelldal  # <--\n"
     "  language: nb\n"},
    {"a body that the plan only names carries no level",
     "groups:\n"
     "  - {id: styringsgruppe, level: governing}  # <--\n"
     "  - {id: koordineringsgruppe, level: coordinating}\n"
     "  - {id: ungdomsteam-i-nabokommunen, level: executing, external: true}\n"},
};

}  // namespace

Rule level_missing() {
  return {.id = "level-missing",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et nivå i SLT-modellen uten gruppe", "eit nivå i SLT-modellen utan gruppe",
                      "a level of the SLT model without a group"},
          .why = {"SLT-modellen har tre nivåer: et styrende, et koordinerende og et utførende. "
                  "Konfliktrådet lar lokal tilpasning komme etter at alle tre er på plass. Hva "
                  "gruppene heter, avgjør kommunen selv.",
                  "SLT-modellen har tre nivå: eit styrande, eit koordinerande og eit utførande. "
                  "Konfliktrådet lèt lokal tilpassing kome etter at alle tre er på plass. Kva "
                  "gruppene heiter, avgjer kommunen sjølv.",
                  "The SLT model has three levels: governing, coordinating and executing. The "
                  "Mediation Service lets local adaptation come after all three are in place. "
                  "What the groups are called is up to the municipality."},
          .remedy = {"før opp en gruppe med «level: governing», «coordinating» eller «executing»; "
                     "på det utførende nivået er det nok å beskrive hvem som er med, under "
                     "«composition»",
                     "før opp ei gruppe med «level: governing», «coordinating» eller «executing»; "
                     "på det utførande nivået er det nok å skrive kven som er med, under "
                     "«composition»",
                     "list a group with \"level: governing\", \"coordinating\" or \"executing\"; "
                     "at the executing level it is enough to describe who takes part, under "
                     "\"composition\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: politirad, type: politiråd, level: governing}
  - {id: koordineringsgruppe, type: koordineringsgruppe, level: coordinating}
  - id: utforende-niva
    type: utførende
    level: executing
    composition: alle som er i direkte kontakt med barn og unge
)",
          .bad = R"(groups:
  - {id: politirad, type: politiråd, level: governing}  # <--
  - {id: koordineringsgruppe, type: koordineringsgruppe, level: coordinating}
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
