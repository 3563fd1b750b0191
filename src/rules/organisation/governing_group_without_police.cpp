// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNoPolice{.nb = "i {0} er politiet ikke med",
                                      .nn = "i {0} er politiet ikkje med",
                                      .en = "the police are not in {0}"};

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::governing));
  if (groups.empty() || seats_one(view, groups, is_from_police)) return;
  report_groups(groups, kNoPolice, findings);
}

constexpr RuleSource kSources[]{source::kLevels, source::kPoliceCouncil};
constexpr RuleCase kCases[]{
    {"a unit of the police is the police",
     "units:\n"
     "  - {id: politistasjonen, name: Fjelldal politistasjon, sector: politi}\n"
     "groups:\n"
     "  - {id: styringsgruppe, level: governing, members: [ordfører, politistasjonen]}\n"},
    {"a political leader is not the police",
     "groups:\n"
     "  - id: styringsgruppe  # <--\n"
     "    level: governing\n"
     "    members: [ordfører, {role: representant, area: politisk ledelse}]\n"},
    {"the police may chair the group",
     "groups:\n"
     "  - {id: politirad, level: governing, chair: politistasjonssjef, members: [ordfører]}\n"},
    {"somebody invited when needed is no member",
     "groups:\n"
     "  - id: styringsgruppe  # <--\n"
     "    level: governing\n"
     "    members: [ordfører, {role: politikontakt, form: when-needed}]\n"},
};

}  // namespace

Rule governing_group_without_police() {
  return {.id = "governing-group-without-police",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en styrende gruppe uten politiet", "ei styrande gruppe utan politiet",
                      "a governing group without the police"},
          .why = {"SLT samordner det kommunen og politiet gjør for å forebygge. Uten politiet er "
                  "det ingen å samordne med.",
                  "SLT samordnar det kommunen og politiet gjer for å førebyggje. Utan politiet er "
                  "det ingen å samordne med.",
                  "SLT coordinates what the municipality and the police do to prevent crime. "
                  "Without the police there is nobody to coordinate with."},
          .remedy = {"før opp politiet blant medlemmene, helst lederen på stedet",
                     "før opp politiet mellom medlemene, helst leiaren på staden",
                     "list the police among the members, preferably their local leader"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: styringsgruppe
    level: governing
    members: [ordfører, kommunedirektør, politistasjonssjef]
)",
          .bad = R"(groups:
  - id: styringsgruppe  # <--
    level: governing
    members: [ordfører, kommunedirektør, slt-koordinator]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
