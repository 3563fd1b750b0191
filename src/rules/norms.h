// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "model/series.h"
#include "rules/rule.h"

namespace slt {

/// What a national body recommends for the meetings of one level.
struct Norm {
  Profile profile;
  Level level;
  Param floor;  ///< The fewest meetings a year that meet it; the doc says for how long it held.
  Text recommended;  ///< The recommendation in words.
  RuleSource source;
};

/// What a profile recommends for a level; nothing where it gives no figure.
const Norm* norm_of(Profile profile, Level level);

/// The figures of all profiles for a level, as `slt explain` shows them.
std::span<const Param> norm_params(Level level);

/// What the series of one group say together about how often it meets.
struct Meets {
  int series = 0;          ///< Series with a number.
  int at_least = 0;        ///< Meetings in a calendar year; as-needed meetings do not count.
  bool understood = true;  ///< False when a phrase is not understood: that is a finding of its own.
  const Series* first = nullptr;  ///< The first with a number, else the first at all.

  bool stated() const { return series > 0 || !understood; }
};
Meets meets(const Group& group);

/// False for what the plan only recommends: «bør møtes», «vanligvis», norm text.
bool is_agreed(const Series& series);

/// The fewest meetings a year that a group has agreed on; 0 when some series is only recommended.
int agreed_meetings(const Group& group);

/// The words of a series that say how often.
Span how_often(const Series& series);

/// Reports a level at which no group is to meet as often as the profile recommends. One group that
/// does is enough: a second body beside it does not make the level meet too seldom. A group that
/// states no number is left out, for that is a finding of its own.
void check_norm(const View& view, Level level, Findings& findings);

}  // namespace slt
