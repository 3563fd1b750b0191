// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{
    {"days",
     kNoticeDays,
     {"dager før møtet sakslisten skal være klar, der planen ikke har en frist",
      "dagar før møtet sakslista skal vere klar, der planen ikkje har ein frist",
      "days before the meeting the agenda is to be ready where the plan has no deadline"}}};
constexpr Message<Sentence, Date> kNone{.nb = "{0} møtes {1}, men møtet har ingen saker",
                                        .nn = "{0} møtest {1}, men møtet har ingen saker",
                                        .en = "{0} meets on {1}, but the meeting has no items"};

bool has_items(const Group& group, const Meeting& meeting) {
  const Series* series = series_of(group, meeting);
  return !meeting.items.empty() || !group.standing_items.empty() ||
         (series && !series->standing_items.empty());
}

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  for (const Group* group : view.groups())
    for (const Meeting* meeting : meetings_of(view, *group)) {
      if (is_held(*meeting) || is_cancelled(*meeting) || has_items(*group, *meeting)) continue;
      const Maybe<int> stated = notice_days(*group, *meeting);
      const Days ahead{stated ? stated->value : findings.value(kParams[0])};
      const Date day = day_of(*meeting);
      if (today <= day && day - ahead <= today)
        findings.add(meeting->date.span, kNone(quoted(*group), day));
    }
}

constexpr RuleSource kSources[]{source::kOpenMeetings, source::kMeetingPlans};
constexpr RuleCase kCases[]{
    {"a week ahead, and not before",
     "groups: [{id: kg}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-11-28, status: planned}  # <--\n"
     "  - {id: b, group: kg, date: 2026-11-29, status: planned}\n"},
    {"a group with standing items always has an agenda",
     "groups: [{id: kg, standing_items: [Rus i skolen]}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-11-24, status: planned}\n"},
    {"the group's own deadline",
     "groups: [{id: kg, meetings: {phrase: månedlig, deadlines: {notice: 14}}}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-12-05, status: planned}  # <--\n"},
};

}  // namespace

Rule agenda_missing() {
  return {.id = "agenda-missing",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"et møte uten saksliste når innkallingen skal ut",
                      "eit møte utan saksliste når innkallinga skal ut",
                      "a meeting without an agenda when its notice is due"},
          .why = {"Den som kalles inn, skal vite hva møtet handler om. For folkevalgte organer "
                  "er det et krav at sakslisten følger innkallingen; for andre er det god skikk.",
                  "Den som blir kalla inn, skal vite kva møtet handlar om. For folkevalde organ "
                  "er det eit krav at sakslista følgjer innkallinga; for andre er det god skikk.",
                  "Whoever is called is to know what the meeting is about. For elected bodies "
                  "the agenda must go with the notice; for others it is good practice."},
          .remedy = {"skriv sakene under «items» på møtet, eller faste saker på gruppen: "
                     "«standing_items»",
                     "skriv sakene under «items» på møtet, eller faste saker på gruppa: "
                     "«standing_items»",
                     "write the items under \"items\" of the meeting, or standing ones at the "
                     "group: \"standing_items\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(groups:
  - {id: koordineringsgruppe}
meetings:
  - {id: november, group: koordineringsgruppe, date: 2026-11-24, status: planned, items: [Russetiden 2027]}
)",
          .bad = R"(groups:
  - {id: koordineringsgruppe}
meetings:
  - id: november
    group: koordineringsgruppe
    date: 2026-11-24  # <--
    status: planned
)",
          .cases = kCases,
          .check = check,
          .asks_for = "items standing_items"};
}

}  // namespace slt::rules
