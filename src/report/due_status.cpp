// SPDX-License-Identifier: MIT
#include "report/due_collector.h"
#include "rules/evaluations.h"
#include "rules/timing.h"

// Statuses of tiltak that somebody must confirm.
namespace slt::report {
namespace {

constexpr Message<Text, Quote> kConfirm{
    .nb = "ny bekreftelse av statusen «{0}» for tiltaket {1}",
    .nn = "ny stadfesting av statusen «{0}» for tiltaket {1}",
    .en = "confirming again the status \"{0}\" of the tiltak {1}"};
constexpr Message<Text, Quote> kNever{
    .nb = "statusen «{0}» for tiltaket {1} er ikke bekreftet av noen",
    .nn = "statusen «{0}» for tiltaket {1} er ikkje stadfest av nokon",
    .en = "the status \"{0}\" of the tiltak {1} has not been confirmed by anybody"};
constexpr Message<Text, Quote> kBegun{
    .nb = "svar på om tiltaket {1} har begynt (det står som «{0}»)",
    .nn = "svar på om tiltaket {1} har teke til (det står som «{0}»)",
    .en = "an answer to whether the tiltak {1} has begun (it is set as \"{0}\")"};
constexpr Message<Text, Quote> kOver{
    .nb = "svar på om tiltaket {1} er over (det står som «{0}»)",
    .nn = "svar på om tiltaket {1} er over (det står som «{0}»)",
    .en = "an answer to whether the tiltak {1} is over (it is set as \"{0}\")"};

/// True for a tiltak that is to be over by then: what is asked once it is, is whether it is.
bool ends_before(const Tiltak& tiltak, const Reckoning& then, Date today) {
  const auto end = end_of(tiltak);
  return end && today <= end->value && end->value < then.day();
}

}  // namespace

void collect_status(Collector& to, const Tiltak& tiltak) {
  if (!tiltak.status) return;
  const Text status = label_of(tiltak.status->value);
  const Quote title{tiltak.title.value};
  const auto due = [&](const Message<Text, Quote>& what) {
    return to.of(DueKind::status, tiltak.id.value.word, what(status, title), tiltak.responsible);
  };
  const auto against = contradiction_in(tiltak, to.today);
  if (against == Contradiction::begun)
    return to.add(due(kBegun), DueVerb::falls,
                  Reckoning(begin_of(tiltak)->last(), tiltak.timing->span), tiltak.status->span,
                  "status-against-dates");
  if (against == Contradiction::over)
    return to.add(due(kOver), DueVerb::falls, Reckoning(*end_of(tiltak)), tiltak.status->span,
                  "status-against-dates");
  if (!needs_confirming(tiltak, to.today)) return;
  constexpr std::string_view kRule = "status-not-confirmed";
  const auto until = confirmed_until(tiltak, to.figure(kRule, "confirmed-within-days"));
  if (until && ends_before(tiltak, *until, to.today)) return;
  if (until)
    to.add(due(kConfirm), DueVerb::falls, *until, tiltak.confirmed->date.span, kRule);
  else
    to.add_undated(due(kConfirm), kNever(status, title), tiltak.status->span, kRule);
}

}  // namespace slt::report
