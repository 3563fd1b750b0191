// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "report/feeds.h"

namespace slt::render {

/// What a calendar shows for a meeting: «Vegårshei: Politiråd».
std::string summary_of(const report::PlannedMeeting& meeting, Lang lang);

/// A schedule as an iCalendar feed to subscribe to. Each meeting is in the målform of its place,
/// unless a language is asked for; `frame` is the language of the feed's own name.
std::string calendar_feed(const report::Schedule& schedule, std::optional<Lang> asked, Lang frame,
                          int year);

/// One file of a folder of calendars.
struct CalendarFile {
  std::string folder;  ///< Below the folder of them all; may be empty.
  std::string name;
  std::string text;
};

/// Each feed as a file to subscribe to, and each meeting as a file to open once, under `meetings/`
/// of its place. Names come from ids, so that an address stays the same from year to year.
std::vector<CalendarFile> calendar_folder(std::span<const report::Feed> feeds,
                                          std::span<const report::PlannedMeeting> meetings,
                                          std::optional<Lang> asked);

}  // namespace slt::render
