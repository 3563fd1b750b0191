// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/due_collector.h"
#include "rules/evaluations.h"
#include "rules/plans.h"

// Tiltak to evaluate: midway, at the end, again and again; and what is to follow from it.
namespace slt::report {
namespace {

using What = Message<Quote>;
constexpr What kEvaluationOf{.nb = "evaluering av tiltaket {0}",
                             .nn = "evaluering av tiltaket {0}",
                             .en = "evaluation of the tiltak {0}"};
constexpr What kMidwayOf{.nb = "underveisevaluering av tiltaket {0}",
                         .nn = "undervegsevaluering av tiltaket {0}",
                         .en = "midway evaluation of the tiltak {0}"};
constexpr What kFinalOf{.nb = "sluttevaluering av tiltaket {0}",
                        .nn = "sluttevaluering av tiltaket {0}",
                        .en = "final evaluation of the tiltak {0}"};
constexpr What kFinalUndated{
    .nb = "tiltaket {0} er avsluttet, men sluttevalueringen er ikke registrert",
    .nn = "tiltaket {0} er avslutta, men sluttevalueringa er ikkje registrert",
    .en = "the tiltak {0} has ended, but its final evaluation is not registered"};
constexpr What kUnevaluated{.nb = "tiltaket {0} er over, og ingen evaluering er registrert",
                            .nn = "tiltaket {0} er over, og inga evaluering er registrert",
                            .en = "the tiltak {0} is over, and no evaluation is registered"};
constexpr Message<Quote, Date, Sentence> kEndedUnevaluated{
    .nb = "tiltaket {0} var slutt {1}, for {2} siden, og ingen evaluering er registrert",
    .nn = "tiltaket {0} var slutt {1}, for {2} sidan, og inga evaluering er registrert",
    .en = "the tiltak {0} ended on {1}, {2} ago, and no evaluation is registered"};
constexpr Message<Quote, Sentence> kEvaluationUnknown{
    .nb = "tiltaket {0} skal evalueres {1}, men det er ikke oppgitt fra når",
    .nn = "tiltaket {0} skal evaluerast {1}, men det er ikkje oppgitt frå når",
    .en = "the tiltak {0} is to be evaluated {1}, but from when is not stated"};
constexpr What kVerdict{.nb = "beslutning om tiltaket {0} (ingen effekt ved evalueringen)",
                        .nn = "avgjerd om tiltaket {0} (ingen effekt ved evalueringa)",
                        .en = "a decision on the tiltak {0} (no effect when evaluated)"};

constexpr std::string_view kOverdue = "evaluation-overdue", kFinal = "final-evaluation-missing",
                           kWithout = "tiltak-without-evaluation",
                           kUndecided = "no-effect-without-decision";

/// Who evaluates: as the tiltak says, else as the plan says, else the responsible.
const Parties& evaluators(const View& view, const Tiltak& tiltak) {
  if (tiltak.evaluation && !tiltak.evaluation->by.empty()) return tiltak.evaluation->by;
  for (const Plan* plan : slt_plans(view))
    if (!plan->evaluated_by.empty()) return plan->evaluated_by;
  return tiltak.responsible;
}

/// One tiltak, for which evaluations fall due.
struct Evaluating {
  Collector& to;
  const Tiltak& tiltak;
  bool over;

  Quote title() const { return {tiltak.title.value}; }
  Due due(const What& what, std::string_view key) const {
    return to.of(DueKind::evaluation, fmt::format("{}-{}", tiltak.id.value.word, key),
                 what(title()), evaluators(to.view, tiltak));
  }
  /// Midway and final have names of their own where there is a day for each.
  const What& named(std::size_t number, std::size_t of) const {
    if (tiltak.evaluation->form.value != EvaluationForm::midway_and_final || of < 2)
      return kEvaluationOf;
    return number == 1 ? kMidwayOf : number == of ? kFinalOf : kEvaluationOf;
  }

  bool on_days() const;
  bool in_turn() const;
  void at_end() const;
  void unplanned() const;
  void verdict() const;
};

/// The first day that is not answered, and those to come. That there are earlier ones is no second
/// cause: one evaluation answers all that have passed.
bool Evaluating::on_days() const {
  const At<Date>* open = open_day(*tiltak.evaluation, evaluated_on(to.view, tiltak));
  if (!open) return false;
  std::vector<At<Date>> days = tiltak.evaluation->due;
  std::ranges::stable_sort(days, {}, &At<Date>::value);
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool is_open = days[i].span == open->span;
    const bool follows = open->value < days[i].value && to.today <= days[i].value;
    if (is_open || follows)
      to.add(due(named(i + 1, days.size()), fmt::format("{}", i + 1)), DueVerb::falls,
             Reckoning(days[i]), days[i].span, kOverdue);
  }
  return true;
}

bool Evaluating::in_turn() const {
  if (!tiltak.evaluation->every || has_ended(tiltak, to.today)) return false;
  const At<Duration>& every = *tiltak.evaluation->every;
  if (const auto next = next_in_turn(to.view, tiltak))
    to.add(due(kEvaluationOf, "every"), DueVerb::falls, *next, every.span, kOverdue);
  else
    to.add_unknown(due(kEvaluationOf, "every"),
                   kEvaluationUnknown(title(), report::in_turn(every.value)), every.span);
  return true;
}

/// The final evaluation that was decided but has no day: some time after the end.
void Evaluating::at_end() const {
  if (!lacks_final(to.view, tiltak)) return;
  const Span& from = tiltak.evaluation->form.span;
  const auto end = end_of(tiltak);
  if (end && (over || to.today <= end->value))
    to.add(due(kFinalOf, "final"), DueVerb::falls,
           Reckoning(*end).plus_days(to.figure(kFinal, "after-end-days")), from, kFinal);
  else if (over)
    to.add_undated(due(kFinalOf, "final"), kFinalUndated(title()), from, kFinal);
}

/// A tiltak that is over must have been evaluated, unless it was decided not to.
void Evaluating::unplanned() const {
  if (!evaluated_on(to.view, tiltak).empty()) return;
  const auto end = end_of(tiltak);
  const Span& from = tiltak.title.span;
  if (over && (!end || to.today <= end->value))
    return to.add_undated(due(kUnevaluated, "final"), kUnevaluated(title()), from, kWithout);
  if (!end || (!over && end->value < to.today)) return;  // It goes on, as somebody has said.
  to.add(due(over ? kUnevaluated : kEvaluationOf, "final"), DueVerb::falls, Reckoning(*end), from,
         kWithout);
  Due& added = to.all.back();
  if (over) added.own_words = kEndedUnevaluated(title(), end->value, days_in_words(added.late));
}

void Evaluating::verdict() const {
  const auto by = verdict_due(to.view, tiltak, to.today, to.figure(kUndecided, "days"));
  if (by)
    to.add(due(kVerdict, "verdict"), DueVerb::falls, *by,
           last_evaluation(to.view, tiltak)->result.span, kUndecided);
}

}  // namespace

void collect_evaluations(Collector& to, const Tiltak& tiltak) {
  if (is_cancelled(tiltak)) return;
  const Evaluating one{to, tiltak, has_ended(tiltak, to.today)};
  one.verdict();
  if (!is_evaluation_planned(tiltak)) return one.unplanned();
  if (one.on_days() || one.in_turn()) return;
  one.at_end();
}

}  // namespace slt::report
