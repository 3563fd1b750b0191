// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "model/municipality.h"
#include "rules/reckoning.h"

// Questions that several rules ask about the meetings on record.
namespace slt {

/// The day a meeting was or is to be: where it was moved to, when that is known.
Date day_of(const Meeting& meeting);
bool is_held(const Meeting& meeting);
/// What became of a meeting, as far as is known on a day. One that is called held before its day
/// has come is only planned; one that has passed and is not called anything is of unknown outcome.
enum class Standing : std::uint8_t { held, unknown, planned, cancelled };
Standing standing_of(const Meeting& meeting, Date today);
bool is_cancelled(const Meeting& meeting);
/// True for a group there was from the first to the last day of a year.
bool existed_all(const Group& group, int year);

/// The meetings of a group on record, by day.
std::vector<const Meeting*> meetings_of(const View& view, const Group& group);

/// The series a meeting belongs to: the one it names, else the group's only one.
const Series* series_of(const Group& group, const Meeting& meeting);

/// The last day on which the minutes of a meeting are in time: as its series says, else so many
/// days after. Nothing of a meeting that was not held or has minutes, or of a team at the executing
/// level, which is not asked.
std::optional<Reckoning> minutes_due(const Group& group, const Meeting& meeting,
                                     const Figure& days);
/// Days before a meeting that its notice and its items are to be ready, where the plan has no
/// deadline.
inline constexpr int kNoticeDays = 7;
/// How many days before a meeting its notice is to go out; nothing when its series does not say.
Maybe<int> notice_days(const Group& group, const Meeting& meeting);
/// The day by which the notice of a meeting to come is to go out, when its series says so and it is
/// not on record that it was sent.
std::optional<Reckoning> notice_due(const Group& group, const Meeting& meeting);

/// What is on record of the meetings of a group in one year.
struct YearLog {
  int held = 0;
  int past = 0;     ///< Planned or moved, and over: they may have been held.
  int planned = 0;  ///< From today on.
  int all() const { return held + past + planned; }
};
/// The years in which a group has a meeting on record, were it a cancelled one.
std::map<int, YearLog> years_of(const View& view, const Group& group, Date today);

}  // namespace slt
