// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace slt {

/// How many single-character changes, swaps of neighbours included, part two words.
std::size_t distance(std::string_view a, std::string_view b);

/// The words closest to `wanted`, best first: at most three, none further off than a third of its
/// length. For «mente du …?».
std::vector<std::string_view> nearest(std::string_view wanted,
                                      std::span<const std::string_view> known);

/// «mente du a eller b?»; empty when nothing is close.
Sentence did_you_mean(std::span<const std::string_view> close);

}  // namespace slt
