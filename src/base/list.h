// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/text.h"

// Several things in one sentence.
namespace slt {

inline constexpr Text kAnd{" og ", " og ", " and "};
inline constexpr Text kOr{" eller ", " eller ", " or "};

/// `a, b{last}c`: words with commas, and `last` (« eller ») before the last of several.
std::string listed(std::span<const std::string_view> words, std::string_view last);

/// `a, b og c` in every language.
Sentence listed(std::span<const std::string_view> words, const Text& last = kAnd);
Sentence listed(std::span<const Sentence> items, const Text& last = kAnd);
Sentence listed(std::span<const Text> items, const Text& last = kAnd);

}  // namespace slt
