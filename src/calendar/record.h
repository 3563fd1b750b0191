// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "calendar/place.h"

// What is on record of a series.
namespace slt::calendar {

/// False for a cancelled meeting.
bool counts(const RecordedMeeting& meeting);
/// The meeting that counts on a day; null when there is none.
const RecordedMeeting* record_on(const SeriesToPlace& series, Date date);
/// The numbers that suggestions of a year have taken with them into the record.
std::set<int> numbers_on_record(const SeriesToPlace& series, int year);

/// What is on record of one year.
struct YearRecord {
  std::vector<Date> fixed;  ///< The days of meetings that count, in order and each once.
  std::vector<Date> cancelled;
  std::optional<Date> last_held;
  bool has_suggestions = false;
};
YearRecord record_of(const SeriesToPlace& series, int year);

/// The hours of a meeting; without a start it fills the day.
struct Hours {
  std::optional<Clock> start;
  int minutes;
};
/// The hours that a series meets at, or one of its meetings.
Hours hours_of(const SeriesToPlace& series, const RecordedMeeting* record = nullptr);
bool overlap(const Hours& a, const Hours& b);

}  // namespace slt::calendar
