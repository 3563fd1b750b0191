// SPDX-License-Identifier: MIT
#pragma once

#include "report/status.h"

// What `slt` alone and the page for today have in common.
namespace slt::report {

/// The first of a list, and where the others stand.
struct FirstItems {
  std::vector<Item> items = {};
  std::vector<Span> more = {};
};

/// What is overdue, the latest first: what has just run out is what can still be helped.
FirstItems late_items(const StatusInput& input, std::size_t most);
/// The next meetings, those that are only suggested marked so.
std::vector<Item> meeting_items(const StatusInput& input, std::size_t most);
/// How many errors, warnings and notes there are, in one line.
std::string findings_in_brief(const StatusInput& input);
/// «SLT i Vegårshei i dag, lørdag 21. november 2026»
std::string status_title(const StatusInput& input);

inline constexpr Text kLateHeading{"Over fristen", "Over fristen", "Overdue"};
inline constexpr Text kNothingLate{"Ingenting er over fristen.", "Ingenting er over fristen.",
                                   "Nothing is overdue."};
inline constexpr Text kMeetingsHeading{"Neste møter", "Neste møte", "Next meetings"};

}  // namespace slt::report
