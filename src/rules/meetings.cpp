// SPDX-License-Identifier: MIT
#include "rules/meetings.h"

#include <algorithm>

namespace slt {

Date day_of(const Meeting& meeting) {
  const bool elsewhere = meeting.status.value == MeetingStatus::moved && meeting.moved_to;
  return elsewhere ? meeting.moved_to->value : meeting.date.value;
}

bool existed_all(const Group& group, int year) {
  return (!group.from || group.from->value.first() <= make_date(year, 1, 1)) &&
         (!group.until || make_date(year, 12, 31) <= group.until->value.last());
}

bool is_held(const Meeting& meeting) { return meeting.status.value == MeetingStatus::held; }
bool is_cancelled(const Meeting& meeting) {
  return meeting.status.value == MeetingStatus::cancelled;
}

Standing standing_of(const Meeting& meeting, Date today) {
  if (is_cancelled(meeting)) return Standing::cancelled;
  if (is_held(meeting)) return meeting.date.value <= today ? Standing::held : Standing::planned;
  return day_of(meeting) < today ? Standing::unknown : Standing::planned;
}

std::vector<const Meeting*> meetings_of(const View& view, const Group& group) {
  std::vector<const Meeting*> all = view.meetings();
  std::erase_if(
      all, [&](const Meeting* meeting) { return meeting->group.value.id != group.id.value.word; });
  std::ranges::stable_sort(all, {}, [](const Meeting* meeting) { return day_of(*meeting); });
  return all;
}

const Series* series_of(const Group& group, const Meeting& meeting) {
  const auto all = group.all_series();
  if (!meeting.series) return all.size() == 1 ? all.front() : nullptr;
  const auto named = std::ranges::find_if(all, [&](const Series* one) {
    return one->id && one->id->value.word == meeting.series->value.id;
  });
  return named == all.end() ? nullptr : *named;
}

std::optional<Reckoning> minutes_due(const Group& group, const Meeting& meeting,
                                     const Figure& days) {
  if (!is_held(meeting) || meeting.minutes) return {};
  if (group.level && group.level->value == Level::executing) return {};
  const Series* series = series_of(group, meeting);
  const bool stated = series && series->deadlines && series->deadlines->minutes;
  return stated ? Reckoning(meeting.date).plus_days(*series->deadlines->minutes)
                : Reckoning(meeting.date).plus_days(days);
}

Maybe<int> notice_days(const Group& group, const Meeting& meeting) {
  const Series* series = series_of(group, meeting);
  return series && series->deadlines ? series->deadlines->notice : std::nullopt;
}

std::optional<Reckoning> notice_due(const Group& group, const Meeting& meeting) {
  if (is_held(meeting) || is_cancelled(meeting) || meeting.notice_sent) return {};
  const Maybe<int> days = notice_days(group, meeting);
  if (!days) return {};
  const bool elsewhere = meeting.status.value == MeetingStatus::moved && meeting.moved_to;
  return Reckoning(elsewhere ? *meeting.moved_to : meeting.date).minus_days(*days);
}

std::map<int, YearLog> years_of(const View& view, const Group& group, Date today) {
  std::map<int, YearLog> years;
  for (const Meeting* meeting : meetings_of(view, group)) {
    YearLog& log = years[year_of(day_of(*meeting))];
    const Standing standing = standing_of(*meeting, today);
    if (standing == Standing::held) ++log.held;
    if (standing == Standing::unknown) ++log.past;
    if (standing == Standing::planned) ++log.planned;
  }
  return years;
}

}  // namespace slt
