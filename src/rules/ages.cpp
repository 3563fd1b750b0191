// SPDX-License-Identifier: MIT
#include "rules/ages.h"

#include <charconv>

namespace slt {

std::optional<AgeRange> range_in(const Maybe<Words>& words) {
  if (!words) return {};
  AgeRange range;
  const char* const end = words->value.data() + words->value.size();
  const auto [stop, error] = std::from_chars(words->value.data(), end, range.first);
  if (error != std::errc{}) return {};
  range.last = range.first;
  if (stop != end) std::from_chars(stop + 1, end, range.last);
  return range;
}

}  // namespace slt
