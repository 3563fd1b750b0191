// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Date, int> kOld{
    .nb = "{0} evaluerte seg selv sist {1}, for mer enn {2} måneder siden",
    .nn = "{0} evaluerte seg sjølv sist {1}, for meir enn {2} månader sidan",
    .en = "{0} last evaluated itself on {1}, more than {2} months ago"};

constexpr Param kMonths{"within-months",
                        15,
                        {"måneder mellom evalueringene: de tolv i veilederen, og tre til",
                         "månader mellom evalueringane: dei tolv i rettleiaren, og tre til",
                         "months between evaluations: the twelve of the guide, and three more"}};

const Evaluation* last_of(const View& view, const Group& group) {
  const Evaluation* last = nullptr;
  for (const Evaluation* one : view.evaluations())
    if (one->of.value.id == group.id.value.word && (!last || last->date.value < one->date.value))
      last = one;
  return last;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : bodies(view, Level::governing)) {
    if (!group->is(GroupType::police_council)) continue;
    // A council that has none on record may well keep them elsewhere.
    const Evaluation* last = last_of(view, *group);
    if (last && plus_months(last->date.value, findings.value(kMonths)) < findings.today())
      findings.add(last->date.span,
                   kOld(quoted(*group), last->date.value, findings.value(kMonths)));
  }
}

constexpr RuleSource kSources[]{source::kCouncilEvaluation};
constexpr Param kParams[]{kMonths};
constexpr RuleCase kCases[]{
    {"fifteen months ago today",
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing}\n"
     "evaluations:\n"
     "  - {of: politirad, date: 2025-08-21, result: some}\n"},
    {"a day longer",
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing}\n"
     "evaluations:\n"
     "  - {of: politirad, date: 2024-08-21, result: some}\n"
     "  - {of: politirad, date: 2025-08-20, result: some}  # <--\n"},
    {"none on record says nothing",
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing}\n"},
};

}  // namespace

Rule council_evaluation_old() {
  return {.id = "council-evaluation-old",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"et politiråd som ikke har evaluert seg selv på over et år",
                      "eit politiråd som ikkje har evaluert seg sjølv på over eit år",
                      "a police council that has not evaluated itself for over a year"},
          .why = {"Veilederen for politiråd vil at rådet evaluerer seg selv én gang i året. Det er "
                  "den eneste kilden som sier det, og regelen gjelder bare råd som har begynt med "
                  "det.",
                  "Rettleiaren for politiråd vil at rådet evaluerer seg sjølv éin gong i året. Det "
                  "er den einaste kjelda som seier det, og regelen gjeld berre råd som har teke "
                  "til med det.",
                  "The guide for police councils wants the council to evaluate itself once a year. "
                  "It is the only source that says so, and only councils that have begun are "
                  "asked."},
          .remedy = {"evaluer rådet og skriv det under «evaluations»",
                     "evaluer rådet og skriv det under «evaluations»",
                     "evaluate the council and write it under \"evaluations\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(groups:
  - {id: politirad, type: politiråd, level: governing}
evaluations:
  - {of: politirad, date: 2026-02-03, result: good}
)",
          .bad = R"(groups:
  - {id: politirad, type: politiråd, level: governing}
evaluations:
  - {of: politirad, date: 2024-02-06, result: good}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
