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

}  // namespace slt
