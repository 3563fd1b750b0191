// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, long> kSeveral{.nb = "tiltaket {0} har {1} hovedansvarlige",
                                        .nn = "tiltaket {0} har {1} hovudansvarlege",
                                        .en = "the tiltak {0} has {1} main responsible"};
constexpr Message<std::size_t, std::size_t> kNone{
    .nb = "{0} av {1} tiltak har flere ansvarlige uten at noen er hovedansvarlig",
    .nn = "{0} av {1} tiltak har fleire ansvarlege utan at nokon er hovudansvarleg",
    .en = "{0} of {1} tiltak have several responsible and none of them is the main one"};
constexpr Message<> kMarkOne{.nb = "skriv «main: true» på den som skal svare for tiltaket",
                             .nn = "skriv «main: true» på den som skal svare for tiltaket",
                             .en = "write \"main: true\" on the one who is to answer for it"};

bool is_main(const Party& party) { return party.main && party.main->value; }

void check(const View& view, Findings& findings) {
  Parts none;
  const std::vector<const Tiltak*> all = view.tiltak();
  for (const Tiltak* tiltak : all) {
    const auto& responsible = tiltak->responsible;
    const long mains = std::ranges::count_if(responsible, is_main);
    if (mains > 1)
      findings.add(std::ranges::find_if(responsible, is_main)->main->span,
                   kSeveral({tiltak->title.value}, mains));
    else if (mains == 0 && responsible.size() > 1)
      none.push_back(titled(tiltak->title, words_of(responsible.front())));
  }
  if (!none.empty())
    findings
        .add(
            none,
            [count = all.size()](std::span<const Part> some) { return kNone(some.size(), count); },
            kMarkOne())
        .severity = Severity::info;
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"one alone is the main one",
     "tiltak:\n"
     "  - {id: en, title: Delbart, responsible: politikontakt}\n"},
    {"several, and none is marked",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    responsible: [politikontakt, rektor]  # <--\n"
     "  - {id: to, title: Natteravner, responsible: [slt-koordinator, politi]}\n"},
};

}  // namespace

Rule main_responsible_unclear() {
  return {.id = "main-responsible-unclear",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"tiltak med flere ansvarlige uten én som er hovedansvarlig",
                      "tiltak med fleire ansvarlege utan éin som er hovudansvarleg",
                      "tiltak with several responsible and not one who is the main"},
          .why = {"Planen skal ansvarliggjøre hver samarbeidspartner. Der flere deler ansvaret, "
                  "venter de lett på hverandre. Planene merker sjelden én; to merkede sier imot "
                  "hverandre.",
                  "Planen skal ansvarleggjere kvar samarbeidspartnar. Der fleire deler ansvaret, "
                  "ventar dei lett på kvarandre. Planane merkjer sjeldan éin; to merkte seier imot "
                  "kvarandre.",
                  "The plan is to hold each partner to account. Where several share a "
                  "responsibility, they easily wait for each other. Plans seldom mark one; two "
                  "marked contradict each other."},
          .remedy = {"la «main: true» stå på bare én", "la «main: true» stå på berre éin",
                     "leave \"main: true\" on only one"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    responsible:
      - {role: politikontakt, main: true}
      - rektor
)",
          .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    responsible:
      - {role: politikontakt, main: true}  # <--
      - {role: rektor, main: true}
)",
          .cases = kCases,
          .check = check,
          .asks_for = "main"};
}

}  // namespace slt::rules
