// SPDX-License-Identifier: MIT
#include <map>

#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, int, int, int> kMany{
    .nb = "møter i {0} i {2}, holdt eller satt opp: {1}; oppgitt er høyst {3} i året",
    .nn = "møte i {0} i {2}, haldne eller sette opp: {1}; oppgitt er høgst {3} i året",
    .en = "meetings of {0} in {2}, held or planned: {1}; stated is at most {3} a year"};

/// The most meetings a year that a group's only series with a number allows; 0 when it says none.
int most_of(const Group& group) {
  const Meets stated = meets(group);
  if (stated.series != 1 || !stated.understood) return 0;
  const auto cadence = stated.first->cadence();
  return cadence && !cadence->about ? cadence->per_year.max.value_or(0) : 0;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    const int most = most_of(*group);
    if (most == 0) continue;
    std::map<int, std::vector<const Meeting*>> years;
    for (const Meeting* meeting : meetings_of(view, *group))
      if (!is_cancelled(*meeting)) years[year_of(day_of(*meeting))].push_back(meeting);
    for (const auto& [year, meetings] : years)
      if (const int count = static_cast<int>(meetings.size()); count > most)
        findings.add(meetings[static_cast<std::size_t>(most)]->date.span,
                     kMany(quoted(*group), count, year, most));
  }
}

constexpr RuleSource kSources[]{source::kMeetingPlans};
constexpr RuleCase kCases[]{
    {"«minst» has no upper end",
     "groups: [{id: kg, meetings: minst en gang i året}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held}\n"
     "  - {id: b, group: kg, date: 2026-09-01, status: held}\n"},
    {"«ca» is no promise",
     "groups: [{id: kg, meetings: ca en gang i året}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held}\n"
     "  - {id: b, group: kg, date: 2026-09-01, status: held}\n"},
};

}  // namespace

Rule meetings_above_maximum() {
  return {.id = "meetings-above-maximum",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"flere møter enn planen sier", "fleire møte enn planen seier",
                      "more meetings than the plan says"},
          .why = {"At en gruppe møtes oftere enn avtalt, er sjelden galt, men det koster tid for "
                  "mange. Er det blitt en vane, bør planen si det.",
                  "At ei gruppe møtest oftare enn avtalt, er sjeldan gale, men det kostar tid "
                  "for mange. Er det blitt ein vane, bør planen seie det.",
                  "That a group meets more often than agreed is seldom wrong, but it costs many "
                  "people time. If it has become a habit, the plan should say so."},
          .remedy = {"endre hvor ofte gruppen skal møtes, eller la det stå",
                     "endre kor ofte gruppa skal møtest, eller lat det stå",
                     "change how often the group is to meet, or leave it"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: politirad, meetings: to til fire møter i året}
meetings:
  - {id: a, group: politirad, date: 2026-02-03, status: held}
  - {id: b, group: politirad, date: 2026-05-05, status: held}
  - {id: c, group: politirad, date: 2026-09-01, status: held}
)",
          .bad = R"(groups:
  - {id: politirad, meetings: {per_year: {min: 1, max: 2}}}
meetings:
  - {id: a, group: politirad, date: 2026-02-03, status: held}
  - {id: b, group: politirad, date: 2026-05-05, status: held}
  - id: c
    group: politirad
    date: 2026-09-01  # <--
    status: held
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
