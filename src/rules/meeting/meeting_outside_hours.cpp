// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Clock kFirst{7 * 60 + 30}, kLast{16 * 60};
constexpr Message<Date, Sentence, Clock> kOutside{
    .nb = "møtet {0} i {1} begynner klokken {2}, utenom vanlig arbeidstid",
    .nn = "møtet {0} i {1} tek til klokka {2}, utanom vanleg arbeidstid",
    .en = "the meeting on {0} of {1} starts at {2}, outside ordinary working hours"};
constexpr Message<Date, Sentence> kSaturday{.nb = "møtet {0} i {1} er på en lørdag",
                                            .nn = "møtet {0} i {1} er på ein laurdag",
                                            .en = "the meeting on {0} of {1} is on a Saturday"};

/// Those who do not work in a municipality or the police may well meet in the evening.
bool is_asked(const Group& group) { return group.level && group.level->value != Level::executing; }

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    if (!is_asked(*group)) continue;
    for (const Meeting* meeting : meetings_of(view, *group)) {
      const Date day = day_of(*meeting);
      if (is_held(*meeting) || is_cancelled(*meeting)) continue;
      if (weekday_of(day) == 6)
        findings.add(meeting->date.span, kSaturday(day, quoted(*group)));
      else if (meeting->start && (meeting->start->value < kFirst || kLast <= meeting->start->value))
        findings.add(meeting->start->span, kOutside(day, quoted(*group), meeting->start->value));
    }
  }
}

constexpr RuleSource kSources[]{source::kMeetingPlans, source::kLyngen};
constexpr RuleCase kCases[]{
    {"half past seven is within, four is not",
     "groups: [{id: kg, level: coordinating}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2027-02-02, start: \"07:30\", status: planned}\n"
     "  - {id: b, group: kg, date: 2027-03-02, start: \"16:00\", status: planned}  # <--\n"},
    {"a Saturday is no working day",
     "groups: [{id: kg, level: coordinating}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2027-02-06, status: planned}  # <--\n"},
    {"what has been held is done",
     "groups: [{id: kg, level: coordinating}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, start: \"19:00\", status: held}\n"},
    {"volunteers meet in the evening",
     "groups: [{id: ravner, level: executing}]\n"
     "meetings:\n"
     "  - {id: a, group: ravner, date: 2027-02-02, start: \"19:00\", status: planned}\n"},
};

}  // namespace

Rule meeting_outside_hours() {
  return {.id = "meeting-outside-hours",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et møte utenom vanlig arbeidstid", "eit møte utanom vanleg arbeidstid",
                      "a meeting outside working hours"},
          .why = {"De som møter, er på jobb, og kommunenes møteplaner har møtene mellom 07.30 og "
                  "16.00, mandag til fredag. Er det et kveldsmøte med vilje, er alt i orden.",
                  "Dei som møter, er på jobb, og møteplanane til kommunane har møta mellom 07.30 "
                  "og 16.00, måndag til fredag. Er det eit kveldsmøte med vilje, er alt i orden.",
                  "Those who meet are at work, and municipal meeting plans have meetings between "
                  "07:30 and 16:00, Monday to Friday. If it is an evening meeting on purpose, "
                  "all is well."},
          .remedy = {"rett klokkeslettet om det er feil", "rett klokkeslettet om det er feil",
                     "correct the time if it is wrong"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: koordineringsgruppe, level: coordinating}
meetings:
  - {id: februar, group: koordineringsgruppe, date: 2027-02-02, start: "12:30", status: planned}
)",
          .bad = R"(groups:
  - {id: koordineringsgruppe, level: coordinating}
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2027-02-02
    start: "21:30"  # <--
    status: planned
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
