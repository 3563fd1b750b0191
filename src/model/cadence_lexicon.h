// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "model/cadence_words.h"

namespace slt {

/// A word or a phrase in lower case, its words one space apart, and what it means.
struct LexiconEntry {
  std::string_view words;
  Meaning meaning = Meaning::unknown;
  int value = 0;
};

inline constexpr std::size_t kLongestEntry = 5;  ///< In words.

/// What stands in the lexicon for exactly these words; null when nothing does.
const LexiconEntry* lexicon_entry(std::string_view words);

}  // namespace slt
