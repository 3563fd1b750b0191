#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "calendar/blocked_days.h"
#include "model/cadence.h"

namespace slt::calendar {

/// A meeting that is already on record. It is a fact: it counts, it is never moved, and nobody
/// else is placed on top of it. A cancelled one does not count, but its day is not suggested again.
struct RecordedMeeting {
  enum class Status : std::uint8_t { planned, held, cancelled };
  Date date;  ///< Where it was moved to, when it was moved.
  Status status = Status::planned;
};

/// One meeting series, with what placing its meetings depends on.
///
/// A series without a `start` has dates only: its meetings fill the day, and two such series that
/// share a person never share a day. Two with stated hours may, when the hours do not overlap.
struct SeriesToPlace {
  std::string key;              ///< Stable: municipality number, group and series.
  int municipality_number = 0;  ///< Where people are shared, the higher number yields.
  Cadence cadence;
  std::vector<unsigned> weekdays = {};  ///< Preferred, 1 is Monday; else Tuesday and Wednesday.
  std::optional<Clock> start = {};
  int minutes = 90;
  std::vector<unsigned> months = {};        ///< Only in these; all when empty.
  std::vector<unsigned> avoid_months = {};  ///< Never in these.
  std::vector<std::string> people = {};     ///< Keys of the persons and roles who attend.
  std::string before = {};                  ///< Key of the series these meetings prepare.
  std::string after = {};                   ///< Key of the series these meetings follow.
  std::vector<QuietDays> quiet_days = {};   ///< School holidays and the like of its place.
  std::vector<RecordedMeeting> recorded = {};
};

/// Which dates are wanted. The dates of a year do not depend on which years are asked for.
struct Wanted {
  int first_year, last_year;
  std::optional<Date> from = {};  ///< Leaves out all dates before it.
};

/// A meeting of the calendar: on record, or suggested.
struct PlacedMeeting {
  Date date;
  int number;  ///< Counts the meetings of the series in its year, from 1; an identity when it
               ///< moves.
  std::optional<std::size_t> record = {};  ///< Which recorded meeting this is; none: a suggestion.
  Sentence why;                            ///< Why this date.
};

/// The meetings of one series by date, and what could not be as the plan says.
struct PlacedSeries {
  std::string key;
  std::vector<PlacedMeeting> meetings;
  std::vector<Sentence> notices;
};

/// Finds dates for all series, in the order they are given. The same series give the same dates on
/// every machine; one more municipality moves nobody's but those of a higher number with whom it
/// shares a person.
std::vector<PlacedSeries> place(std::span<const SeriesToPlace> all, const Wanted& wanted);

}  // namespace slt::calendar
