// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule.h"

namespace slt::report {

/// One meeting of a group, on record or suggested, with what its series says of it.
struct OneMeeting {
  const Group* group = nullptr;
  const Series* series = nullptr;   ///< The one it belongs to; null when the group states none.
  const Meeting* record = nullptr;  ///< Null for a suggestion.
  Date date = {};                   ///< The day it is on now.
  std::optional<Clock> start = {}, end = {};
  std::string place = {};
  std::optional<Date> moved_from = {};
  Span from = {};

  bool is(MeetingStatus status) const { return record && record->status.value == status; }
  /// «Politirådet», or «Koordineringsgruppa: Førebuande politirådsmøte».
  std::string title(Lang lang) const;
};

/// Which meeting somebody asks for, by ids; both empty for whichever is next.
struct MeetingWanted {
  std::string id, group;
};

/// The meeting with this id, on record or suggested; else the next one, of the group that is named.
/// `coming` holds what is to come in the municipality.
std::optional<OneMeeting> coming_meeting(const View& view, const Schedule& coming,
                                         const MeetingWanted& wanted, Date today);

/// The same, but before the next one the last that has been and has no minutes on record.
std::optional<OneMeeting> meeting_to_minute(const View& view, const Schedule& coming,
                                            const MeetingWanted& wanted, Date today);

/// The first meeting of the same group after this one.
std::optional<OneMeeting> meeting_after(const View& view, const Schedule& coming,
                                        const OneMeeting& meeting);

/// The meetings of the same group before this one that are on record as held, by date.
std::vector<const Meeting*> held_before(const View& view, const OneMeeting& meeting);

}  // namespace slt::report
