// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<> kNone{
    .nb = "politiets kriminalitetsbilde er ikke blant kunnskapskildene",
    .nn = "kriminalitetsbiletet til politiet er ikkje blant kunnskapskjeldene",
    .en = "the police's crime picture is not among the knowledge sources"};
constexpr Message<int> kOld{.nb = "politiets siste kriminalitetsbilde er fra {0}",
                            .nn = "det siste kriminalitetsbiletet til politiet er frå {0}",
                            .en = "the police's latest crime picture is of {0}"};

void check(const View& view, Findings& findings) {
  const std::vector<const KnowledgeSource*> all = view.knowledge_sources();
  if (all.empty()) return;  // That there is none at all is said elsewhere.
  const KnowledgeSource* newest = nullptr;
  for (const KnowledgeSource* one : all) {
    if (!one->kind || one->kind->value != KnowledgeKind::crime_picture) continue;
    if (!one->date) return;  // That it has no year is said elsewhere.
    if (!newest || newest->date->value.last() < one->date->value.last()) newest = one;
  }
  if (!newest)
    findings.add_info(all.front()->title.span, kNone());
  else if (newest->date->value.year < year_of(findings.today()) - 1)
    findings.add(newest->date->span, kOld(newest->date->value.year));
}

constexpr RuleSource kSources[]{source::kLyngen, source::kSystematic};
constexpr RuleCase kCases[]{
    {"of last year",
     "knowledge_sources: [{id: a, title: Kriminalitetsbildet, kind: crime-picture, date: 2025}]\n"},
    {"of the year before that",
     "knowledge_sources:\n"
     "  - {id: a, title: Kriminalitetsbildet, kind: crime-picture, date: 2024-12}  # <--\n"
     "  - {id: b, title: Kriminalitetsbildet, kind: crime-picture, date: 2023}\n"},
    {"none at all is only noted",
     "knowledge_sources:\n"
     "  - id: ungdata\n"
     "    title: Ungdata  # <--\n"
     "    date: 2025\n"},
};

}  // namespace

Rule crime_picture_missing() {
  return {
      .id = "crime-picture-missing",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"intet kriminalitetsbilde fra politiet for i fjor",
                  "ikkje noko kriminalitetsbilete frå politiet for i fjor",
                  "no crime picture from the police for last year"},
      .why = {"Politirådet skal vite hva som skjer lokalt. I Lyngen legger politiet fram "
              "kriminalitetsbildet for året som gikk. Bare samlede tall hører hjemme her, aldri "
              "saker.",
              "Politirådet skal vite kva som skjer lokalt. I Lyngen legg politiet fram "
              "kriminalitetsbiletet for året som gjekk. Berre samla tal høyrer heime her, aldri "
              "saker.",
              "The police council is to know what happens locally. In Lyngen the police present "
              "the crime picture of the past year. Only totals belong here, never cases."},
      .remedy = {"be politikontakten om årets oversikt, og før den opp: «kind: crime-picture, "
                 "date: 2025»",
                 "be politikontakten om oversikta for året, og før ho opp: «kind: crime-picture, "
                 "date: 2025»",
                 "ask the police contact for the year's overview, and list it: \"kind: "
                 "crime-picture, date: 2025\""},
      .sources = kSources,
      .params = {},
      .good = R"(knowledge_sources:
  - {id: ungdata, title: Ungdata 2025, date: 2025}
  - {id: krimbilde, title: Kriminalitetsbildet 2025, kind: crime-picture, date: 2025}
)",
      .bad = R"(knowledge_sources:
  - id: krimbilde
    title: Kriminalitetsbildet 2023
    kind: crime-picture
    date: 2023  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "kind date"};
}

}  // namespace slt::rules
