// SPDX-License-Identifier: MIT
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

/// Which of the suggestions of a year something was, counted from 1.
struct Suggestion {
  int year, number;
};

/// A meeting that is already on record. It is a fact: it counts, it is never moved, and nobody
/// else is placed on top of it. A cancelled one does not count, but its day is not suggested again.
struct RecordedMeeting {
  enum class Status : std::uint8_t { planned, held, cancelled };
  Date date;  ///< Where it was moved to, when it was moved.
  Status status = Status::planned;
  std::optional<Clock> start = {};  ///< When it is not at the hour of its series.
  std::optional<int> minutes = {};
  std::optional<Suggestion> suggestion = {};  ///< What it was recorded from, if it was.
};

/// One meeting series, with what placing its meetings depends on.
///
/// A series without a `start` has dates only: its meetings fill the day, and two such series that
/// share a person never share a day. Two with stated hours may, when the hours do not overlap.
struct SeriesToPlace {
  std::string key;              ///< Stable: municipality number, group and series.
  Sentence name = {};           ///< For the notices of others that it stands in the way of.
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
  int number;  ///< Its place among the meetings of the series in its year, from 1, or, when a
               ///< suggestion on record has that number, the next free one.
  std::optional<std::size_t> record = {};  ///< Which recorded meeting this is; none: a suggestion.
  Sentence why;                            ///< Why this date.
  Sentence rather = {};  ///< What would have been nearer to the cadence, and why not that day.
};

/// The meetings of one series by date, and what could not be as the plan says.
struct PlacedSeries {
  std::string key;
  std::vector<PlacedMeeting> meetings;
  std::vector<Sentence> notices;
};

/// Finds dates for all series, in the order they are given. Each series in turn has the most even
/// dates that those before it leave: a meeting that prepares or follows another comes after it in
/// the turn, else the lower municipality number is first. One series alone has the best there are.
/// Of two that share a person, the dates together cost (`cost_of`) at most three times the least
/// possible, and a twentieth more on average: tests/calendar/optimum_test.cpp solves small, crowded
/// cases exhaustively. The same series give the same dates on
/// every machine; one more municipality moves nobody's but those of a higher number with whom it
/// shares a person.
std::vector<PlacedSeries> place(std::span<const SeriesToPlace> all, const Wanted& wanted);

}  // namespace slt::calendar
