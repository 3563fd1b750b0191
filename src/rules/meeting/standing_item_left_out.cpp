// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Date, Sentence, Quote> kLeftOut{
    .nb = "møtet {0} i {1} hadde ikke den faste saken {2}",
    .nn = "møtet {0} i {1} hadde ikkje den faste saka {2}",
    .en = "the meeting on {0} of {1} did not have the standing item {2}"};

constexpr int kMostTold = 5;  ///< Of one meeting: by then it is clear.

bool had(const Meeting& meeting, const Statement& wanted) {
  const auto is_it = [&](const AgendaItem& item) {
    return item.text.value.find(wanted.text.value) != Words::npos;
  };
  return std::ranges::any_of(meeting.items, is_it);
}

/// Only a meeting whose items are on record is asked, and by the words of the standing item.
void check_items(const Group& group, const Meeting& meeting, const std::vector<Statement>& standing,
                 Findings& findings) {
  int left_out = 0;
  for (const Statement& wanted : standing) {
    if (had(meeting, wanted)) continue;
    if (++left_out > kMostTold) return;
    findings.add(meeting.items.front().text.span,
                 kLeftOut(day_of(meeting), quoted(group), {wanted.text.value}));
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups())
    for (const Meeting* meeting : meetings_of(view, *group)) {
      if (!is_held(*meeting) || meeting->items.empty()) continue;
      check_items(*group, *meeting, group->standing_items, findings);
      if (const Series* series = series_of(*group, *meeting))
        check_items(*group, *meeting, series->standing_items, findings);
    }
}

constexpr RuleSource kSources[]{source::kStange};
constexpr RuleCase kCases[]{
    {"nothing is on record of what was discussed",
     "groups: [{id: kg, standing_items: [Vold og overgrep]}]\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held}\n"},
    {"a standing item of the series",
     "groups:\n"
     "  - {id: kg, meetings: {phrase: månedlig, standing_items: [Vold og overgrep]}}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held, items: [Russetiden]}  # <--\n"},
};

}  // namespace

Rule standing_item_left_out() {
  return {.id = "standing-item-left-out",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et møte uten en fast sak", "eit møte utan ei fast sak",
                      "a meeting without a standing item"},
          .why = {"En fast sak er noe gruppen har bestemt å se på hver gang; i Stange er det "
                  "vold og overgrep og radikalisering. Faller den ut, er det ofte fordi "
                  "sakslisten ble skrevet av fra en gammel.",
                  "Ei fast sak er noko gruppa har bestemt å sjå på kvar gong; i Stange er det "
                  "vald og overgrep og radikalisering. Fell ho ut, er det ofte fordi sakslista "
                  "blei skriven av frå ei gammal.",
                  "A standing item is what the group has decided to look at each time; in Stange "
                  "it is violence and abuse, and radicalisation. It is often left out because "
                  "the agenda was copied from an old one."},
          .remedy = {"før opp saken med samme ord, eller endre «standing_items»",
                     "før opp saka med same ord, eller endre «standing_items»",
                     "list the item in the same words, or change \"standing_items\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: koordineringsgruppe, standing_items: [Vold og overgrep]}
meetings:
  - {id: februar, group: koordineringsgruppe, date: 2026-02-03, status: held, items: [Vold og overgrep, Russetiden]}
)",
          .bad = R"(groups:
  - {id: koordineringsgruppe, standing_items: [Vold og overgrep]}
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2026-02-03
    status: held
    items:
      - Russetiden  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
