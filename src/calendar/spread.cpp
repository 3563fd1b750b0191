// SPDX-License-Identifier: MIT
#include "calendar/spread.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "calendar/gap_costs.h"
#include "calendar/quota_order.h"

namespace slt::calendar {
namespace {

constexpr Cost kSlotWeight = 4;  ///< A certain day is wanted more than an even gap.

/// Chains that cost more are left out of the search, for as long as it finds one that does not.
constexpr std::array kBounds{Cost{300}, Cost{3000}, Cost{100000}, kNever - 1};

/// Finds the cheapest chain of days by dynamic programming: the best way to have the k-th meeting
/// on a day is the best way to have the one before it on some earlier day, and the gap between.
class Chain {
 public:
  explicit Chain(const Spread& spread);

  std::optional<std::vector<Date>> best();
  Cost cost_of(std::span<const Date> dates) const;

 private:
  /// The cheapest chain that ends on a day.
  struct Link {
    std::size_t at;      ///< The day.
    Cost cost;           ///< Of the chain.
    Cost least;          ///< Of it and all others as long that end before the day.
    std::size_t before;  ///< The link before it.
  };
  using Links = std::vector<Link>;

  bool passes_over_fixed(std::size_t first, std::size_t end) const {
    return fixed_before_[first] != fixed_before_[end];
  }
  Cost day_cost(int k, const Day& day) const;
  Cost first_cost(std::size_t at) const;
  Cost last_cost(std::size_t at) const;
  Link best_link(int k, std::size_t at, std::size_t end) const;
  void extend(int k);
  std::optional<std::vector<Date>> best_within(Cost bound);
  std::vector<Date> chain_to(std::size_t last) const;

