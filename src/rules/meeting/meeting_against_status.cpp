// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Date> kNoDay{
    .nb = "møtet {0} er ført som flyttet, men ikke til hvilken dag",
    .nn = "møtet {0} er ført som flytta, men ikkje til kva dag",
    .en = "the meeting on {0} is recorded as moved, but not to which day"};
constexpr Message<Date> kSameDay{.nb = "møtet {0} er flyttet til den dagen det var",
                                 .nn = "møtet {0} er flytta til den dagen det var",
                                 .en = "the meeting on {0} is moved to the day it was on"};
constexpr Message<Date, Text> kNotMoved{
    .nb = "møtet {0} er ført som {1}, men har en dag det er flyttet til",
    .nn = "møtet {0} er ført som {1}, men har ein dag det er flytta til",
    .en = "the meeting on {0} is recorded as {1}, but has a day it was moved to"};
constexpr Message<Date, Text> kCancelled{
    .nb = "møtet {0} er ført som avlyst, men har {1}",
    .nn = "møtet {0} er ført som avlyst, men har {1}",
    .en = "the meeting on {0} is recorded as cancelled, but has {1}"};

constexpr Text kMinutes{"referat", "referat", "minutes"};
constexpr Text kAttendance{"oppmøte", "oppmøte", "attendance"};
constexpr Text kDecisions{"beslutninger", "avgjerder", "decisions"};

void check_move(const Meeting& meeting, Findings& findings) {
  const Date day = meeting.date.value;
  const MeetingStatus status = meeting.status.value;
  if (status == MeetingStatus::moved && !meeting.moved_to)
    findings.add(meeting.status.span, kNoDay(day));
  if (!meeting.moved_to || is_cancelled(meeting)) return;
  if (status != MeetingStatus::moved)
    findings.add(meeting.moved_to->span, kNotMoved(day, label_of(status)));
  else if (meeting.moved_to->value == day)
    findings.add(meeting.moved_to->span, kSameDay(day));
}

/// What only a meeting that was held can have.
void check_cancelled(const Meeting& meeting, Findings& findings) {
  if (!is_cancelled(meeting)) return;
  const auto add = [&](const Span& where, const Text& what) {
    findings.add(where, kCancelled(meeting.date.value, what));
  };
  if (meeting.minutes) add(meeting.minutes->span, kMinutes);
  if (!meeting.attendance.empty()) add(meeting.attendance.front().span, kAttendance);
  if (!meeting.decisions.empty()) add(meeting.decisions.front().span, kDecisions);
}

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings()) {
    check_move(*meeting, findings);
    check_cancelled(*meeting, findings);
  }
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"moved nowhere, and a day that no status speaks of",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-03-03, status: moved, moved_to: 2026-03-03}  # <--\n"
     "  - {id: b, group: politirad, date: 2026-12-08, status: planned, moved_to: 2026-12-10}  # "
     "<--\n"},
    {"what only a meeting that was held can have",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - id: a\n"
     "    group: politirad\n"
     "    date: 2026-03-03\n"
     "    status: cancelled\n"
     "    minutes: {date: 2026-03-05}  # <--\n"
     "    attendance: [{sector: skole, present: 2}]  # <--\n"
     "    decisions: [{text: Kalle inn skolene}]  # <--\n"},
    {"cancelled after it was moved",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-03-03, status: cancelled, moved_to: 2026-03-10}\n"},
};

}  // namespace

Rule meeting_against_status() {
  return {.id = "meeting-against-status",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et møte med noe som ikke passer til statusen",
                      "eit møte med noko som ikkje passar til statusen",
                      "a meeting with something that does not go with its status"},
          .why = {"Kalenderen og årsrapporten går etter statusen. Er et møte flyttet uten en ny "
                  "dag, eller avlyst med et referat, er enten statusen feil eller resten.",
                  "Kalenderen og årsrapporten går etter statusen. Er eit møte flytta utan ein ny "
                  "dag, eller avlyst med eit referat, er anten statusen feil eller resten.",
                  "Calendar and annual report go by the status. Where a meeting is moved without a "
                  "new day, or cancelled with minutes, either the status is wrong or the rest."},
          .remedy = {"rett statusen, eller rett det som ikke passer til den",
                     "rett statusen, eller rett det som ikkje passar til han",
                     "correct the status, or what does not go with it"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
meetings:
  - {id: mars, group: politirad, date: 2026-12-03, status: moved, moved_to: 2026-12-10}
)",
          .bad = R"(groups:
  - id: politirad
meetings:
  - id: mars
    group: politirad
    date: 2026-12-03
    status: moved  # <--
)",
          .cases = kCases,
          .check = check,
          .asks_for = "moved_to"};
}

}  // namespace slt::rules
