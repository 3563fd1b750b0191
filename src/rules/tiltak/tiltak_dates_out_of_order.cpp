// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, PartialDate, PartialDate> kEnded{
    .nb = "tiltaket {0} er avsluttet {1}, før det begynte {2}",
    .nn = "tiltaket {0} er avslutta {1}, før det tok til {2}",
    .en = "the tiltak {0} ended {1}, before it began {2}"};
constexpr Message<Quote, Date, PartialDate> kDue{
    .nb = "tiltaket {0} skal evalueres innen {1}, men begynner ikke før {2}",
    .nn = "tiltaket {0} skal evaluerast innan {1}, men tek ikkje til før {2}",
    .en = "the tiltak {0} is to be evaluated by {1}, but does not begin until {2}"};
constexpr Message<> kBegins{.nb = "når det begynner, står her",
                            .nn = "når det tek til, står her",
                            .en = "when it begins stands here"};

/// Something taken up again keeps days from the time before.
bool comes_back(const Tiltak& tiltak) {
  const Timing& timing = *tiltak.timing;
  return (timing.yearly && timing.yearly->value) || (timing.ongoing && timing.ongoing->value) ||
         (tiltak.status && tiltak.status->value == Status::carried_over);
}

void check_tiltak(const Tiltak& tiltak, Findings& findings) {
  const auto begin = begin_of(tiltak);
  if (!begin || comes_back(tiltak)) return;
  const Quote title{tiltak.title.value};
  const Related begins{tiltak.timing->span, kBegins()};
  if (tiltak.ended && tiltak.ended->value.last() < begin->first())
    findings.add(tiltak.ended->span, kEnded(title, tiltak.ended->value, *begin))
        .related.push_back(begins);
  if (!tiltak.evaluation) return;
  for (const At<Date>& due : tiltak.evaluation->due)
    if (due.value < begin->first())
      findings.add(due.span, kDue(title, due.value, *begin)).related.push_back(begins);
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak())
    if (!is_cancelled(*tiltak)) check_tiltak(*tiltak, findings);
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kSystematic};
constexpr RuleCase kCases[]{
    {"ended the day it began",
     "tiltak:\n"
     "  - {id: en, title: Fagdag, timing: {date: 2026-02-03}, ended: 2026-02-03}\n"},
    {"ended before it began",
     "tiltak:\n"
     "  - {id: en, title: Fagdag, timing: {start: 2026-02}, ended: 2026-01-31}  # <--\n"},
    {"in the same year, nothing is known of the order",
     "tiltak:\n"
     "  - {id: en, title: Fagdag, timing: {start: 2026}, ended: 2026-01-31}\n"},
    {"what comes back each year was evaluated the year before",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natt til 17. mai\n"
     "    timing: {start: 2026-05-16, yearly: true}\n"
     "    evaluation: {form: simple, due: 2025-06-30}\n"},
};

}  // namespace

Rule tiltak_dates_out_of_order() {
  return {.id = "tiltak-dates-out-of-order",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"et tiltak som er avsluttet eller evalueres før det begynner",
                      "eit tiltak som er avslutta eller blir evaluert før det tek til",
                      "a tiltak that ends or is evaluated before it begins"},
          .why = {"Datoene sier imot hverandre, og da kan verken frister eller rapporter stole på "
                  "dem. Formen på evalueringen bestemmes før start, men selve evalueringen kommer "
                  "etter.",
                  "Datoane seier imot kvarandre, og då kan verken fristar eller rapportar stole på "
                  "dei. Forma på evalueringa blir bestemt før start, men sjølve evalueringa kjem "
                  "etter.",
                  "The dates contradict each other, and then neither deadlines nor reports can "
                  "rely on them. The form of an evaluation is decided before the start, but the "
                  "evaluation itself comes after."},
          .remedy = {"rett den datoen som er feil; oftest er det året",
                     "rett den datoen som er feil; oftast er det året",
                     "correct the date that is wrong; most often it is the year"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    timing: {start: 2026-08-15}
    evaluation: {form: simple, due: 2027-06-30}
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    timing: {start: 2026-08-15}
    evaluation:
      form: simple
      due: 2026-06-30  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
