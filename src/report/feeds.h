// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule.h"

namespace slt::report {

/// Meetings that somebody subscribes to: those of a municipality, of a group, or of a person.
struct Feed {
  std::string folder;  ///< Where it is filed; empty for a municipality.
  std::string word;    ///< The name of its file, without ending.
  Sentence name;
  Lang lang = Lang::nb;                              ///< Of its place.
  std::vector<const PlannedMeeting*> meetings = {};  ///< In the schedule it was made from.
};

/// Whose feeds are made: a person's own are not for everybody.
enum class Subscribers : std::uint8_t { places_and_people, places };

/// The feeds of these municipalities (ids), of their groups, and of everybody who must be at a
/// meeting of theirs; a person's feed has his or her meetings elsewhere too.
std::vector<Feed> feeds(const Schedule& all, std::span<const View> views,
                        const std::vector<std::string>& municipalities,
                        Subscribers whose = Subscribers::places_and_people);

}  // namespace slt::report
