// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/working_groups.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Quote> kTaskOver{
    .nb = "{0} er ikke oppløst, men tiltaket {1} er over",
    .nn = "{0} er ikkje oppløyst, men tiltaket {1} er over",
    .en = "{0} has not been dissolved, but the tiltak {1} is over"};
constexpr Message<Sentence, PartialDate> kDayPast{
    .nb = "{0} skulle oppløses {1}; at det er gjort, er ikke oppgitt",
    .nn = "{0} skulle oppløysast {1}; at det er gjort, er ikkje oppgitt",
    .en = "{0} was to be dissolved {1}; that it was is not stated"};

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    const auto end = dissolution_of(view, *group, findings.today());
    if (!end) continue;
    if (end->tiltak)
      findings.add(end->from, kTaskOver(quoted(*group), {end->tiltak->title.value}));
    else if (end->by->value < findings.today())
      findings.add(end->from, kDayPast(quoted(*group), group->working_group->dissolves->value));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"the day itself is in time",
     "groups:\n"
     "  - {id: nattravner, working_group: {task: Nattevandring, dissolves: 2026-11-21}}\n"},
    {"its tiltak is done",
     "tiltak:\n"
     "  - {id: nattevandring, title: Nattevandring, status: done}\n"
     "groups:\n"
     "  - id: nattravner\n"
     "    working_group:\n"
     "      tiltak: nattevandring  # <--\n"},
    {"its tiltak goes on",
     "tiltak:\n"
     "  - {id: nattevandring, title: Nattevandring, status: active}\n"
     "groups:\n"
     "  - {id: nattravner, working_group: {tiltak: nattevandring}}\n"},
};

}  // namespace

Rule working_group_not_dissolved() {
  return {.id = "working-group-not-dissolved",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"en arbeidsgruppe som skulle vært oppløst",
                      "ei arbeidsgruppe som skulle ha vore oppløyst",
                      "a working group that should have been dissolved"},
          .why = {"Når oppgaven er gjennomført, oppløses gruppen. Er den ikke det, møtes folk for "
                  "noe som er over, eller planen er ikke oppdatert. Den dagen den skal oppløses, "
                  "er ennå ikke for sent.",
                  "Når oppgåva er gjennomført, blir gruppa oppløyst. Er ho ikkje det, møtest folk "
                  "for noko som er over, eller planen er ikkje oppdatert. Den dagen ho skal "
                  "oppløysast, er enno ikkje for seint.",
                  "When its task is done, the group is dissolved. If it is not, people meet for "
                  "something that is over, or the plan is behind. The day on which it is to be "
                  "dissolved is not yet too late."},
          .remedy = {"skriv «dissolved» med dagen, eller en ny oppgave og slutt",
                     "skriv «dissolved» med dagen, eller ei ny oppgåve og ein ny slutt",
                     "write \"dissolved\" with the day, or a new task and end"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: nattravner
    working_group: {task: Nattevandring, dissolves: 2026-06-30, dissolved: 2026-06-24}
)",
          .bad = R"(groups:
  - id: nattravner
    working_group:
      task: Nattevandring
      dissolves: 2026-06-30  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
