// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kUndated{.nb = "kunnskapskilden {0} er uten år",
                                     .nn = "kunnskapskjelda {0} er utan år",
                                     .en = "the knowledge source {0} has no year"};
constexpr Message<Sentence> kSeveral{.nb = "kunnskapskildene {0} er uten år",
                                     .nn = "kunnskapskjeldene {0} er utan år",
                                     .en = "the knowledge sources {0} have no year"};
constexpr Message<Quote, int> kOld{
    .nb = "{0} er {1} år gammel, og ingen nyere kunnskapskilde er oppgitt",
    .nn = "{0} er {1} år gammal, og inga nyare kunnskapskjelde er oppgitt",
    .en = "{0} is {1} years old, and no newer knowledge source is stated"};
constexpr Message<> kAddYear{.nb = "skriv året: «date: 2025»",
                             .nn = "skriv året: «date: 2025»",
                             .en = "write the year: \"date: 2025\""};

constexpr Param kOldestYears{
    "oldest-years",
    4,
    {"år en kunnskapskilde kan være gammel", "år ei kunnskapskjelde kan vere gammal",
     "years a knowledge source may be old"}};

/// Whole years since the earliest day a date may mean.
int age(const PartialDate& date, Date today) {
  const int years = year_of(today) - date.year;
  return plus_months(date.first(), 12 * years) > today ? years - 1 : years;
}

void check_undated(const std::vector<const KnowledgeSource*>& all, Findings& findings) {
  Parts undated;
  for (const KnowledgeSource* one : all) {
    if (one->date) continue;
    undated.push_back(titled(one->title, one->title.span));
  }
  if (!undated.empty())
    findings.add(
        undated,
        [](std::span<const Part> some) {
          return (some.size() == 1 ? kUndated : kSeveral)(quoted_titles(some));
        },
        kAddYear());
}

void check(const View& view, Findings& findings) {
  const std::vector<const KnowledgeSource*> all = view.knowledge_sources();
  const KnowledgeSource* newest = nullptr;  // Older ones are kept for comparison.
  for (const KnowledgeSource* one : all)
    if (one->date && (!newest || newest->date->value.last() < one->date->value.last()))
      newest = one;
  if (newest &&
      plus_months(newest->date->value.last(), 12 * findings.value(kOldestYears)) < findings.today())
    findings.add(newest->date->span,
                 kOld({newest->title.value}, age(newest->date->value, findings.today())));
  check_undated(all, findings);
}

constexpr RuleSource kSources[]{source::kUngdata, source::kSystematic, source::kVindafjord};
constexpr Param kParams[]{kOldestYears};
constexpr RuleCase kCases[]{
    {"four years old today",
     "knowledge_sources:\n  - {id: ungdata, title: Ungdata, date: 2022-11-21}\n"},
    {"a day older",
     "knowledge_sources:\n  - {id: ungdata, title: Ungdata, date: 2022-11-20}  # <--\n"},
    {"an old one beside a new one",
     "knowledge_sources:\n"
     "  - {id: ungdata-2019, title: Ungdata 2019, date: 2019}\n"
     "  - {id: ungdata-2025, title: Ungdata 2025, date: 2025}\n"},
    {"one finding for those without a year",
     "knowledge_sources:\n"
     "  - {id: ungdata, title: Ungdata}  # <--\n"
     "  - {id: ungdata-junior, title: Ungdata junior}\n"},
};

}  // namespace

Rule knowledge_source_old() {
  return {.id = "knowledge-source-old",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"kunnskapskilden er gammel eller uten år",
                      "kunnskapskjelda er gammal eller utan år",
                      "the knowledge source is old or has no year"},
          .why = {"Målene skal bygge på hvordan det står til nå. Ungdata gjennomføres hvert tredje "
                  "år; er den siste mer enn fire år gammel, er en undersøkelse hoppet over.",
                  "Måla skal byggje på korleis det står til no. Ungdata blir gjennomført kvart "
                  "tredje år; er den siste meir enn fire år gammal, er ei undersøking hoppa over.",
                  "Goals are to rest on how things are now. Ungdata is carried out every three "
                  "years; when the latest is more than four years old, one has been skipped."},
          .remedy =
              {"legg inn den nyeste undersøkelsen, eller skriv hvilken kunnskap planen ellers "
               "bygger på",
               "legg inn den nyaste undersøkinga, eller skriv kva kunnskap planen elles byggjer på",
               "add the newest survey, or write what other knowledge the plan rests on"},
          .sources = kSources,
          .params = kParams,
          .good = R"(knowledge_sources:
  - id: ungdata-2025
    title: Ungdata 2025
    date: 2025
)",
          .bad = R"(knowledge_sources:
  - id: ungdata-2019
    title: Ungdata 2019
    date: 2019  # <--
)",
          .cases = kCases,
          .check = check,
          .asks_for = "date"};
}

}  // namespace slt::rules
