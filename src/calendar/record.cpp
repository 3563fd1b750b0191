// SPDX-License-Identifier: MIT
#include "calendar/record.h"

#include <algorithm>

namespace slt::calendar {

bool counts(const RecordedMeeting& meeting) {
  return meeting.status != RecordedMeeting::Status::cancelled;
}

const RecordedMeeting* record_on(const SeriesToPlace& series, Date date) {
  const auto is_on = [&](const RecordedMeeting& one) { return counts(one) && one.date == date; };
  const auto found = std::ranges::find_if(series.recorded, is_on);
  return found == series.recorded.end() ? nullptr : &*found;
}

std::set<int> numbers_on_record(const SeriesToPlace& series, int year) {
  std::set<int> numbers;
  for (const RecordedMeeting& one : series.recorded)
    if (one.suggestion && one.suggestion->year == year) numbers.insert(one.suggestion->number);
  return numbers;
}

YearRecord record_of(const SeriesToPlace& series, int year) {
  YearRecord all;
  for (const RecordedMeeting& one : series.recorded) {
    if (year_of(one.date) != year) continue;
    all.has_suggestions = all.has_suggestions || one.suggestion;
    (counts(one) ? all.fixed : all.cancelled).push_back(one.date);
    if (one.status == RecordedMeeting::Status::held)
      all.last_held = std::max(one.date, all.last_held.value_or(one.date));
  }
  std::ranges::sort(all.fixed);
  all.fixed.erase(std::unique(all.fixed.begin(), all.fixed.end()), all.fixed.end());
  return all;
}

Hours hours_of(const SeriesToPlace& series, const RecordedMeeting* record) {
  if (!record) return {series.start, series.minutes};
  return {record->start ? record->start : series.start, record->minutes.value_or(series.minutes)};
}

bool overlap(const Hours& a, const Hours& b) {
  if (!a.start || !b.start) return true;
  return a.start->minutes < b.start->minutes + b.minutes &&
         b.start->minutes < a.start->minutes + a.minutes;
}

}  // namespace slt::calendar
