// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule.h"

// What the calendar is asked to place, and what each date is for.
namespace slt::report {

/// A municipality, or what several have together, as the calendar sees it.
struct Home {
  const Municipality* folder;
  View view;
  std::vector<std::string> ids = {};  ///< Of the municipalities.
  int number = 0;                     ///< The lowest of theirs.
  std::vector<calendar::QuietDays> quiet = {};
};

/// A meeting on record and the folder it is recorded in.
struct Record {
  const Municipality* folder;
  const Meeting* meeting;
  std::optional<calendar::Suggestion> suggestion = {};  ///< What it was recorded from, if it was.
};

/// One series of a group and where it belongs; `series` is null where the plan states none.
struct Planned {
  const Home* home;
  const Group* group;
  const Series* series;
  std::vector<Record> recorded = {};
  bool is_left_out = false;  ///< Beyond `kMostSuggested`: only what is on record is known.
};

/// Suggestions a year of one municipality. The largest have some hundreds; more is a slip.
inline constexpr int kMostSuggested = 3'000;

/// The municipalities, and after them what they have together, once.
std::vector<Home> homes_of(std::span<const View> views, const QuietTimes& quiet);

/// True when each half-year of these years has a school holiday on record.
bool knows_school_holidays(const Home& home, const calendar::Wanted& wanted);

/// Every series of the groups that meet in these years, with the meetings on record.
std::vector<Planned> series_of(const Home& home, const calendar::Wanted& wanted);

/// What keys and identities begin with: the number of the municipality, or the id of a joint
/// folder.
std::string_view prefix_of(const Municipality& folder);

/// The id that a suggestion has, and keeps when it is recorded: `politirad-meetings-2027-2`. Where
/// the ids of group and series are too long for one, a hash stands for their end.
std::string suggested_id(const Planned& planned, const calendar::Suggestion& suggestion);

/// The series as the calendar places it.
calendar::SeriesToPlace to_place(const Planned& planned, const calendar::Wanted& wanted);

}  // namespace slt::report
