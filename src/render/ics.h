// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace slt::render {

/// When on its day an event begins and ends. An end that is earlier is on the next day.
struct Hours {
  Clock start, end;
};

enum class EventStatus : std::uint8_t { tentative, confirmed, cancelled };

/// One entry of a calendar. Without hours it fills its day.
struct Event {
  std::string uid;  ///< Stays the same when the event moves.
  Date date;
  std::optional<Hours> hours = {};
  std::string summary;
  std::string description = {};
  std::string location = {};
  std::vector<std::string> categories = {};
  std::string contact = {};
  EventStatus status = EventStatus::confirmed;
  std::optional<Date> changed = {};  ///< The last change on record; else 1 January of its year.
  int revision = 0;                  ///< Grows when time, place or status change.
  bool transparent = false;          ///< Leaves the time free, as a deadline does.
};

/// What is said once of a whole calendar.
struct CalendarHead {
  /// A feed is subscribed to; a single file is opened once, as one appointment.
  enum class Kind : std::uint8_t { feed, single };

  std::string name;
  std::string description = {};
  Lang lang = Lang::nb;
  Kind kind = Kind::feed;
};

/// An iCalendar text (RFC 5545). Holds nothing but what it is given: no clock, no machine.
std::string ics(const CalendarHead& head, std::span<const Event> events);

}  // namespace slt::render
