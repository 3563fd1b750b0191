// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "model/municipality.h"
#include "rules/reckoning.h"

// Questions that rules ask about when a tiltak takes place, and what its status says of that.
namespace slt {

/// The days from the first to the last of a tiltak that has both.
std::optional<Period> time_of(const Tiltak& tiltak);

/// When a tiltak begins, no more precisely than the plan tells.
std::optional<PartialDate> begin_of(const Tiltak& tiltak);

/// True for a status that speaks of now: planned, active, paused or carried over.
bool is_open(const Tiltak& tiltak);

/// What the dates of a tiltak say against its status.
enum class Contradiction : std::uint8_t { begun, over, ended_before, ended_later };

/// How the dates of a tiltak contradict its status; nothing when somebody has confirmed the status
/// since. That a day has passed never makes a status right by itself.
std::optional<Contradiction> contradiction_in(const Tiltak& tiltak, Date today);

/// True for a tiltak whose status somebody must confirm from time to time: an open one that its
/// dates do not speak against.
bool needs_confirming(const Tiltak& tiltak, Date today);
/// The last day that a confirmation holds; nothing when nobody has confirmed the status.
std::optional<Reckoning> confirmed_until(const Tiltak& tiltak, const Figure& days);

}  // namespace slt
