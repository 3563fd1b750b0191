// SPDX-License-Identifier: MIT
#include "cli/report_meetings.h"

#include <algorithm>

#include "cli/words.h"
#include "report/agenda.h"
#include "report/minutes.h"

namespace slt::cli {
namespace {

/// The ids of the groups of these municipalities.
std::vector<std::string_view> groups_of(const std::vector<const View*>& views) {
  std::vector<std::string_view> ids;
  for (const View* view : views)
    for (const Group* group : view->groups()) ids.push_back(group->id.value.word);
  return ids;
}

/// The ids of their meetings, on record and suggested.
std::vector<std::string_view> meetings_of(const std::vector<const View*>& views,
                                          const report::Schedule& coming) {
  std::vector<std::string_view> ids;
  for (const View* view : views)
    for (const Meeting* meeting : view->meetings()) ids.push_back(meeting->id.value.word);
  for (const report::PlannedMeeting& one : coming.meetings)
    if (!one.recorded &&
        std::ranges::any_of(views, [&](const View* view) { return one.is_of(view->own->id); }))
      ids.push_back(one.id);
  return ids;
}

}  // namespace

Document paper_of(Paper paper, const PaperOrder& order) {
  const auto choose = paper == Paper::agenda ? report::coming_meeting : report::meeting_to_minute;
  const auto meeting = choose(order.view, order.coming, order.wanted, order.today);
  if (!meeting) return report::no_meeting(order.view, order.lang, order.wanted.group);
  const report::MeetingInput input{order.view,  *meeting,     order.lang,
                                   order.today, order.coming, order.settings};
  return paper == Paper::agenda ? report::agenda(input) : report::minutes(input);
}

bool knows(const View& view, const report::Schedule& coming, const report::MeetingWanted& wanted) {
  if (!wanted.group.empty() && !view.find<Group>(wanted.group)) return false;
  return wanted.id.empty() || report::coming_meeting(view, coming, wanted, coming.today);
}

void throw_unknown_meeting(const std::vector<const View*>& views, const report::Schedule& coming,
                           const report::MeetingWanted& wanted) {
  if (views.empty()) return;
  const bool group = wanted.id.empty();
  std::vector<std::string_view> known = group ? groups_of(views) : meetings_of(views, coming);
  std::ranges::sort(known);
  known.erase(std::unique(known.begin(), known.end()), known.end());
  throw_unknown_word(group ? wanted.group : wanted.id, known);
}

}  // namespace slt::cli
