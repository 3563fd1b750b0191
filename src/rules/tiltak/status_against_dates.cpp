// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, PartialDate> kBegun{
    .nb =
        "tiltaket {0} står som planlagt, men skulle begynne {1}; om det har begynt, har ingen "
        "bekreftet",
    .nn =
        "tiltaket {0} står som planlagt, men skulle ta til {1}; om det har teke til, har ingen "
        "stadfest",
    .en =
        "the tiltak {0} is set as planned, but was to begin {1}; nobody has confirmed whether it "
        "did"};
constexpr Message<Quote, Text, Date> kOver{
    .nb = "tiltaket {0} står som «{1}», men tiden var ute {2}; ingen har bekreftet statusen siden",
    .nn = "tiltaket {0} står som «{1}», men tida var ute {2}; ingen har stadfest statusen sidan",
    .en =
        "the tiltak {0} is set as \"{1}\", but its time was over on {2}; nobody has confirmed the "
        "status since"};
constexpr Message<Quote, PartialDate, Text> kEndedBefore{
    .nb = "tiltaket {0} ble avsluttet {1}, men står fortsatt som «{2}»",
    .nn = "tiltaket {0} blei avslutta {1}, men står framleis som «{2}»",
    .en = "the tiltak {0} ended {1}, but is still set as \"{2}\""};
constexpr Message<Quote, Text, PartialDate> kEndedLater{
    .nb = "tiltaket {0} står som «{1}», men er ikke avsluttet før {2}",
    .nn = "tiltaket {0} står som «{1}», men er ikkje avslutta før {2}",
    .en = "the tiltak {0} is set as \"{1}\", but does not end until {2}"};

Sentence words_for(const Tiltak& tiltak, Contradiction found) {
  const Quote title{tiltak.title.value};
  const Text status = label_of(tiltak.status->value);
  switch (found) {
    case Contradiction::begun:
      return kBegun(title, *begin_of(tiltak));
    case Contradiction::over:
      return kOver(title, status, *tiltak.end());
    case Contradiction::ended_before:
      return kEndedBefore(title, tiltak.ended->value, status);
    case Contradiction::ended_later:
      break;
  }
  return kEndedLater(title, status, tiltak.ended->value);
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak())
    if (const auto found = contradiction_in(*tiltak, findings.today()))
      findings.add(tiltak->status->span, words_for(*tiltak, *found));
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"the last day still belongs to it",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, timing: {period: 2026-08-01/2026-11-21}}\n"},
    {"the day after, somebody must say whether it goes on",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, timing: {period: 2026-08-01/2026-11-20}}  # "
     "<--\n"},
    {"somebody has said so",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    status: active\n"
     "    confirmed: {date: 2026-11-21, by: slt-koordinator}\n"
     "    timing: {period: 2026-08-01/2026-11-20}\n"},
    {"planned for a year that is not over",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: planned, timing: {start: 2026}}\n"},
    {"ended, and yet active",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, ended: 2026-06-30}  # <--\n"},
    {"done before its last day",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: done, ended: 2027-06-30}  # <--\n"},
    {"paused and carried over say something of themselves",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: paused, timing: {period: 2025/2025}}\n"
     "  - {id: to, title: Natteravner, status: carried-over, timing: {period: 2025/2025}}\n"},
};

}  // namespace

Rule status_against_dates() {
  return {
      .id = "status-against-dates",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"et tiltak med en status som datoene sier imot",
                  "eit tiltak med ein status som datoane seier imot",
                  "a tiltak whose status its dates speak against"},
      .why = {"At en dato er passert, viser ikke at noe er gjort. Et tiltak som skulle ha "
              "begynt eller vært over, har en uviss status til noen sier hvordan det gikk.",
              "At ein dato er passert, viser ikkje at noko er gjort. Eit tiltak som skulle ha "
              "teke til eller vore over, har ein uviss status til nokon seier korleis det "
              "gjekk.",
              "That a day has passed does not show that anything was done. A tiltak that was to "
              "have begun or be over has an uncertain status until somebody says what became "
              "of it."},
      .remedy = {"rett «status» eller datoene, eller skriv hvem som har bekreftet statusen, "
                 "under «confirmed»",
                 "rett «status» eller datoane, eller skriv kven som har stadfest statusen, "
                 "under «confirmed»",
                 "correct \"status\" or the dates, or write who has confirmed the status, "
                 "under \"confirmed\""},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    status: active
    timing: {period: 2026-08-01/2027-06-30}
)",
      .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    status: planned  # <--
    timing: {start: 2026-08-15}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
