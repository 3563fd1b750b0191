// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, std::size_t> kSeveral{
    .nb = "{0} har {1} ledere, og det står ikke at de bytter på",
    .nn = "{0} har {1} leiarar, og det står ikkje at dei byter på",
    .en = "{0} has {1} chairs, and it is not said that they take turns"};

bool takes_turns(const Party& party) { return party.rotating && party.rotating->value; }
bool is_main(const Party& party) { return party.main && party.main->value; }

void check(const View& view, Findings& findings) {
  for (const Level level : {Level::governing, Level::coordinating})
    for (const Group* group : bodies(view, level)) {
      const auto& chairs = group->chair.value;
      if (!group->chair.given() || chairs.size() < 2) continue;
      if (std::ranges::any_of(chairs, takes_turns) || std::ranges::count_if(chairs, is_main) == 1)
        continue;
      findings.add(group->chair.span, kSeveral(quoted(*group), chairs.size()));
    }
}

constexpr RuleSource kSources[]{source::kKfkPoliceCouncil, source::kLevels};
constexpr RuleCase kCases[]{
    {"one of them is the chief",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    chair: [{role: ordfører, main: true}, varaordfører]\n"},
    {"working groups may be led as they like",
     "groups:\n"
     "  - {id: ungdomsteam, level: executing, chair: [rektor, politikontakt]}\n"},
};

}  // namespace

Rule several_chairs() {
  return {.id = "several-chairs",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en gruppe med flere ledere", "ei gruppe med fleire leiarar",
                      "a group with several chairs"},
          .why = {"Én leder har det siste ordet om innkalling og saksliste. Noen steder leder "
                  "kommunen og politiet annenhver gang; da bør planen si det.",
                  "Éin leiar har det siste ordet om innkalling og saksliste. Nokre stader leier "
                  "kommunen og politiet annankvar gong; då bør planen seie det.",
                  "One chair has the last word on notices and agendas. In some places the "
                  "municipality and the police take turns; then the plan should say so."},
          .remedy = {"la én stå som leder, skriv «main: true» hos den ene, eller «rotating: true» "
                     "om de bytter på",
                     "la éin stå som leiar, skriv «main: true» hos den eine, eller «rotating: "
                     "true» om dei byter på",
                     "keep one chair, write \"main: true\" for one of them, or \"rotating: true\" "
                     "if they take turns"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    level: governing
    chair:
      - {role: ordfører, rotating: true}
      - {role: politistasjonssjef, rotating: true}
)",
          .bad = R"(groups:
  - id: politirad
    level: governing
    chair: [ordfører, politistasjonssjef]  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
