// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, Days> kOverdue{
    .nb = "tiltaket {0} skulle vært evaluert innen {1}, for {2} siden",
    .nn = "tiltaket {0} skulle vore evaluert innan {1}, for {2} sidan",
    .en = "the tiltak {0} was to be evaluated by {1}, {2} ago"};

void check_tiltak(const View& view, const Tiltak& tiltak, Findings& findings) {
  const auto report = [&](Date due, const Span& where) {
    const Days late = findings.today() - due;
    if (late > Days{0})
      findings.add(where, kOverdue({tiltak.title.value}, due, late));  // Today is in time.
  };
  if (const At<Date>* open = open_day(*tiltak.evaluation, evaluated_on(view, tiltak)))
    return report(open->value, open->span);
  const auto next = next_in_turn(view, tiltak);
  if (next && !has_ended(tiltak, findings.today()))
    report(next->day(), tiltak.evaluation->every->span);
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak())
    if (tiltak->evaluation && !is_cancelled(*tiltak)) check_tiltak(view, *tiltak, findings);
}

constexpr RuleSource kSources[]{source::kSystematic, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"due today is not overdue",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, due: 2026-11-21}}\n"},
    {"due yesterday is",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, due: 2026-11-20}}  # <--\n"},
    {"done before it was due",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, due: 2026-06-30}}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-06-01, result: good}\n"},
    {"done midway, but not at the end",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    evaluation:\n"
     "      form: midway-and-final\n"
     "      due:\n"
     "        - 2025-06-30\n"
     "        - 2026-06-30  # <--\n"
     "evaluations:\n"
     "  - {of: en, date: 2025-08-15, result: some}\n"},
    {"every year, last a year ago today",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, every: 1 year}}\n"
     "evaluations:\n"
     "  - {of: en, date: 2025-11-21, result: good}\n"},
    {"every year, last a year and a day ago",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, every: 1 year}}  # <--\n"
     "evaluations:\n"
     "  - {of: en, date: 2025-11-20, result: good}\n"},
    {"every year, but nothing says from when",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: simple, every: 1 year}}\n"},
};

}  // namespace

Rule evaluation_overdue() {
  return {
      .id = "evaluation-overdue",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"en planlagt evaluering er ikke gjort i tide",
                  "ei planlagd evaluering er ikkje gjord i tide",
                  "a planned evaluation has not been made in time"},
      .why = {"Evalueringen avgjør om tiltaket skal fortsette, endres, avsluttes eller løftes til "
              "neste nivå. Fristen er den planen selv har satt; dagen den faller på, er i tide.",
              "Evalueringa avgjer om tiltaket skal halde fram, endrast, avsluttast eller løftast "
              "til neste nivå. Fristen er den planen sjølv har sett; dagen han fell på, er i tide.",
              "The evaluation decides whether a tiltak goes on, is changed, is ended or is lifted "
              "to the next level. The day is the plan's own; that day itself is in time."},
      .remedy = {"evaluer tiltaket og skriv det under «evaluations», eller sett en ny frist",
                 "evaluer tiltaket og skriv det under «evaluations», eller set ein ny frist",
                 "evaluate it and write it under \"evaluations\", or set a new day"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    responsible: politikontakt
    evaluation: {form: simple, due: 2026-06-30}
evaluations:
  - of: delbart
    date: 2026-06-12
    result: good
    decision: continue
)",
      .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    responsible: politikontakt
    evaluation:
      form: simple
      due: 2026-06-30  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
