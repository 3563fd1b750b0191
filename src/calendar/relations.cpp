// SPDX-License-Identifier: MIT
#include "calendar/relations.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace slt::calendar {
namespace {

using Index = std::size_t;

constexpr int kDeepest = 8;  ///< Of series that prepare or follow series; ends a circle.

struct Turn {
  int municipality_number, depth;
  auto operator<=>(const Turn&) const = default;
};

Turn turn_of(std::span<const SeriesToPlace> all, std::span<const Relations> relations, Index series,
             int level) {
  Turn turn{all[series].municipality_number, 0};
  for (const auto& target : {relations[series].before, relations[series].after}) {
    if (level == kDeepest || !target) continue;
    const Turn first = turn_of(all, relations, *target, level + 1);
    turn.municipality_number = std::max(turn.municipality_number, first.municipality_number);
    turn.depth = std::max(turn.depth, first.depth + 1);
  }
  return turn;
}

std::vector<Index> neighbours_of(
    Index series, const std::vector<std::string>& people,
    const std::map<std::string_view, std::vector<Index>>& attended_by) {
  std::vector<Index> all;
  for (const std::string& person : people)
    for (const Index other : attended_by.at(person))
      if (other != series) all.push_back(other);
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

std::vector<Relations> relations_of(std::span<const SeriesToPlace> all) {
  std::map<std::string_view, Index> by_key;
  std::map<std::string_view, std::vector<Index>> attended_by;
  for (Index i = 0; i < all.size(); ++i) {
    by_key.emplace(all[i].key, i);
    for (const std::string& person : all[i].people) attended_by[person].push_back(i);
  }
  const auto find = [&](const std::string& key) {
    const auto found = by_key.find(key);
    return found == by_key.end() ? std::nullopt : std::optional{found->second};
  };
  std::vector<Relations> relations;
  for (Index i = 0; i < all.size(); ++i)
    relations.push_back(
        {find(all[i].before), find(all[i].after), neighbours_of(i, all[i].people, attended_by)});
  return relations;
}

std::vector<Index> turns_of(std::span<const SeriesToPlace> all,
                            std::span<const Relations> relations) {
  std::vector<Turn> turns;
  for (Index i = 0; i < all.size(); ++i) turns.push_back(turn_of(all, relations, i, 0));
  std::vector<Index> order(all.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::ranges::stable_sort(order, {}, [&](Index i) { return turns[i]; });
  return order;
}

}  // namespace slt::calendar
