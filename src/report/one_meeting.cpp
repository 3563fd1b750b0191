// SPDX-License-Identifier: MIT
#include "report/one_meeting.h"

#include <algorithm>

namespace slt::report {
namespace {

Date day_of(const Meeting& meeting) {
  const bool elsewhere = meeting.status.value == MeetingStatus::moved && meeting.moved_to;
  return elsewhere ? meeting.moved_to->value : meeting.date.value;
}

std::optional<Date> day_left(const Meeting& meeting) {
  if (day_of(meeting) != meeting.date.value) return meeting.date.value;
  return meeting.moved_from ? std::optional(meeting.moved_from->value) : std::nullopt;
}

/// The series with this id, else the group's first.
const Series* series_named(const Group& group, std::string_view id) {
  const auto all = group.all_series();
  const auto named = std::ranges::find_if(
      all, [&](const Series* one) { return one->id && one->id->value.word == id; });
  if (named != all.end()) return *named;
  return all.empty() ? nullptr : all.front();
}

/// The hours and the place as the series has them; the record may say otherwise.
void add_usual(OneMeeting& to) {
  if (!to.series) return;
  if (to.series->time && !to.start) to.start = to.series->time->value;
  if (to.series->minutes && to.start && !to.end)
    to.end = Clock{to.start->minutes + to.series->minutes->value};
  if (to.series->place && to.place.empty()) to.place = to.series->place->value;
}

std::optional<OneMeeting> recorded(const View& view, const Meeting& meeting) {
  const Group* group = view.find<Group>(meeting.group.value.id);
  if (!group) return {};
  OneMeeting one{.group = group,
                 .series = series_named(*group, meeting.series ? meeting.series->value.id : ""),
                 .record = &meeting,
                 .date = day_of(meeting),
                 .moved_from = day_left(meeting),
                 .from = meeting.date.span};
  if (meeting.start) one.start = meeting.start->value;
  if (meeting.end) one.end = meeting.end->value;
  if (meeting.place) one.place = meeting.place->value;
  add_usual(one);
  return one;
}

std::optional<OneMeeting> planned(const View& view, const PlannedMeeting& meeting) {
  if (meeting.recorded)
    for (const Meeting* record : view.meetings())
      if (record->id.value.word == meeting.id && record->group.value.id == meeting.group)
        return recorded(view, *record);
  for (const Municipality* folder : view.folders()) {
    const Group* group =
        folder->id == meeting.folder ? folder->find<Group>(meeting.group) : nullptr;
    if (!group) continue;
    OneMeeting one{.group = group,
                   .series = series_named(*group, meeting.series),
                   .date = meeting.date,
                   .from = meeting.from};
    add_usual(one);
    return one;
  }
  return {};
}

bool is_still_to_come(const PlannedMeeting& one, Date from) {
  return one.date >= from && one.status != MeetingStatus::cancelled &&
         one.status != MeetingStatus::held;
}

std::optional<OneMeeting> named(const View& view, const Schedule& coming, std::string_view id) {
  for (const Meeting* record : view.meetings())
    if (record->id.value.word == id) return recorded(view, *record);
  for (const PlannedMeeting& one : coming.meetings)
    if (one.id == id) return planned(view, one);
  return {};
}

std::optional<OneMeeting> next(const View& view, const Schedule& coming, std::string_view group,
                               Date from) {
  for (const PlannedMeeting& one : coming.meetings)
    if (is_still_to_come(one, from) && (group.empty() || one.group == group))
      return planned(view, one);
  return {};
}

}  // namespace

std::string OneMeeting::title(Lang lang) const {
  const std::string name = group->display_name().in(lang);
  return series && series->name ? fmt::format("{}: {}", name, series->name->value) : name;
}

std::optional<OneMeeting> coming_meeting(const View& view, const Schedule& coming,
                                         const MeetingWanted& wanted, Date today) {
  return wanted.id.empty() ? next(view, coming, wanted.group, today)
                           : named(view, coming, wanted.id);
}

std::optional<OneMeeting> meeting_to_minute(const View& view, const Schedule& coming,
                                            const MeetingWanted& wanted, Date today) {
  const Meeting* last = nullptr;
  for (const Meeting* one : view.meetings()) {
    const bool meant = wanted.group.empty() || one->group.value.id == wanted.group;
    const bool has_been = day_of(*one) <= today && one->status.value != MeetingStatus::cancelled;
    if (meant && has_been && !one->minutes && (!last || day_of(*last) < day_of(*one))) last = one;
  }
  if (wanted.id.empty() && last) return recorded(view, *last);
  return coming_meeting(view, coming, wanted, today);
}

std::optional<OneMeeting> meeting_after(const View& view, const Schedule& coming,
                                        const OneMeeting& meeting) {
  const Words group = meeting.group->id.value.word;
  const auto suggested = next(view, coming, group, meeting.date + Days{1});
  const Meeting* first = nullptr;
  for (const Meeting* one : view.meetings()) {
    const bool after = one->group.value.id == group && day_of(*one) > meeting.date &&
                       one->status.value != MeetingStatus::cancelled;
    if (after && (!first || day_of(*one) < day_of(*first))) first = one;
  }
  if (!first || (suggested && suggested->date < day_of(*first))) return suggested;
  return recorded(view, *first);
}

std::vector<const Meeting*> held_before(const View& view, const OneMeeting& meeting) {
  std::vector<const Meeting*> all = view.meetings();
  std::erase_if(all, [&](const Meeting* one) {
    return one->group.value.id != meeting.group->id.value.word || day_of(*one) >= meeting.date ||
           one->status.value != MeetingStatus::held;
  });
  std::ranges::stable_sort(all, {}, [](const Meeting* one) { return day_of(*one); });
  return all;
}

}  // namespace slt::report
