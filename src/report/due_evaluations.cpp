#include <algorithm>

#include "report/due_collector.h"
#include "rules/plans.h"

// Tiltak to evaluate.
namespace slt::report {
namespace {

constexpr Message<Quote> kEvaluationOf{.nb = "evaluering av tiltaket {0}",
                                       .nn = "evaluering av tiltaket {0}",
                                       .en = "evaluation of the tiltak {0}"};
constexpr Message<Quote> kUnevaluated{
    .nb = "tiltaket {0} er over, og ingen evaluering er registrert",
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

/// The days on which a tiltak has been evaluated, in order.
std::vector<Date> evaluations_of(const View& view, const Tiltak& tiltak) {
  std::vector<Date> days;
  for (const Evaluation* one : view.evaluations())
    if (one->of.value.id == tiltak.id.value.word) days.push_back(one->date.value);
  std::ranges::sort(days);
  return days;
}

std::optional<Date> start_of(const Tiltak& tiltak) {
  if (!tiltak.timing) return {};
  if (tiltak.timing->start) return tiltak.timing->start->value.last();
  return tiltak.timing->period ? std::optional(tiltak.timing->period->value.from.last())
                               : std::nullopt;
}

/// The evaluations with a date of their own: so many as have been made count for the first ones.
void dated_evaluations(Collector& to, const Tiltak& tiltak, std::size_t made,
                       const Sentence& whose) {
  std::vector<At<Date>> days = tiltak.evaluation->due;
  std::ranges::stable_sort(days, {}, &At<Date>::value);
  for (std::size_t i = made; i < days.size(); ++i)
    to.add(DueKind::evaluation, kFalls, kEvaluationOf({tiltak.title.value}), whose, days[i].value,
           days[i].span);
}

void repeated_evaluation(Collector& to, const Tiltak& tiltak, const std::vector<Date>& made,
                         const Sentence& whose) {
  const At<Duration>& every = *tiltak.evaluation->every;
  const Quote title{tiltak.title.value};
  const auto since = made.empty() ? start_of(tiltak) : made.back();
  if (since)
    to.add(DueKind::evaluation, kFalls, kEvaluationOf(title), whose, every.value.after(*since),
           every.span);
  else
    to.add_unknown(DueKind::evaluation, kEvaluationOf(title), whose,
                   kEvaluationUnknown(title, in_turn(every.value)), every.span);
}

/// A tiltak that is over must have been evaluated, unless it was decided not to.
void evaluation_at_end(Collector& to, const Tiltak& tiltak, const Sentence& whose) {
  const auto end = tiltak.end();
  if (!end) return;
  const Quote title{tiltak.title.value};
  to.add(DueKind::evaluation, kFalls, kEvaluationOf(title), whose, *end, tiltak.title.span);
  Due& added = to.all.back();
  if (!added.is_late()) return;
  added.what = kUnevaluated(title);
  added.words = kEndedUnevaluated(title, *end, days_in_words(added.late));
}

/// Who evaluates: as the tiltak says, else for one that is over as the plan says, else the
/// responsible.
const Parties& evaluators(const View& view, const Tiltak& tiltak, bool over) {
  if (tiltak.evaluation && !tiltak.evaluation->by.empty()) return tiltak.evaluation->by;
  if (over)
    for (const Plan* plan : slt_plans(view))
      if (!plan->evaluated_by.empty()) return plan->evaluated_by;
  return tiltak.responsible;
}

}  // namespace

void collect_evaluations(Collector& to, const Tiltak& tiltak) {
  const auto& planned = tiltak.evaluation;
  if (tiltak.status && tiltak.status->value == Status::cancelled) return;
  if (planned && planned->form.value == EvaluationForm::none) return;
  const std::vector<Date> made = evaluations_of(to.view, tiltak);
  const auto end = tiltak.end();
  const bool over = end && *end < to.today;
  const Sentence whose = to.whose(evaluators(to.view, tiltak, over));
  if (planned && !planned->due.empty()) return dated_evaluations(to, tiltak, made.size(), whose);
  if (planned && planned->every && !over) return repeated_evaluation(to, tiltak, made, whose);
  if (made.empty()) evaluation_at_end(to, tiltak, whose);
}

}  // namespace slt::report
