// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "model/municipality.h"

// When a working group is to be dissolved.
namespace slt {

/// Why and by when a working group is to be dissolved: its own day, else the end of its tiltak.
struct Dissolution {
  const Tiltak* tiltak = nullptr;  ///< That is over; null when it is the group's own day.
  std::optional<At<Date>> by;      ///< Absent when nobody knows when the tiltak ended.
  Span from;
};

/// Nothing for a group that has been dissolved or has an end, or that no day or tiltak tells of.
std::optional<Dissolution> dissolution_of(const View& view, const Group& group, Date today);

}  // namespace slt
