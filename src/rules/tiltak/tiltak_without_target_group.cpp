// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<std::size_t, std::size_t> kWithout{
    .nb = "for {0} av {1} tiltak er det ikke oppgitt hvem de er for, og planen har ingen målgruppe",
    .nn =
        "for {0} av {1} tiltak er det ikkje oppgitt kven dei er for, og planen har inga målgruppe",
    .en =
        "for {0} of {1} tiltak it is not stated whom they are for, and the plan has no target "
        "group"};

bool says_for_whom(const Tiltak& tiltak) {
  return !tiltak.target_groups.empty() || tiltak.ages || tiltak.grades;
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    if (!folder->target_groups.empty()) return;  // What the plan is for, its tiltak are for.
  Parts without;
  const std::vector<const Tiltak*> all = view.tiltak();
  for (const Tiltak* tiltak : all)
    if (!says_for_whom(*tiltak)) without.push_back(titled(tiltak->title, tiltak->title.span));
  if (!without.empty())
    findings.add(without, [count = all.size()](std::span<const Part> some) {
      return kWithout(some.size(), count);
    });
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kNordreLand, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"ages or grades are enough",
     "tiltak:\n"
     "  - {id: en, title: Foreldremøte, grades: 8-10}\n"
     "  - {id: to, title: Natteravner, ages: 13-19}\n"},
    {"one finding for all of them, at the first",
     "tiltak:\n"
     "  - {id: en, title: Foreldremøte, grades: 8-10}\n"
     "  - id: to\n"
     "    title: Natteravner  # <--\n"
     "  - {id: tre, title: Trygg russetid}\n"},
};

}  // namespace

Rule tiltak_without_target_group() {
  return {
      .id = "tiltak-without-target-group",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"tiltak det ikke går fram hvem er for", "tiltak det ikkje går fram kven er for",
                  "tiltak without a target group"},
      .why = {"Et tiltak virker på noen, og uten målgruppe kan ingen si om de ble nådd. Planene "
              "har ulike aldre: 12–18 i Vegårshei, 0–24 i Nordre Land, 12–25 i Kvinnherad. Har "
              "planen en målgruppe for alt arbeidet, gjelder den også tiltakene.",
              "Eit tiltak verkar på nokon, og utan målgruppe kan ingen seie om dei blei nådde. "
              "Planane har ulike aldrar: 12–18 i Vegårshei, 0–24 i Nordre Land, 12–25 i "
              "Kvinnherad. Har planen ei målgruppe for alt arbeidet, gjeld ho òg tiltaka.",
              "A tiltak works on somebody, and without a target group nobody can tell whether "
              "they were reached. Plans have different ages: 12–18 in Vegårshei, 0–24 in Nordre "
              "Land, 12–25 in Kvinnherad. Where the plan has a target group for all its work, it "
              "holds for the tiltak too."},
      .remedy = {"skriv målgruppen for hele planen under «target_groups», eller «ages» på tiltaket",
                 "skriv målgruppa for heile planen under «target_groups», eller «ages» på "
                 "tiltaket",
                 "write the target group of the whole plan under \"target_groups\", or \"ages\" at "
                 "the tiltak"},
      .sources = kSources,
      .params = {},
      .good = R"(target_groups:
  - {text: barn og unge, ages: 0-24}
tiltak:
  - id: natteravn
    title: Natteravner i helgene
)",
      .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "target_groups ages grades"};
}

}  // namespace slt::rules
