// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<std::size_t, std::size_t> kWithout{
    .nb = "{0} av {1} tiltak har ikke forebyggingsnivå",
    .nn = "{0} av {1} tiltak har ikkje førebyggingsnivå",
    .en = "{0} of {1} tiltak have no prevention level"};

void check(const View& view, Findings& findings) {
  const std::vector<const Tiltak*> all = view.tiltak();
  Parts without;
  for (const Tiltak* tiltak : all)
    if (!tiltak->prevention) without.push_back(titled(tiltak->title, tiltak->title.span));
  if (without.empty()) return;
  findings.add(without, [count = all.size()](std::span<const Part> some) {
    return kWithout(some.size(), count);
  });
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a level without tiltak is another rule's",
     "tiltak:\n"
     "  - {id: en, title: Natteravner, prevention: primær}\n"},
    {"a level is asked for when all have one",
     "tiltak:\n"
     "  - {id: en, title: Natteravner, prevention: primær}\n"
     "  - id: to\n"
     "    title: Samtalegruppe  # <--\n"},
};

}  // namespace

Rule prevention_level_missing() {
  return {
      .id = "prevention-level-missing",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"tiltak uten forebyggingsnivå", "tiltak utan førebyggingsnivå",
                  "tiltak without a prevention level"},
      .why = {"Noe er for alle, noe for utsatte grupper, noe for dem som alt er i vansker. Uten "
              "nivå ser ingen om innsatsen er skjev. Begge måtene å kalle dem på går an: primær, "
              "sekundær, tertiær eller universell, selektiv, indikert. Vegårshei deler inn slik; "
              "planen i Nordre Land gjør det ikke, derfor er dette bare et hint.",
              "Noko er for alle, noko for utsette grupper, noko for dei som alt er i vanskar. "
              "Utan nivå ser ingen om innsatsen er skeiv. Begge måtane å kalle dei på går an: "
              "primær, sekundær, tertiær eller universell, selektiv, indikert. Vegårshei deler "
              "inn slik; planen i Nordre Land gjer det ikkje, difor er dette berre eit hint.",
              "Some work is for everybody, some for groups at risk, some for those already in "
              "trouble. Without levels nobody sees whether the effort is lopsided. Either set of "
              "names will do: primary, secondary, tertiary or universal, selective, indicated. "
              "Vegårshei divides so; the plan of Nordre Land does not, so this is only a hint."},
      .remedy = {"skriv «prevention: primær», «sekundær» eller «tertiær» på hvert tiltak",
                 "skriv «prevention: primær», «sekundær» eller «tertiær» på kvart tiltak",
                 "write \"prevention: primær\", \"sekundær\" or \"tertiær\" at each tiltak"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - {id: natteravn, title: Natteravner, prevention: primær}
  - {id: samtalegruppe, title: Samtalegruppe, prevention: sekundær}
  - {id: ungdomskontrakt, title: Ungdomskontrakt, prevention: tertiær}
)",
      .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "prevention"};
}

}  // namespace slt::rules
