// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kOther{
    .nb = "{0} følger opp enkeltpersoner med ungdomsstraff; den er ikke SLT-koordineringsgruppen",
    .nn = "{0} følgjer opp enkeltpersonar med ungdomsstraff; ho er ikkje SLT-koordineringsgruppa",
    .en =
        "{0} follows up single persons with a youth sanction; it is not the SLT coordination "
        "group"};

bool speaks_of_sanction(Words words) {
  return words.find("ngdomsstraff") != Words::npos || words.find("ngdomsoppf") != Words::npos;
}

bool is_for_sanctions(const Group& group) {
  const auto says_so = [](const At<Words>& name) { return speaks_of_sanction(name.value); };
  return speaks_of_sanction(group.id.value.word) || (group.name && says_so(*group.name)) ||
         std::ranges::any_of(group.also_known_as, says_so);
}

void check(const View& view, Findings& findings) {
  for (const Group* group : bodies(view, Level::coordinating))
    if (is_for_sanctions(*group)) findings.add(group->level->span, kOther(quoted(*group)));
}

constexpr RuleSource kSources[]{source::kYouthSanctions};
constexpr RuleCase kCases[]{
    {"the executing level may follow up single persons",
     "groups:\n"
     "  - {id: kog, name: Koordineringsgruppe for ungdomsoppfølging, level: executing}\n"},
    {"what the group is called elsewhere counts too",
     "groups:\n"
     "  - id: kog\n"
     "    also_known_as: KOG ungdomsoppfølging\n"
     "    level: coordinating  # <--\n"},
};

}  // namespace

Rule youth_sanction_group_counted() {
  return {
      .id = "youth-sanction-group-counted",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"koordineringsgruppe for ungdomsstraff ført opp som SLT-gruppe",
                  "koordineringsgruppe for ungdomsstraff ført opp som SLT-gruppe",
                  "a coordination group for youth sanctions listed as an SLT group"},
      .why = {"Konfliktrådets koordineringsgruppe for ungdomsstraff og ungdomsoppfølging heter "
              "nesten det samme, men handler om én ungdom om gangen. Blir den talt med, kan det se "
              "ut som om kommunen har et koordinerende nivå.",
              "Koordineringsgruppa som konfliktrådet har for ungdomsstraff og ungdomsoppfølging, "
              "heiter nesten det same, men gjeld éin ungdom om gongen. Blir ho rekna med, kan det "
              "sjå ut som om kommunen har eit koordinerande nivå.",
              "The Mediation Service's coordination group for youth sanctions and youth follow-up "
              "has nearly the same name, but is about one young person at a time. Counted in, it "
              "can make it look as if the municipality had a coordinating level."},
      .remedy =
          {"ta bort «level», eller skriv «external: true» om planen bare nevner gruppen",
           "ta bort «level», eller skriv «external: true» om planen berre nemner gruppa",
           "take \"level\" away, or write \"external: true\" if the plan only names the group"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: koordineringsgruppe, type: koordineringsgruppe, level: coordinating}
  - {id: kog, name: Koordineringsgruppe for ungdomsstraff, external: true}
)",
      .bad = R"(groups:
  - id: koordineringsgruppe
    name: Koordineringsgruppe for ungdomsstraff
    level: coordinating  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
