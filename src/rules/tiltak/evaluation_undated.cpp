// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNoDay{
    .nb = "{0} skal evalueres, men ingen dato er satt for når det skal være gjort",
    .nn = "{0} skal evaluerast, men ingen dato er sett for når det skal vere gjort",
    .en = "{0} is to be evaluated, but no day is set for it"};
constexpr Message<Sentence> kOnlyOne{
    .nb = "{0} skal evalueres underveis og til slutt, men har bare én dato",
    .nn = "{0} skal evaluerast undervegs og til slutt, men har berre éin dato",
    .en = "{0} is to be evaluated midway and at the end, but has only one day"};
constexpr Message<> kAddSecond{.nb = "skriv begge datoene: «due: [2027-01-31, 2027-06-30]»",
                               .nn = "skriv begge datoane: «due: [2027-01-31, 2027-06-30]»",
                               .en = "write both days: \"due: [2027-01-31, 2027-06-30]\""};

bool is_undated(const View& view, const Tiltak& tiltak) {
  const EvaluationPlan& plan = *tiltak.evaluation;
  const std::size_t wanted = wanted_by(plan);
  return !plan.every && plan.due.size() < wanted && evaluated_on(view, tiltak).size() < wanted;
}

void check(const View& view, Findings& findings) {
  Parts without, only_one;
  for (const Tiltak* tiltak : view.tiltak()) {
    const bool over = has_ended(*tiltak, findings.today()) || is_cancelled(*tiltak);
    if (!tiltak->evaluation || over || !is_undated(view, *tiltak)) continue;
    (tiltak->evaluation->due.empty() ? without : only_one)
        .push_back(titled(tiltak->title, tiltak->evaluation->form.span));
  }
  if (!without.empty())
    findings.add(without, [](std::span<const Part> some) { return kNoDay(quoted_titles(some)); });
  if (!only_one.empty())
    findings.add(
        only_one, [](std::span<const Part> some) { return kOnlyOne(quoted_titles(some)); },
        kAddSecond());
}

constexpr RuleSource kSources[]{source::kSystematic, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"midway and at the end needs two days",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: midway-and-final, due: 2027-06-30}}  # "
     "<--\n"},
    {"again and again is a time too",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, every: 1 year}}\n"},
    {"already evaluated",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: simple}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: good}\n"},
    {"what has ended is asked for elsewhere",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended, evaluation: simple}\n"},
    {"one finding for several, at the first",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: simple}  # <--\n"
     "  - {id: to, title: Natteravner, evaluation: midway-and-final}\n"},
};

}  // namespace

Rule evaluation_undated() {
  return {.id = "evaluation-undated",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"en evaluering som er bestemt, men uten dato",
                      "ei evaluering som er bestemt, men utan dato",
                      "an evaluation that is decided but has no day"},
          .why = {"Formen er bestemt, og det er det viktigste før start. Uten en dato blir "
                  "evalueringen aldri for sen, og da kan den bli glemt. Ingen kilde gir en fast "
                  "frist.",
                  "Forma er bestemt, og det er det viktigaste før start. Utan ein dato blir "
                  "evalueringa aldri for sein, og då kan ho bli gløymd. Inga kjelde gir ein fast "
                  "frist.",
                  "The form is decided, which matters most before the start. Without a day the "
                  "evaluation is never late, and may be forgotten. No source gives a fixed day."},
          .remedy = {"sett en dato: «evaluation: {form: simple, due: 2027-06-30}»",
                     "set ein dato: «evaluation: {form: simple, due: 2027-06-30}»",
                     "set a day: \"evaluation: {form: simple, due: 2027-06-30}\""},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    evaluation: {form: simple, due: 2027-06-30}
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    evaluation: simple  # <--
)",
          .cases = kCases,
          .check = check,
          .asks_for = "due every"};
}

}  // namespace slt::rules
