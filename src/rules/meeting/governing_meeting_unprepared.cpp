// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{
    {"fewest-days", 7, {"dager før, minst", "dagar før, minst", "days before, at least"}},
    {"most-days", 42, {"dager før, høyst", "dagar før, høgst", "days before, at most"}}};
constexpr Message<Sentence, Date, Sentence> kAlone{
    .nb = "{0} møtes {1} uten at {2} har møttes i ukene før",
    .nn = "{0} møtest {1} utan at {2} har møtst i vekene før",
    .en = "{0} meets on {1} although {2} has not met in the weeks before"};

/// The days of the meetings on record of groups, held or to come.
std::vector<Date> days_of(const View& view, const std::vector<const Group*>& groups) {
  std::vector<Date> days;
  for (const Group* group : groups)
    for (const Meeting* meeting : meetings_of(view, *group))
      if (!is_cancelled(*meeting)) days.push_back(day_of(*meeting));
  return days;
}

/// Asked of what is to come, in years for which the coordinating level has set its days.
void check(const View& view, Findings& findings) {
  const auto coordinating = bodies(view, Level::coordinating);
  const std::vector<Date> days = days_of(view, coordinating);
  const Days fewest{findings.value(kParams[0])}, most{findings.value(kParams[1])};
  for (const Group* group : bodies(view, Level::governing))
    for (const Meeting* meeting : meetings_of(view, *group)) {
      const Date day = day_of(*meeting);
      if (is_held(*meeting) || is_cancelled(*meeting) || day < findings.today()) continue;
      const auto in_its_year = [&](Date one) { return year_of(one) == year_of(day); };
      const auto before = [&](Date one) { return one <= day - fewest && day - most <= one; };
      if (std::ranges::any_of(days, in_its_year) && std::ranges::none_of(days, before))
        findings.add(meeting->date.span, kAlone(quoted(*group), day, listed(coordinating, kOr)));
    }
}

constexpr RuleSource kSources[]{source::kKvinnherad, source::kStange};
constexpr RuleCase kCases[]{
    {"from a week to six weeks before",
     "groups: [{id: sg, level: governing}, {id: kg, level: coordinating}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2027-01-19, status: planned}\n"
     "  - {id: b, group: sg, date: 2027-01-25, status: planned}  # <--\n"
     "  - {id: c, group: sg, date: 2027-01-26, status: planned}\n"
     "  - {id: d, group: sg, date: 2027-03-02, status: planned}\n"
     "  - {id: e, group: sg, date: 2027-03-03, status: planned}  # <--\n"},
    {"the coordinating level has not set its days",
     "groups: [{id: sg, level: governing}, {id: kg, level: coordinating}]\n"
     "meetings:\n"
     "  - {id: b, group: sg, date: 2027-01-25, status: planned}\n"},
};

}  // namespace

Rule governing_meeting_unprepared() {
  return {
      .id = "governing-meeting-unprepared",
      .severity = Severity::info,
      .needs_today = true,
      .summary = {"et styrende møte uten et koordinerende i ukene før",
                  "eit styrande møte utan eit koordinerande i vekene før",
                  "a governing meeting with no coordinating one in the weeks before"},
      .why = {"Saker løftes fra koordineringsgruppen til den som styrer. Møtes den en til seks "
              "uker før, rekker sakene fram; Kvinnherad har et forberedende møte til det.",
              "Saker blir løfta frå koordineringsgruppa til den som styrer. Møtest ho ei til "
              "seks veker før, rekk sakene fram; Kvinnherad har eit førebuande møte til det.",
              "Matters are lifted from the coordinating group to the governing one. If it meets "
              "one to six weeks before, they arrive in time; Kvinnherad has a preparing meeting "
              "for that."},
      .remedy = {"flytt et av møtene, eller sett opp et forberedende møte",
                 "flytt eit av møta, eller set opp eit førebuande møte",
                 "move one of the meetings, or plan a preparing one"},
      .sources = kSources,
      .params = kParams,
      .good =
          R"(groups: [{id: styringsgruppe, level: governing}, {id: koordineringsgruppe, level: coordinating}]
meetings:
  - {id: kg-januar, group: koordineringsgruppe, date: 2027-01-19, status: planned}
  - {id: sg-februar, group: styringsgruppe, date: 2027-02-10, status: planned}
)",
      .bad =
          R"(groups: [{id: styringsgruppe, level: governing}, {id: koordineringsgruppe, level: coordinating}]
meetings:
  - {id: kg-januar, group: koordineringsgruppe, date: 2027-01-19, status: planned}
  - id: sg-april
    group: styringsgruppe
    date: 2027-04-14  # <--
    status: planned
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
