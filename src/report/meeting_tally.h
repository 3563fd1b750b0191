// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "report/annual_sections.h"
#include "rules/meetings.h"

// What is on record of the meetings of a year, set beside how often the plan says that there are to
// be meetings.
namespace slt::report {

/// Meetings that were counted, each by its place.
struct MeetingTally {
  std::array<std::vector<Span>, 4> by_standing = {};
  std::vector<Span> without_minutes = {};
  int spring = 0, autumn = 0;  ///< Of those held.

  const std::vector<Span>& of(Standing standing) const {
    return by_standing[static_cast<std::size_t>(standing)];
  }
  int count(Standing standing) const { return static_cast<int>(of(standing).size()); }
  int held() const { return count(Standing::held); }
  void add(const Meeting& meeting, Date today);
};
MeetingTally tally_of_year(const Annual& annual);

/// A group that has meetings, or one of its series where it has several.
struct MeetingRow {
  const Group* group;
  const Series* series;
  MeetingTally tally = {};

  Span place() const { return series ? series->span : group->span; }
};
std::vector<MeetingRow> meeting_rows(const Annual& annual);
std::string name_of(const Annual& annual, const MeetingRow& row);
std::string how_often_of(const Annual& annual, const MeetingRow& row);

/// How many meetings the stated words come to in a year, in words.
std::string stated_a_year(const Annual& annual, const MeetingRow& row);
/// Those held, by half-year where the words speak of half-years.
std::string held_words(const Annual& annual, const MeetingRow& row);
/// Those held against the number stated.
std::string held_against_stated(const Annual& annual, const MeetingRow& row);

}  // namespace slt::report
