// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Date, Sentence> kOne{
    .nb = "om møtet {0} i {1} ble holdt, er ikke oppgitt",
    .nn = "om møtet {0} i {1} blei halde, er ikkje oppgitt",
    .en = "whether the meeting on {0} of {1} was held is not stated"};
constexpr Message<std::size_t, Sentence, Date> kSeveral{
    .nb = "om {0} møter i {1} ble holdt, er ikke oppgitt; det eldste er fra {2}",
    .nn = "om {0} møte i {1} blei haldne, er ikkje oppgitt; det eldste er frå {2}",
    .en = "whether {0} meetings of {1} were held is not stated; the oldest is of {2}"};

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    auto meetings = meetings_of(view, *group);
    std::erase_if(meetings, [&](const Meeting* one) {
      return standing_of(*one, findings.today()) != Standing::unknown;
    });
    if (meetings.empty()) continue;
    const Meeting& oldest = *meetings.front();
    findings.add(oldest.status.span,
                 meetings.size() == 1 ? kOne(day_of(oldest), quoted(*group))
                                      : kSeveral(meetings.size(), quoted(*group), day_of(oldest)));
  }
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a meeting today is not past",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-11-21, status: planned}\n"},
    {"moved to a day to come",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-11-03, moved_to: 2026-12-01, status: moved}\n"},
};

}  // namespace

Rule meeting_outcome_unknown() {
  return {.id = "meeting-outcome-unknown",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"et møte som er over, men står som planlagt eller flyttet",
                      "eit møte som er over, men står som planlagt eller flytta",
                      "a meeting that is past but still planned or moved"},
          .why = {"Årsrapporten teller møter som er holdt. Står et møte fortsatt som planlagt, vet "
                  "ingen om det ble noe av, og året kan se tommere ut enn det var.",
                  "Årsrapporten tel møte som er haldne. Står eit møte framleis som planlagt, veit "
                  "ingen om det blei noko av, og året kan sjå tommare ut enn det var.",
                  "The annual report counts meetings that were held. If a meeting still stands as "
                  "planned, nobody knows whether it took place, and the year may look emptier than "
                  "it was."},
          .remedy = {"skriv «status: held» eller «status: cancelled» hos møtet",
                     "skriv «status: held» eller «status: cancelled» hos møtet",
                     "write \"status: held\" or \"status: cancelled\" for the meeting"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: politirad}
meetings:
  - {id: mars, group: politirad, date: 2026-03-03, status: held}
  - {id: desember, group: politirad, date: 2026-12-08, status: planned}
)",
          .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: mars
    group: politirad
    date: 2026-03-03
    status: planned  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
