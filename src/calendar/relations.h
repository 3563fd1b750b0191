// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "calendar/place.h"

namespace slt::calendar {

/// How a series depends on others, each meant by its place in the list.
struct Relations {
  std::optional<std::size_t> before, after;  ///< The series it prepares, and the one it follows.
  std::vector<std::size_t> neighbours;       ///< Those that share a person with it, in order.
};
std::vector<Relations> relations_of(std::span<const SeriesToPlace> all);

/// Whose turn it is to be placed: a series comes after those it prepares or follows, and after
/// lower municipality numbers.
std::vector<std::size_t> turns_of(std::span<const SeriesToPlace> all,
                                  std::span<const Relations> relations);

/// The turns of series that depend on each other, if only through others: no series of one list has
/// to do with any of another. The lists are by the first turn of each.
std::vector<std::vector<std::size_t>> separate_turns(std::span<const std::size_t> turns,
                                                     std::span<const Relations> relations);

}  // namespace slt::calendar
