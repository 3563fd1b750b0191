// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kOnlyNumbers{
    .nb = "kunnskapskildene er bare tall; ingen som møter de unge, er spurt",
    .nn = "kunnskapskjeldene er berre tal; ingen som møter dei unge, er spurde",
    .en = "the knowledge sources are figures only; nobody who meets the young was asked"};
constexpr Message<> kOnlyExperience{
    .nb = "kunnskapskildene er bare erfaring; ingen av dem har tall",
    .nn = "kunnskapskjeldene er berre erfaring; ingen av dei har tal",
    .en = "the knowledge sources are experience only; none of them has figures"};
constexpr Message<> kAskThem{
    .nb =
        "spør tjenestene eller de unge selv, og før det opp: «kind: services» eller "
        "«young-people»",
    .nn =
        "spør tenestene eller dei unge sjølve, og før det opp: «kind: services» eller "
        "«young-people»",
    .en =
        "ask the services or the young themselves, and list it: \"kind: services\" or "
        "\"young-people\""};

bool is_experience(const KnowledgeSource* source) {
  return source->kind->value == KnowledgeKind::services ||
         source->kind->value == KnowledgeKind::young_people;
}

/// Asked only where the plan says of every source what kind it is: nothing is guessed from titles.
void check(const View& view, Findings& findings) {
  const std::vector<const KnowledgeSource*> all = view.knowledge_sources();
  const auto says_kind = [](const KnowledgeSource* one) { return one->kind.has_value(); };
  if (all.empty() || !std::ranges::all_of(all, says_kind)) return;
  if (std::ranges::none_of(all, is_experience))
    findings.add(all.front()->kind->span, kOnlyNumbers(), kAskThem());
  else if (std::ranges::all_of(all, is_experience))
    findings.add(all.front()->kind->span, kOnlyExperience());
}

constexpr RuleSource kSources[]{source::kSystematic, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"where one has no kind, nothing is asked",
     "knowledge_sources:\n"
     "  - {id: ungdata, title: Ungdata, kind: survey}\n"
     "  - {id: annet, title: Erfaringer}\n"},
    {"experience alone",
     "knowledge_sources:\n"
     "  - id: samtaler\n"
     "    title: Samtaler i klubben\n"
     "    kind: young-people  # <--\n"},
};

}  // namespace

Rule knowledge_of_one_kind() {
  return {
      .id = "knowledge-of-one-kind",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"kunnskapskilder som bare er tall eller bare er erfaring",
                  "kunnskapskjelder som berre er tal eller berre er erfaring",
                  "knowledge sources that are only figures or only experience"},
      .why = {"Tall sier hvor mange, men ikke hvorfor; de som møter de unge hver dag, vet noe "
              "annet enn en spørreundersøkelse. Den nasjonale veiledningen råder til begge "
              "deler.",
              "Tal seier kor mange, men ikkje kvifor; dei som møter dei unge kvar dag, veit noko "
              "anna enn ei spørjeundersøking. Den nasjonale rettleiinga rår til begge delar.",
              "Figures tell how many, not why; those who meet the young every day know what a "
              "survey does not. The national guidance advises both."},
      .remedy =
          {"før opp en kilde med tall: «kind: survey», «statistics» eller «crime-picture»",
           "før opp ei kjelde med tal: «kind: survey», «statistics» eller «crime-picture»",
           "list a source with figures: \"kind: survey\", \"statistics\" or \"crime-picture\""},
      .sources = kSources,
      .params = {},
      .good = R"(knowledge_sources:
  - {id: ungdata, title: Ungdata 2025, kind: survey, date: 2025}
  - {id: klubben, title: Samtaler i ungdomsklubben, kind: young-people, date: 2026}
)",
      .bad = R"(knowledge_sources:
  - id: ungdata
    title: Ungdata 2025
    kind: survey  # <--
    date: 2025
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
