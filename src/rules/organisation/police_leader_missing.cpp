// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Text> kOnlyOthers{
    .nb = "i {0} er politiet bare ført opp som {1}, ikke med lederen på stedet",
    .nn = "i {0} er politiet berre ført opp som {1}, ikkje med leiaren på staden",
    .en = "in {0} the police are listed only as {1}, without their local leader"};

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::governing));
  if (seats_one(view, groups, is_police_leader)) return;
  for (const Group* group : groups)
    for (const Party* party : seats(*group)) {
      if (!is_from_police(view, *party)) continue;
      const auto office = party->office();
      const bool named = office && is_police(*office);
      findings.add(words_of(*party),
                   kOnlyOthers(quoted(*group), label_of(named ? *office : Office::police)));
      return;
    }
}

constexpr RuleSource kSources[]{source::kVindafjord, source::kLevels, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"the older title leads the police too",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, {role: lensmann}]}\n"},
    {"a leader whose area is the police",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, {role: leder, area: politi}, "
     "politikontakt]}\n"},
    {"without any police at all, that is what is missing",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører]}\n"},
    {"«politi» alone does not say who",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    members:\n"
     "      - ordfører\n"
     "      - politi  # <--\n"},
};

}  // namespace

Rule police_leader_missing() {
  return {
      .id = "police-leader-missing",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en styrende gruppe uten politiets leder",
                  "ei styrande gruppe utan leiaren for politiet",
                  "a governing group without the leader of the police"},
      .why = {"Politiet bør møte med den høyeste myndigheten på stedet, så avtaler kan holdes. "
              "Nordre Land har bare politikontakten i gruppen; andre steder er det "
              "politistasjonssjefen som leder den.",
              "Politiet bør møte med den høgaste mynda på staden, så avtalar kan haldast. Nordre "
              "Land har berre politikontakten i gruppa; andre stader er det politistasjonssjefen "
              "som leier gruppa.",
              "The police should attend with their highest local authority, so that agreements "
              "can be kept. Nordre Land has only the police contact in the group; elsewhere the "
              "police station chief chairs it."},
      .remedy = {"før opp politistasjonssjefen eller en annen politileder blant medlemmene",
                 "før opp politistasjonssjefen eller ein annan politileiar mellom medlemene",
                 "list the police station chief or another police leader among the members"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: styringsgruppe
    level: governing
    members: [ordfører, kommunedirektør, politistasjonssjef, politikontakt]
)",
      .bad = R"(groups:
  - id: styringsgruppe
    level: governing
    members:
      - ordfører
      - kommunedirektør
      - politikontakt  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
