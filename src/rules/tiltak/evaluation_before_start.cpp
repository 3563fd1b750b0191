// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, PartialDate> kBefore{
    .nb = "tiltaket {0} er evaluert {1}, men begynner ikke før {2}",
    .nn = "tiltaket {0} er evaluert {1}, men byrjar ikkje før {2}",
    .en = "the tiltak {0} was evaluated on {1}, but does not begin until {2}"};
constexpr Message<Quote> kOnlyPlanned{
    .nb = "tiltaket {0} er evaluert, men står fortsatt som planlagt",
    .nn = "tiltaket {0} er evaluert, men står framleis som planlagt",
    .en = "the tiltak {0} has been evaluated, but still stands as planned"};
constexpr Message<> kBegun{.nb = "er det begynt, rett statusen til «active»",
                           .nn = "er det i gang, rett statusen til «active»",
                           .en = "if it has begun, set the status to \"active\""};

void check(const View& view, Findings& findings) {
  for (const Evaluation* one : view.evaluations()) {
    const Tiltak* tiltak = view.find<Tiltak>(one->of.value.id);
    if (!tiltak) continue;
    const auto begin = begin_of(*tiltak);
    const Quote name{tiltak->title.value};
    if (begin && one->date.value < begin->first())
      findings.add(one->date.span, kBefore(name, one->date.value, *begin));
    else if (tiltak->status && tiltak->status->value == Status::planned)
      findings.add(one->of.span, kOnlyPlanned(name), kBegun());
  }
}

constexpr RuleSource kSources[]{source::kSystematic, {"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"on its first day",
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2026-08-17}}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-08-17, result: too-early}\n"},
    {"only the year of its start is known",
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2026}}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-02-01, result: good}\n"},
    {"still planned, it says",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: planned}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-02-01, result: good}  # <--\n"},
    {"of a whole plan, not a tiltak",
     "plan: {id: plan, title: Handlingsplan, period: 2027-01-01/2030-12-31}\n"
     "evaluations:\n"
     "  - {of: plan, date: 2026-02-01, result: good}\n"},
};

}  // namespace

Rule evaluation_before_start() {
  return {
      .id = "evaluation-before-start",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et tiltak som er evaluert før det begynte",
                  "eit tiltak som er evaluert før det byrja", "a tiltak evaluated before it began"},
      .why = {"Et tiltak som ikke er begynt, har ingen virkning å vurdere. Som regel er det "
              "feil tiltak, feil år eller en status som ikke er rettet; så lenge det står "
              "slik, svarer evalueringen på en frist den ikke gjelder.",
              "Eit tiltak som ikkje er i gang, har ingen verknad å vurdere. Som regel er det "
              "feil tiltak, feil år eller ein status som ikkje er retta; så lenge det står "
              "slik, svarer evalueringa på ein frist ho ikkje gjeld.",
              "A tiltak that has not begun has no effect to judge. Most often it is the wrong "
              "tiltak, the wrong year or a status not corrected; as long as it stands, the "
              "evaluation answers a deadline it is not about."},
      .remedy = {"rett datoen, eller hvilket tiltak evalueringen gjelder",
                 "rett datoen, eller kva tiltak evalueringa gjeld",
                 "correct the date, or which tiltak the evaluation is of"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - {id: delbart, title: Delbart i 8. trinn, status: active, timing: {start: 2026-01-10}}
evaluations:
  - {of: delbart, date: 2026-06-12, result: good}
)",
      .bad = R"(tiltak:
  - {id: delbart, title: Delbart i 8. trinn, status: planned, timing: {start: 2027-01-10}}
evaluations:
  - {of: delbart, date: 2026-06-12, result: good}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
