// SPDX-License-Identifier: MIT
#include "base/nearest.h"

#include <algorithm>
#include <utility>

#include "base/list.h"

namespace slt {
namespace {

constexpr Message<Sentence> kDidYouMean{
    .nb = "mente du {0}?", .nn = "meinte du {0}?", .en = "did you mean {0}?"};

}  // namespace

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> two_back(b.size() + 1), back(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) back[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = back[j - 1] + (a[i - 1] != b[j - 1]);
      row[j] = std::min({back[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], two_back[j - 2] + 1);
    }
    two_back = std::exchange(back, row);
  }
  return back[b.size()];
}

std::vector<std::string_view> nearest(std::string_view wanted,
                                      std::span<const std::string_view> known) {
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<std::pair<std::size_t, std::string_view>> close;
  if (wanted.size() <= 64)  // Longer is no slip of the hand, and the table would grow with it.
    for (const std::string_view word : known) {
      if (word.size() > wanted.size() + limit || wanted.size() > word.size() + limit) continue;
      if (const std::size_t far = distance(wanted, word); far <= limit)
        close.emplace_back(far, word);
    }
  std::ranges::sort(close);
  close.erase(std::unique(close.begin(), close.end()), close.end());
  std::vector<std::string_view> best;
  for (const auto& [far, word] : close)
    if (best.size() < 3) best.push_back(word);
  return best;
}

Sentence did_you_mean(std::span<const std::string_view> close) {
  return close.empty() ? Sentence() : kDidYouMean(listed(close, kOr));
}

}  // namespace slt
