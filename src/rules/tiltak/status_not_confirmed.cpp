// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, int> kLongAgo{
    .nb = "statusen til {0} er ikke bekreftet på mer enn {1} dager",
    .nn = "statusen til {0} er ikkje stadfest på meir enn {1} dagar",
    .en = "the status of {0} has not been confirmed for more than {1} days"};
constexpr Message<Sentence> kNever{.nb = "statusen til {0} er ikke bekreftet av noen",
                                   .nn = "statusen til {0} er ikkje stadfest av nokon",
                                   .en = "the status of {0} has not been confirmed by anybody"};

constexpr Param kDays{
    "confirmed-within-days",
    365,
    {"dager en bekreftelse holder; tallet er verktøyets eget, ingen kilde gir noe",
     "dagar ei stadfesting held; talet er verktøyet sitt eige, inga kjelde gir "
     "noko",
     "days that a confirmation holds; the figure is the tool's own, no source "
     "gives one"}};

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  Parts long_ago, never;
  for (const Tiltak* tiltak : view.tiltak()) {
    // What its dates speak against is said elsewhere.
    if (!needs_confirming(*tiltak, today)) continue;
    const auto until = confirmed_until(*tiltak, {.value = findings.value(kDays)});
    if (!until)
      never.push_back(titled(tiltak->title, tiltak->status->span));
    else if (until->day() < today)
      long_ago.push_back(titled(tiltak->title, tiltak->confirmed->date.span));
  }
  if (!long_ago.empty())
    findings.add(long_ago, [days = findings.value(kDays)](std::span<const Part> some) {
      return kLongAgo(quoted_titles(some), days);
    });
  if (!never.empty())
    findings.add(never, [](std::span<const Part> some) { return kNever(quoted_titles(some)); })
        .severity = Severity::info;
}

constexpr RuleSource kSources[]{source::kCoordinator};
constexpr Param kParams[]{kDays};
constexpr RuleCase kCases[]{
    {"a year ago today",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, confirmed: {date: 2025-11-21}}\n"},
    {"a status that nobody has confirmed",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active}  # <--\n"
     "  - {id: to, title: Natteravner, status: planned}\n"},
    {"what is done or cancelled needs no confirming",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: done}\n"
     "  - {id: to, title: Natteravner, status: cancelled}\n"},
    {"a tiltak without a status says nothing to confirm",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"},
};

}  // namespace

Rule status_not_confirmed() {
  return {
      .id = "status-not-confirmed",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"tiltak med en status som ingen har bekreftet på lenge",
                  "tiltak med ein status som ingen har stadfest på lenge",
                  "tiltak with a status that nobody has confirmed for long"},
      .why = {"Statusen er bare så god som den siste som så etter. Er den ikke bekreftet på "
              "lenge, regnes den som ikke bekreftet, aldri som i orden.",
              "Statusen er berre så god som den siste som såg etter. Er han ikkje stadfest på "
              "lenge, blir han rekna som ikkje stadfest, aldri som i orden.",
              "A status is only as good as the last look at it. When it has not been confirmed "
              "for long, it counts as not confirmed, never as in order."},
      .remedy = {"spør den ansvarlige, og skriv «confirmed» med «date» (dagen for svaret) og «by» "
                 "(den som svarte)",
                 "spør den ansvarlege, og skriv «confirmed» med «date» (dagen for svaret) og «by» "
                 "(den som svarte)",
                 "ask who is responsible, and write \"confirmed\" with \"date\" (the day of the "
                 "answer) and \"by\" (who answered)"},
      .sources = kSources,
      .params = kParams,
      .good = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    status: active
    confirmed: {date: 2026-09-01, by: slt-koordinator}
)",
      .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    status: active
    confirmed:
      date: 2025-11-20  # <--
      by: slt-koordinator
)",
      .cases = kCases,
      .check = check,
      .asks_for = "confirmed date"};
}

}  // namespace slt::rules
