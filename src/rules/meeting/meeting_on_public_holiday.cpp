// SPDX-License-Identifier: MIT
#include "model/holiday.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Date, Sentence> kOn{
    .nb = "møtet i {0} {1} er på en fridag: {2}",
    .nn = "møtet i {0} {1} er på ein fridag: {2}",
    .en = "the meeting of {0} on {1} is on a day off: {2}"};
constexpr unsigned kSunday = 7;

/// What makes a day a day off by law; empty for others.
std::vector<Text> reasons(Date day) {
  std::vector<Text> names = names_of(day);
  if (names.empty() && weekday_of(day) == kSunday) names.push_back(weekday_name(kSunday));
  return names;
}

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings()) {
    const Group* group = view.find<Group>(meeting->group.value.id);
    const Date day = day_of(*meeting);
    const auto names = reasons(day);
    if (!group || is_cancelled(*meeting) || names.empty()) continue;
    const bool moved = day != meeting->date.value;
    findings.add(moved ? meeting->moved_to->span : meeting->date.span,
                 kOn(quoted(*group), day, listed(names)));
  }
}

constexpr RuleSource kSources[]{source::kPublicHolidays};
constexpr RuleCase kCases[]{
    {"a Sunday, also for what is recorded as held",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2026-03-01, status: held}  # <--\n"},
    {"a Saturday is unusual, not off",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2026-03-07, status: planned}\n"},
    {"what was cancelled is no matter, nor the day it was moved from",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-05-01, status: cancelled}\n"
     "  - {id: b, group: politirad, date: 2026-05-14, moved_to: 2026-05-20, status: moved}\n"},
};

}  // namespace

Rule meeting_on_public_holiday() {
  return {
      .id = "meeting-on-public-holiday",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et møte på en søndag eller helligdag", "eit møte på ein søndag eller heilagdag",
                  "a meeting on a Sunday or public holiday"},
      .why = {"På søndager, helligdager og 1. og 17. mai har kommunen og politiet fri. Som regel "
              "er det årstallet som er feil: datoen er skrevet av fra et annet år.",
              "På søndagar, heilagdagar og 1. og 17. mai har kommunen og politiet fri. Som regel "
              "er det årstalet som er feil: datoen er skriven av frå eit anna år.",
              "On Sundays, public holidays and 1 and 17 May the municipality and the police are "
              "off. As a rule the year is wrong: the date was copied from another."},
      .remedy = {"rett datoen, eller flytt møtet til en arbeidsdag",
                 "rett datoen, eller flytt møtet til ein arbeidsdag",
                 "correct the date, or move the meeting to a working day"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad}
meetings:
  - {id: mai, group: politirad, date: 2027-05-18, status: planned}
)",
      .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: mai
    group: politirad
    date: 2027-05-17  # <--
    status: planned
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
