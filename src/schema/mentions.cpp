// SPDX-License-Identifier: MIT
#include "schema/mentions.h"

#include <algorithm>
#include <numeric>

#include "base/ascii.h"

namespace slt {
namespace {

/// Some order of ids that tells them apart but for the case of their letters, soon found: those
/// that are like each other differ in length or at their ends.
bool is_before(Words a, Words b) {
  if (a.size() != b.size()) return a.size() < b.size();
  for (std::size_t at = a.size(); at-- > 0;)
    if (lowered(a[at]) != lowered(b[at])) return lowered(a[at]) < lowered(b[at]);
  return false;
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
