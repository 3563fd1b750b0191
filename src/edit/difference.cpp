// SPDX-License-Identifier: MIT
#include "edit/difference.h"

#include <algorithm>

#include <fmt/format.h>

namespace slt::edit {
namespace {

constexpr std::size_t kAround = 3;             ///< Lines shown above and below a change.
constexpr std::size_t kMostCells = 4'000'000;  ///< Of the table; beyond it all is one change.

using Views = std::vector<std::string_view>;

Views lines_of(std::string_view text) {
  Views lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// A line with its sign: in both, gone, or new.
struct Line {
  char sign;
  std::string_view words;
};

/// The shortest way from one middle to the other, by the longest common subsequence.
void add_middle(const Views& old, const Views& now, std::vector<Line>& all) {
  const std::size_t width = now.size() + 1;
  std::vector<std::uint32_t> longest;
  if (old.size() * width <= kMostCells) {
    longest.resize((old.size() + 1) * width);
    for (std::size_t i = old.size(); i-- > 0;)
      for (std::size_t j = now.size(); j-- > 0;)
        longest[i * width + j] =
            old[i] == now[j] ? longest[(i + 1) * width + j + 1] + 1
                             : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
  }
  std::size_t i = 0, j = 0;
  while (!longest.empty() && i < old.size() && j < now.size())
    if (old[i] == now[j])
      all.push_back({' ', old[i]}), ++i, ++j;
    else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
      all.push_back({'-', old[i++]});
    else
      all.push_back({'+', now[j++]});
  while (i < old.size()) all.push_back({'-', old[i++]});
  while (j < now.size()) all.push_back({'+', now[j++]});
}

std::vector<Line> compared(Views old, Views now) {
  const auto same = std::ranges::mismatch(old, now);
  const Views above(old.begin(), same.in1);
  old.erase(old.begin(), same.in1);
  now.erase(now.begin(), same.in2);
  Views below;
  for (; !old.empty() && !now.empty() && old.back() == now.back(); now.pop_back()) {
    below.push_back(old.back());
    old.pop_back();
  }
  std::vector<Line> all;
  for (const std::string_view line : above) all.push_back({' ', line});
  add_middle(old, now, all);
  for (auto line = below.rbegin(); line != below.rend(); ++line) all.push_back({' ', *line});
  return all;
}

/// Lines `first` to `last` under a heading that tells where they stand in both files.
void add_hunk(const std::vector<Line>& all, std::size_t first, std::size_t last,
              std::vector<std::string>& shown) {
  const auto count = [&](std::size_t from, std::size_t to, char other) {
    return std::count_if(all.begin() + static_cast<std::ptrdiff_t>(from),
                         all.begin() + static_cast<std::ptrdiff_t>(to),
                         [&](const Line& line) { return line.sign != other; });
  };
  const auto old_lines = count(first, last, '+'), new_lines = count(first, last, '-');
  shown.push_back(fmt::format("@@ -{},{} +{},{} @@", count(0, first, '+') + (old_lines > 0),
                              old_lines, count(0, first, '-') + (new_lines > 0), new_lines));
  for (std::size_t i = first; i < last; ++i) {
    std::string_view words = all[i].words;
    if (words.ends_with('\r')) words.remove_suffix(1);
    shown.push_back(fmt::format("{}{}", all[i].sign, words));
  }
}

}  // namespace

std::vector<std::string> difference(std::string_view before, std::string_view after) {
  std::vector<std::string> shown;
  if (before == after) return shown;
  const std::vector<Line> all = compared(lines_of(before), lines_of(after));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].sign == ' ') continue;
    std::size_t last = i;
    for (std::size_t j = i; j < all.size() && j <= last + 2 * kAround; ++j)
      if (all[j].sign != ' ') last = j;
    const std::size_t first = i < kAround ? 0 : i - kAround;
    add_hunk(all, first, std::min(last + kAround + 1, all.size()), shown);
    i = last;
  }
  return shown;
}

}  // namespace slt::edit
