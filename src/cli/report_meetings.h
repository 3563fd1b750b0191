// SPDX-License-Identifier: MIT
#pragma once

#include "report/one_meeting.h"

// The papers of one meeting, for `slt report agenda` and `slt report minutes`.
namespace slt::cli {

/// What is written for a meeting.
enum class Paper : std::uint8_t { agenda, minutes };

/// For which municipality, and which of its meetings.
struct PaperOrder {
  const View& view;
  const report::Schedule& coming;  ///< Of the municipality, from today.
  Lang lang;
  Date today;
  report::MeetingWanted wanted;
  std::span<const RuleSetting> settings;  ///< What `slt.yaml` says of rules.
};
/// The paper; when no meeting is to come, that is what it says.
Document paper_of(Paper paper, const PaperOrder& order);

/// True when the municipality has the meeting or the group that is named, or none is.
bool knows(const View& view, const report::Schedule& coming, const report::MeetingWanted& wanted);

/// Refuses an id that none of the municipalities knows, naming the nearest or all. No view at all
/// is no mistake of the id's.
void throw_unknown_meeting(const std::vector<const View*>& views, const report::Schedule& coming,
                           const report::MeetingWanted& wanted);

}  // namespace slt::cli
