// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "schema/leaf.h"

// Ages and school grades, as plans write them.
namespace slt {

/// Whole years, or school grades; both ends belong to it.
struct AgeRange {
  int first = 0, last = 0;
  bool is_backwards() const { return last < first; }
  bool meets(const AgeRange& other) const { return first <= other.last && other.first <= last; }
};
/// Reads `12-18` or `13`, the form that the field table asks for; nothing where nothing is stated.
std::optional<AgeRange> range_in(const Maybe<Words>& words);

}  // namespace slt
