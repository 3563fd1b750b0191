// SPDX-License-Identifier: MIT
#include "schema/mentions.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"

namespace slt {
namespace {

/// Some order of ids that tells them apart but for the case of their letters.
bool is_before(Words a, Words b) {
  return std::ranges::lexicographical_compare(
      a, b, {}, [](char c) { return lowered(c); }, [](char c) { return lowered(c); });
}

bool is_like(Words a, Words b) {
  if (a == b) return true;  // As nearly always.
  const auto same = [](char one, char other) { return lowered(one) == lowered(other); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

}  // namespace

std::uint32_t hash_of(Words id) {
  std::uint32_t hash = 2166136261U;
  for (const char c : id) hash = (hash ^ (static_cast<unsigned char>(c) | 0x20U)) * 16777619U;
  return hash;
}

void Mentions::index() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> all;  // Hash and place.
  all.reserve(definitions.size());
  for (std::uint32_t place = 0; place < definitions.size(); ++place)
    all.emplace_back(hash_of(definitions[place].id), place);
  std::ranges::sort(all, [this](const auto& a, const auto& b) {
    const Words id = definitions[a.second].id, other = definitions[b.second].id;
    if (a.first != b.first) return a.first < b.first;
    if (is_before(id, other) || is_before(other, id)) return is_before(id, other);
    return a.second < b.second;
  });
  hashes_.clear();
  by_id_.clear();
  for (const auto& [hash, place] : all) {
    hashes_.push_back(hash);
    by_id_.push_back(place);
  }
}

std::span<const std::uint32_t> Mentions::places_of(Words id) const {
  const auto [first, last] = std::equal_range(hashes_.begin(), hashes_.end(), hash_of(id));
  const auto begin = by_id_.begin() + (first - hashes_.begin());
  const auto end = by_id_.begin() + (last - hashes_.begin());
  const auto id_at = [this](std::uint32_t place) { return definitions[place].id; };
  if (end - begin == 1 && is_like(id_at(*begin), id)) return {begin, end};
  return {std::ranges::lower_bound(begin, end, id, is_before, id_at),
          std::ranges::upper_bound(begin, end, id, is_before, id_at)};
}

}  // namespace slt
