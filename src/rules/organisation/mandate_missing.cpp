// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kMissing{.nb = "hva {0} har ansvar for, er ikke oppgitt",
                                     .nn = "kva {0} har ansvar for, er ikkje oppgitt",
                                     .en = "what {0} is responsible for is not stated"};

bool has_mandate(const Group* group) { return !group->mandate.empty() || group->about; }

void check(const View& view, Findings& findings) {
  std::vector<const Group*> silent;
  for (const Level level : {Level::governing, Level::coordinating}) {
    const auto groups = bodies(view, level);
    if (std::ranges::none_of(groups, has_mandate))
      silent.insert(silent.end(), groups.begin(), groups.end());
  }
  if (!silent.empty()) report_groups(silent, kMissing, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kLevels, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"running text is enough",
     "groups:\n"
     "  - {id: kg, level: coordinating, about: Gruppen avdekker utfordringer og setter inn "
     "tiltak}\n"},
    {"one finding names both levels",
     "groups:\n"
     "  - {id: sg, level: governing}  # <--\n"
     "  - {id: kg, level: coordinating}\n"},
    {"a second group beside one with a mandate is not asked",
     "groups:\n"
     "  - {id: politirad, level: governing}\n"
     "  - {id: sg, level: governing, mandate: [Sette mål]}\n"},
};

}  // namespace

Rule mandate_missing() {
  return {.id = "mandate-missing",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et nivå uten mandat", "eit nivå utan mandat", "a level without a mandate"},
          .why = {"Uten mandat vet ingen hva som skal avgjøres hvor. Nordre Land har punkter, "
                  "Vegårshei løpende tekst; begge deler er nok. Er det flere grupper på nivået, er "
                  "det nok at én har et mandat.",
                  "Utan mandat veit ingen kva som skal avgjerast kvar. Nordre Land har punkt, "
                  "Vegårshei løpande tekst; begge delar er nok. Er det fleire grupper på nivået, "
                  "er det nok at éi har eit mandat.",
                  "Without a mandate nobody knows what is decided where. Nordre Land has items, "
                  "Vegårshei running text; both are enough. Where a level has several groups, it "
                  "is enough that one has a mandate."},
          .remedy = {"skriv hva gruppen har ansvar for, under «mandate»",
                     "skriv kva gruppa har ansvar for, under «mandate»",
                     "write what the group is responsible for, under \"mandate\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: styringsgruppe
    level: governing
    mandate: [Sette mål og prioriteringer, Innlemme dem i planverket]
)",
          .bad = R"(groups:
  - id: styringsgruppe  # <--
    level: governing
    members: [ordfører, politistasjonssjef]
)",
          .cases = kCases,
          .check = check,
          .asks_for = "mandate about"};
}

}  // namespace slt::rules
