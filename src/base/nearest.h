#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slt {

/// How many single-character changes, swaps of neighbours included, part two words.
std::size_t distance(std::string_view a, std::string_view b);

/// The words closest to `wanted`, best first: at most three, none further off than a third of its
/// length. For «mente du …?».
std::vector<std::string_view> nearest(std::string_view wanted,
                                      std::span<const std::string_view> known);

/// `a, b{last}c`: words with commas, and `last` (« eller ») before the last of several.
std::string joined(std::span<const std::string_view> words, std::string_view last);

}  // namespace slt