  const Spread& spread_;
  const std::vector<Day>& days_;
  int year_;
  GapCosts gaps_;
  QuotaOrder quotas_;
  std::vector<int> day_;              ///< Of the year, for each of the days.
  std::vector<std::size_t> stretch_;  ///< Of the quotas, for each of the days.
  std::vector<int> fixed_before_{0};  ///< How many, for each of the days and behind the last.
  Cost bound_ = kNever;
  std::vector<Links> links_;  ///< By the number of meetings, and then by date.
};

Chain::Chain(const Spread& spread)
    : spread_(spread),
      days_(spread.days),
      year_(days_.empty() ? 0 : year_of(days_[0].date)),
      gaps_(spread.gaps, year_),
      quotas_(spread.quotas, spread.count) {
  for (const Day& day : days_) {
    day_.push_back(gaps_.day_of(day.date));
    stretch_.push_back(quotas_.stretch_of(day.date));
    fixed_before_.push_back(fixed_before_.back() + (day.fixed ? 1 : 0));
  }
}

Cost Chain::day_cost(int k, const Day& day) const {
  if (spread_.slots.empty() || day.fixed) return day.cost;
  const Slot& slot = spread_.slots[static_cast<std::size_t>(k)];
  if (day.date < slot.earliest || day.date > slot.latest) return kNever;
  if (!slot.ideal) return day.cost;
  return day.cost + kSlotWeight * squared((day.date - *slot.ideal).count());
}

/// A single meeting a year has no rhythm but its slot.
Cost Chain::first_cost(std::size_t at) const {
  if (!quotas_.may_begin_in(stretch_[at]) || passes_over_fixed(0, at)) return kNever;
  if (spread_.count == 1) return 0;
  if (spread_.previous) return gaps_.of(gaps_.day_of(*spread_.previous), day_[at]);
  return squared(day_[at] - spread_.gaps.ideal / 2);
}

Cost Chain::last_cost(std::size_t at) const {
  const bool kept = quotas_.may_end_in(stretch_[at]);
  if (!kept || passes_over_fixed(at + 1, days_.size())) return kNever;
  if (spread_.count == 1) return 0;
  if (spread_.year_end == YearEnd::closes)
    return squared(gaps_.day_of(make_date(year_, 12, 31)) - day_[at] - spread_.gaps.ideal / 2);
  // By 12 January there has been a Tuesday or a Wednesday after the holidays.
  const int january = gaps_.day_of(make_date(year_ + 1, 1, 12));
  return gaps_.of(day_[at], std::max(day_[at] + spread_.gaps.ideal, january));
}

/// The best day for the meeting before the k-th, among the links before `end`. A fixed day in
/// between may not be passed over.
Chain::Link Chain::best_link(int k, std::size_t at, std::size_t end) const {
  Link best{at, kNever, 0, 0};
  const std::size_t earliest = quotas_.earliest_before(stretch_[at], k);
  for (std::size_t i = end; i-- > 0;) {
    const Link& before = links_.back()[i];
    if (stretch_[before.at] < earliest || passes_over_fixed(before.at + 1, at)) break;
    const Cost least = before.least + gaps_.at_least(day_[before.at], day_[at]);
    if (least >= best.cost || least > bound_) break;
    const Cost cost = before.cost + gaps_.of(day_[before.at], day_[at]);
    if (cost < best.cost) best = {at, cost, 0, i};
  }
  return best;
}

void Chain::extend(int k) {
  Links links;
  std::size_t end = 0;
  for (std::size_t at = 0; at < days_.size(); ++at) {
    while (k > 0 && end < links_.back().size() && links_.back()[end].at < at) ++end;
    const Cost here = day_cost(k, days_[at]);
    if (here > bound_ || !quotas_.may_stand(k, stretch_[at])) continue;
    Link link = k == 0 ? Link{at, first_cost(at), 0, 0} : best_link(k, at, end);
    link.cost += here;
    if (link.cost > bound_) continue;
    link.least = links.empty() ? link.cost : std::min(link.cost, links.back().least);
    links.push_back(link);
  }
  links_.push_back(std::move(links));
}

std::vector<Date> Chain::chain_to(std::size_t last) const {
  std::vector<Date> dates;
  for (auto links = links_.rbegin(); links != links_.rend(); ++links) {
    dates.push_back(days_[(*links)[last].at].date);
    last = (*links)[last].before;
  }
  std::ranges::reverse(dates);
  return dates;
}

std::optional<std::vector<Date>> Chain::best_within(Cost bound) {
  bound_ = bound;
  links_.clear();
  for (int k = 0; k < spread_.count; ++k) extend(k);
  std::optional<std::size_t> last;
  Cost least = bound_ + 1;
  for (std::size_t i = 0; i < links_.back().size(); ++i) {
    const Cost cost = links_.back()[i].cost + last_cost(links_.back()[i].at);
    if (cost < least) least = cost, last = i;
  }
  return last ? std::optional{chain_to(*last)} : std::nullopt;
}

std::optional<std::vector<Date>> Chain::best() {
  if (days_.size() < static_cast<std::size_t>(spread_.count)) return std::nullopt;
  for (const Cost bound : kBounds)
    if (auto found = best_within(bound)) return found;
  return std::nullopt;
}

Cost Chain::cost_of(std::span<const Date> dates) const {
  Cost sum = 0;
  std::size_t before = 0;
  for (std::size_t k = 0; k < dates.size(); ++k) {
    const auto at =
        static_cast<std::size_t>(std::ranges::find(days_, dates[k], &Day::date) - days_.begin());
    sum += day_cost(static_cast<int>(k), days_[at]);
    sum += k == 0 ? first_cost(at) : gaps_.of(day_[before], day_[at]);
    before = at;
  }
  return dates.empty() ? 0 : sum + last_cost(before);
}

}  // namespace

std::int64_t cost_of(const Spread& spread, std::span<const Date> dates) {
  return Chain(spread).cost_of(dates);
}

std::optional<std::vector<Date>> most_even(const Spread& spread) {
  assert(spread.slots.empty() || spread.slots.size() == static_cast<std::size_t>(spread.count));
  if (spread.count <= 0) return std::vector<Date>{};
  return Chain(spread).best();
}

}  // namespace slt::calendar
