// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"days",
                           kNoticeDays,
                           {"dager før møtet, der planen ikke har en frist",
                            "dagar før møtet, der planen ikkje har ein frist",
                            "days before the meeting where the plan has no deadline"}}};
constexpr Message<Date, Sentence, int, int> kLate{
    .nb = "innkallingen til møtet {0} i {1} ble sendt {2} dager før; fristen er {3}",
    .nn = "innkallinga til møtet {0} i {1} blei send {2} dagar før; fristen er {3}",
    .en = "the notice of the meeting on {0} of {1} was sent {2} days before; the deadline is {3}"};
constexpr Message<Date, Sentence> kAfter{
    .nb = "innkallingen til møtet {0} i {1} er sendt etter møtet",
    .nn = "innkallinga til møtet {0} i {1} er send etter møtet",
    .en = "the notice of the meeting on {0} of {1} was sent after the meeting"};

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups())
    for (const Meeting* meeting : meetings_of(view, *group)) {
      if (!meeting->notice_sent || is_cancelled(*meeting)) continue;
      const Maybe<int> stated = notice_days(*group, *meeting);
      const int days = stated ? stated->value : findings.value(kParams[0]);
      const auto ahead = static_cast<int>((day_of(*meeting) - meeting->notice_sent->value).count());
      if (ahead >= days) continue;
      findings.add(meeting->notice_sent->span,
                   ahead < 0 ? kAfter(day_of(*meeting), quoted(*group))
                             : kLate(day_of(*meeting), quoted(*group), ahead, days));
    }
}

constexpr RuleSource kSources[]{source::kMeetingPlans, source::kSkaun};
constexpr RuleCase kCases[]{
    {"a week ahead is in time where the plan says nothing",
     "groups: [{id: politirad}]\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-10-20, status: held, notice_sent: 2026-10-13}\n"
     "  - {id: b, group: politirad, date: 2026-12-01, status: planned, notice_sent: 2026-11-25}  # "
     "<--\n"},
    {"after the meeting",
     "groups: [{id: politirad}]\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-10-20, status: held, notice_sent: 2026-10-31}  # "
     "<--\n"},
    {"one moved to a later day was called in time",
     "groups: [{id: politirad}]\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-12-01, status: moved, moved_to: 2026-12-08, "
     "notice_sent: 2026-11-28}\n"},
};

}  // namespace

Rule notice_late() {
  return {
      .id = "notice-late",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en innkalling sendt etter fristen", "ei innkalling send etter fristen",
                  "a notice sent after the deadline"},
      .why = {"De som skal møte, må rekke å forberede seg og melde saker. Kommunenes møteplaner "
              "har fra seks til fjorten dager; der planen ikke har sin egen frist, regnes en "
              "uke.",
              "Dei som skal møte, må rekke å førebu seg og melde saker. Møteplanane til "
              "kommunane har frå seks til fjorten dagar; der planen ikkje har sin eigen frist, "
              "blir det rekna ei veke.",
              "Those who are to meet need time to prepare and to report items. Municipal meeting "
              "plans have from six to fourteen days; where the plan has no deadline of its own a "
              "week is counted."},
      .remedy = {"rett datoen om den er feil; neste gang: «slt due» sier når innkallingen skal ut",
                 "rett datoen om han er feil; neste gong: «slt due» seier når innkallinga skal "
                 "ut",
                 "correct the date if it is wrong; next time \"slt due\" tells when the notice is "
                 "to go out"},
      .sources = kSources,
      .params = kParams,
      .good = R"(groups:
  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 14}}}
meetings:
  - {id: host, group: politirad, date: 2026-10-20, status: held, notice_sent: 2026-10-06}
)",
      .bad = R"(groups:
  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 14}}}
meetings:
  - id: host
    group: politirad
    date: 2026-10-20
    status: held
    notice_sent: 2026-10-10  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
