// SPDX-License-Identifier: MIT
#pragma once

#include "model/cadence.h"
#include "model/party.h"

namespace slt {

/// A number of meetings: the fewest, the most, the aim.
struct Range {
  Span span;
  Maybe<int> exactly;  ///< A plain number: neither fewer nor more.
  Maybe<int> min, max, target;
};
template <>
std::span<const Field> fields_of<Range>();

/// A time between meetings.
struct Interval {
  Span span;
  Maybe<int> days, weeks, months;
  Maybe<bool> about;
};
template <>
std::span<const Field> fields_of<Interval>();

/// How many days before or after a meeting something must be done.
struct Deadlines {
  Span span;
  Maybe<int> items, notice, minutes;
};
template <>
std::span<const Field> fields_of<Deadlines>();

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday };
template <>
inline constexpr std::array choices_of<Weekday>{
    Choice{"monday", {"mandag", "måndag", "Monday"}},
    Choice{"tuesday", {"tirsdag", "tysdag", "Tuesday"}},
    Choice{"wednesday", {"onsdag", "onsdag", "Wednesday"}},
    Choice{"thursday", {"torsdag", "torsdag", "Thursday"}},
    Choice{"friday", {"fredag", "fredag", "Friday"}},
};

/// Meetings of a group that belong together. How often is stated by the phrase of the plan itself,
/// or part by part.
struct Series : Traced {
  Maybe<Id> id;  ///< A group's only series needs none.
  Maybe<Words> name;
  Maybe<Words> phrase;
  std::optional<Range> per_year, per_half_year, per_quarter, per_month, spring, autumn;
  std::optional<Interval> every;
  Maybe<bool> as_needed;
  Maybe<Ref<Group, Series>> before;  ///< Prepares these meetings.
  Maybe<Words> after;                ///< Follows these meetings; an id, or the plan's own words.
  Maybe<Strength> strength;
  Maybe<Basis> basis;
  Stated<Parties> convenor;
  std::vector<Party> participants;  ///< When others than the group's members meet.
  Maybe<Words> purpose;
  std::vector<At<Weekday>> weekdays;
  Maybe<Clock> time;
  Maybe<int> minutes;  ///< How long a meeting lasts.
  Maybe<Words> place;
  std::vector<At<int>> months;        ///< Only in these, 1–12.
  std::vector<At<int>> avoid_months;  ///< Never in these, 1–12.
  std::optional<Deadlines> deadlines;
  std::vector<Statement> standing_items;

  /// What the phrase and the parts say together; nothing when the phrase is not understood.
  std::optional<Cadence> cadence() const;
  /// True when the words describe what should be or usually is, not what was agreed.
  bool is_norm() const {
    return (basis && basis->value == Basis::norm) ||
           (strength && strength->value != Strength::shall && strength->value != Strength::about);
  }
};
template <>
std::span<const Field> fields_of<Series>();

}  // namespace slt
