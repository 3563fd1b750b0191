#include "schema/mentions.h"

#include <algorithm>
#include <numeric>

#include "base/ascii.h"

namespace slt {
namespace {

/// Orders ids as if all their letters were small.
bool is_before(Words a, Words b) {
  return std::ranges::lexicographical_compare(
      a, b, [](char one, char other) { return lowered(one) < lowered(other); });
}

}  // namespace

void Mentions::index() {
  by_id.resize(definitions.size());
  std::iota(by_id.begin(), by_id.end(), 0U);
  std::ranges::stable_sort(by_id, is_before,
                           [this](std::uint32_t place) { return definitions[place].id; });
}

std::span<const std::uint32_t> Mentions::places_of(Words id) const {
  const auto id_at = [this](std::uint32_t place) { return definitions[place].id; };
  const auto first = std::ranges::lower_bound(by_id, id, is_before, id_at);
  const auto last = std::ranges::upper_bound(first, by_id.end(), id, is_before, id_at);
  return {first, last};
}

}  // namespace slt
