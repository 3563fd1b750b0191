// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, int, int, int> kTooFew{
    .nb = "møter i {0} i {2}, holdt eller satt opp: {1}; oppgitt er minst {3} i året",
    .nn = "møte i {0} i {2}, haldne eller sette opp: {1}; oppgitt er minst {3} i året",
    .en = "meetings of {0} in {2}, held or planned: {1}; stated is at least {3} a year"};

/// What is on record of one year that is not over.
struct Log {
  int count = 0;
  Date last = {};  ///< The last meeting that is planned.
  Span from = {};
};

/// The years from this one on in which a meeting is still to come.
std::map<int, Log> years_ahead(const View& view, const Group& group, Date today) {
  std::map<int, Log> years;
  for (const Meeting* meeting : meetings_of(view, group)) {
    const Date day = day_of(*meeting);
    if (year_of(day) < year_of(today) || is_cancelled(*meeting)) continue;
    Log& log = years[year_of(day)];
    ++log.count;
    if (!is_held(*meeting)) log.last = day, log.from = meeting->date.span;
  }
  std::erase_if(years, [&](const auto& year) { return year.second.last < today; });
  return years;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    const Meets stated = meets(*group);
    for (const auto& [year, log] : years_ahead(view, *group, findings.today()))
      if (log.count < stated.at_least && existed_all(*group, year))
        findings.add(log.from, kTooFew(quoted(*group), log.count, year, stated.at_least));
  }
}

constexpr RuleSource kSources[]{source::kMeetingPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"held and planned count together",
     "groups:\n"
     "  - {id: politirad, meetings: to ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2026-03-03, status: held}\n"
     "  - {id: desember, group: politirad, date: 2026-12-08, status: planned}\n"},
    {"a year in which nothing more is planned is seen when it is over",
     "groups:\n"
     "  - {id: politirad, meetings: fire ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2026-03-03, status: held}\n"},
    {"a cancelled meeting does not count",
     "groups:\n"
     "  - {id: politirad, meetings: to ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2027-03-02, status: cancelled}\n"
     "  - {id: oktober, group: politirad, date: 2027-10-05, status: planned}  # <--\n"},
};

}  // namespace

Rule meetings_planned_below_cadence() {
  return {
      .id = "meetings-planned-below-cadence",
      .severity = Severity::info,
      .needs_today = true,
      .summary = {"en møteplan med færre møter enn gruppen har oppgitt",
                  "ein møteplan med færre møte enn gruppa har oppgitt",
                  "a calendar with fewer meetings than the group has stated"},
      .why = {"Møtene som er holdt og satt opp, er færre enn planen sier for året. Da holder den "
              "ikke om ingen setter opp flere. Månedlig er ti i året. År uten flere møter i "
              "vente regnes når de er over.",
              "Møta som er haldne og sette opp, er færre enn planen seier for året. Då held han "
              "ikkje om ingen set opp fleire. Månadleg er ti i året. År utan fleire møte i vente "
              "blir rekna når dei er over.",
              "The meetings held and planned are fewer than the plan says for the year, so it "
              "will not be kept unless somebody plans more. Monthly is ten a year. Years with no "
              "more meetings to come are reckoned when they are over."},
      .remedy = {"sett opp resten; «slt calendar» foreslår datoer",
                 "set opp resten; «slt calendar» føreslår datoar",
                 "plan the rest; \"slt calendar\" suggests dates"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad, meetings: to ganger i året}
meetings:
  - {id: mars, group: politirad, date: 2027-03-02, status: planned}
  - {id: oktober, group: politirad, date: 2027-10-05, status: planned}
)",
      .bad = R"(groups:
  - {id: politirad, meetings: fire ganger i året}
meetings:
  - {id: mars, group: politirad, date: 2027-03-02, status: planned}
  - {id: oktober, group: politirad, date: 2027-10-05, status: planned}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
