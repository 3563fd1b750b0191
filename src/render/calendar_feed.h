#pragma once

#include <string>

#include "report/schedule.h"

namespace slt::render {

/// What a calendar shows for a meeting: «Vegårshei: Politiråd».
std::string summary_of(const report::PlannedMeeting& meeting, Lang lang);

/// A schedule as an iCalendar feed to subscribe to. Each meeting is in the målform of its place,
/// unless a language is asked for; `frame` is the language of the feed's own name.
std::string calendar_feed(const report::Schedule& schedule, std::optional<Lang> asked, Lang frame,
                          int year);

}  // namespace slt::render
