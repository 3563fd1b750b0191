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

/// Which series belong together, as a tree for each lot of them: every series knows one above it,
/// and the one on top stands for all.
class Lots {
 public:
  explicit Lots(std::size_t count) : above_(count) {
    std::iota(above_.begin(), above_.end(), Index{0});
  }
  Index top_of(Index series) {
    while (above_[series] != series) series = above_[series] = above_[above_[series]];
    return series;
  }
  void join(Index one, Index other) { above_[top_of(one)] = top_of(other); }

 private:
  std::vector<Index> above_;
};

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

std::vector<std::vector<Index>> separate_turns(std::span<const Index> turns,
                                               std::span<const Relations> relations) {
  Lots lots(relations.size());
  for (Index i = 0; i < relations.size(); ++i) {
    for (const auto& target : {relations[i].before, relations[i].after})
      if (target) lots.join(i, *target);
    for (const Index other : relations[i].neighbours) lots.join(i, other);
  }
  std::vector<std::vector<Index>> separate;
  std::map<Index, std::size_t> known;
  for (const Index series : turns) {
    const auto [lot, is_new] = known.try_emplace(lots.top_of(series), separate.size());
    if (is_new) separate.emplace_back();
    separate[lot->second].push_back(series);
  }
  return separate;
}

}  // namespace slt::calendar
