// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, int> kLate{
    .nb = "saker meldes {0} dager før møtet, men innkallingen går ut {1} dager før",
    .nn = "saker blir melde {0} dagar før møtet, men innkallinga går ut {1} dagar før",
    .en = "items are due {0} days before the meeting, but the notice goes out {1} days before"};

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups())
    for (const Series* series : group->all_series()) {
      const auto& deadlines = series->deadlines;
      if (!deadlines || !deadlines->items || !deadlines->notice) continue;
      const int items = deadlines->items->value, notice = deadlines->notice->value;
      if (items < notice) findings.add(deadlines->items->span, kLate(items, notice));
    }
}

constexpr RuleSource kSources[]{source::kMolde, source::kMeetingPlans};
constexpr RuleCase kCases[]{
    {"on the same day is in time",
     "groups:\n"
     "  - {id: politirad, meetings: {phrase: fire ganger i året, deadlines: {items: 7, notice: "
     "7}}}\n"},
};

}  // namespace

Rule items_due_after_notice() {
  return {.id = "items-due-after-notice",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"frist for saker etter at innkallingen er sendt",
                      "frist for saker etter at innkallinga er send",
                      "items due after the notice has gone out"},
          .why = {"Sakslisten følger innkallingen. Molde vil ha saker fjorten dager før møtet; "
                  "innkallingen går som regel ut en uke før. Kommer fristen for saker etterpå, er "
                  "sakslisten aldri ferdig.",
                  "Sakslista følgjer innkallinga. Molde vil ha saker fjorten dagar før møtet; "
                  "innkallinga går som regel ut ei veke før. Kjem fristen for saker etterpå, er "
                  "sakslista aldri ferdig.",
                  "The agenda comes with the notice. Molde wants items fourteen days before the "
                  "meeting; the notice usually goes out a week before. With items due afterwards, "
                  "the agenda is never complete."},
          .remedy = {"sett «items» til minst like mange dager som «notice»",
                     "set «items» til minst like mange dagar som «notice»",
                     "set \"items\" to at least as many days as \"notice\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    meetings:
      phrase: fire ganger i året
      deadlines: {items: 14, notice: 7}
)",
          .bad = R"(groups:
  - id: politirad
    meetings:
      phrase: fire ganger i året
      deadlines:
        items: 3  # <--
        notice: 7
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
