// SPDX-License-Identifier: MIT
#include <set>
#include <string>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Sentence> kSame{.nb = "{0} har de samme medlemmene som {1}",
                                            .nn = "{0} har dei same medlemene som {1}",
                                            .en = "{0} has the same members as {1}"};
constexpr std::size_t kFew = 2;  ///< With fewer members besides the coordinator it says nothing.

/// Those who sit in a group besides the coordinator, in words that are the same for the same seat.
std::set<std::string> seated(const View& view, const Group& group) {
  std::set<std::string> all;
  for (const Member& member : group.members)
    if (is_definite(member) && !is_coordinator(view, member)) all.insert(seat_key(member));
  return all;
}

void check(const View& view, Findings& findings) {
  for (const Group* low : bodies(view, Level::coordinating)) {
    const auto members = seated(view, *low);
    if (members.size() < kFew) continue;
    for (const Group* high : bodies(view, Level::governing))
      if (members == seated(view, *high))
        findings.add(low->id.span, kSame(quoted(*low), quoted(*high)));
  }
}

constexpr RuleSource kSources[]{source::kVindafjord, source::kLevels};
constexpr RuleCase kCases[]{
    {"some may sit at both levels",
     "groups:\n"
     "  - {id: sg, level: governing, members: [ordfører, politikontakt, kommunalsjef]}\n"
     "  - {id: kg, level: coordinating, members: [rektor, politikontakt, kommunalsjef]}\n"},
    {"the same office in another service is another seat",
     "groups:\n"
     "  - {id: sg, level: governing, members: [ordfører, {role: enhetsleder, area: skole}]}\n"
     "  - {id: kg, level: coordinating, members: [ordfører, {role: enhetsleder, area: helse}]}\n"},
};

}  // namespace

Rule levels_with_same_members() {
  return {.id = "levels-with-same-members",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"to nivåer med de samme medlemmene", "to nivå med dei same medlemene",
                      "two levels with the same members"},
          .why = {"Noen kan godt sitte på begge nivåer. Men er alle de samme, er det i praksis én "
                  "gruppe, og ingen tar imot det som løftes fra det koordinerende nivået. I små "
                  "kommuner kan det være meningen.",
                  "Nokon kan godt sitje på begge nivåa. Men er alle dei same, er det i praksis éi "
                  "gruppe, og ingen tek imot det som blir løfta frå det koordinerande nivået. I "
                  "små kommunar kan det vere meininga.",
                  "Some may well sit at both levels. But if all are the same, it is one group in "
                  "practice, and nobody receives what the coordinating level lifts. In a small "
                  "municipality it may be meant so."},
          .remedy = {"rett medlemslisten til den ene gruppen, eller før dem opp som én gruppe",
                     "rett medlemslista til den eine gruppa, eller før dei opp som éi gruppe",
                     "correct the members of one of the groups, or list them as one group"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: styringsgruppe, level: governing, members: [ordfører, politistasjonssjef]}
  - {id: koordineringsgruppe, level: coordinating, members: [rektor, politikontakt]}
)",
          .bad = R"(groups:
  - id: styringsgruppe
    level: governing
    members: [ordfører, kommunalsjef, politistasjonssjef]
  - id: koordineringsgruppe  # <--
    level: coordinating
    members: [politistasjonssjef, kommunalsjef, ordfører, slt-koordinator]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
