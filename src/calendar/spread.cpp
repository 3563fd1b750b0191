#include "calendar/spread.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <limits>

namespace slt::calendar {
namespace {

using Cost = std::int64_t;
constexpr Cost kNever = std::numeric_limits<Cost>::max() / 2;
constexpr Cost kSteep = 200;  ///< What a day outside the bounds of a gap costs beside one inside.
constexpr int kSummer = 56;   ///< Days without a meeting that the summer costs everybody.
constexpr Cost kSlotWeight = 4;  ///< A certain day is wanted more than an even gap.

Cost squared(Cost days) { return days * days; }

/// A date as the inner loops want it: civil dates are dear to compare by the million.
struct Moment {
  int day;        ///< Since 1 January of the year; negative before it.
  int half_year;  ///< Counted through the years, even in spring.
};

Moment moment_of(Date date, int year) {
  return {static_cast<int>((date - make_date(year, 1, 1)).count()),
          year_of(date) * 2 + (month_of(date) > 6 ? 1 : 0)};
}

bool is_over_summer(const Moment& from, const Moment& to) {
  return to.half_year == from.half_year + 1 && to.half_year % 2 == 1;
}

/// Finds the cheapest chain of days by dynamic programming: the best way to have the k-th meeting
/// on a day is the best way to have the one before it on some earlier day, and the gap between.
class Chain {
 public:
  explicit Chain(const Spread& spread)
      : spread_(spread), days_(spread.days), year_(days_.empty() ? 0 : year_of(days_[0].date)) {
    for (const Day& day : days_) {
      quota_of_.push_back(quota_index(day.date));
      moments_.push_back(moment_of(day.date, year_));
    }
    int needed = 0;
    for (const Quota& quota : spread.quotas) needed_by_.push_back(needed += quota.min);
  }

  std::optional<std::vector<Date>> best();
  Cost cost_of(std::span<const Date> dates) const;

 private:
  /// The cheapest chain that ends on a day, and the day before it in that chain.
  struct Link {
    Cost cost = kNever;
    std::size_t before = 0;
  };

  std::size_t quota_index(Date date) const;
  bool keeps_quotas(std::size_t from, std::size_t to, int placed, bool from_start) const;
  bool may_stand(int k, std::size_t quota) const;
  bool passes_over_fixed(std::size_t first, std::size_t end) const;
  Cost gap_cost(const Moment& from, const Moment& to) const;
  void tabulate_gaps();
  Cost tabulated(const Moment& from, const Moment& to) const {
    return gap_costs_[is_over_summer(from, to)][static_cast<std::size_t>(to.day - from.day)];
  }
  Cost gap_cost_at_least(const Moment& from, const Moment& to) const;
  Cost day_cost(int k, const Day& day) const;
  Cost first_cost(std::size_t at) const;
  Cost last_cost(std::size_t at) const;
  Link best_link(int k, std::size_t at) const;
  void extend(int k);
  std::vector<Date> chain_to(std::size_t at) const;

  const Spread& spread_;
  const std::vector<Day>& days_;
  int year_;
  std::vector<Moment> moments_;  ///< Of the days.
  std::vector<std::size_t> quota_of_;
  std::vector<int> needed_by_;                  ///< The quotas up to and with each one.
  std::array<std::vector<Cost>, 2> gap_costs_;  ///< By days; the second over the summer.
  std::vector<std::vector<Link>> links_;
  std::vector<Cost> cheapest_;  ///< Of the last links, up to and with each day.
};

std::size_t Chain::quota_index(Date date) const {
  const auto holds = [&](const Quota& quota) { return date <= quota.last; };
  return static_cast<std::size_t>(std::ranges::find_if(spread_.quotas, holds) -
                                  spread_.quotas.begin());
}

/// After so many meetings, may the next be in quota `to` when the last was in `from`?
bool Chain::keeps_quotas(std::size_t from, std::size_t to, int placed, bool from_start) const {
  for (std::size_t i = from; i < to; ++i) {
    const bool skipped = spread_.quotas[i].min > 0 && (i > from || from_start);
    const int needed_later = needed_by_.back() - needed_by_[i];
    if (skipped || placed < needed_by_[i] || placed > spread_.count - needed_later) return false;
  }
  return true;
}

/// May the k-th meeting be in a quota at all, with the others before and after it?
bool Chain::may_stand(int k, std::size_t quota) const {
  if (needed_by_.empty() || quota == needed_by_.size()) return true;
  const int needed_before = quota == 0 ? 0 : needed_by_[quota - 1];
  const int needed_after = needed_by_.back() - needed_by_[quota];
  return k >= needed_before && spread_.count - k - 1 >= needed_after;
}

Cost Chain::gap_cost(const Moment& from, const Moment& to) const {
  const Gaps& gaps = spread_.gaps;
  const Cost gap = to.day - from.day;
  const bool summer = is_over_summer(from, to);
  const Cost ideal = summer ? std::max(gaps.ideal, kSummer) : gaps.ideal;
  const Cost longest = summer ? gaps.longest_in_summer : gaps.longest;
  const Cost outside = std::max<Cost>({gaps.shortest - gap, gap - longest, 0});
  return squared(gap - ideal) + kSteep * squared(outside);
}

/// All gaps there can be between days of one year.
void Chain::tabulate_gaps() {
  for (const int over_summer : {0, 1})
    for (int days = 0; days <= 366; ++days)
      gap_costs_[static_cast<std::size_t>(over_summer)].push_back(
          gap_cost({0, 2 * year_}, {days, 2 * year_ + over_summer}));
}

/// Never more than the gap costs, and never less for a longer one: what ends a search.
Cost Chain::gap_cost_at_least(const Moment& from, const Moment& to) const {
  const int beyond = to.day - from.day - std::max(spread_.gaps.ideal, kSummer);
  return beyond > 0 ? squared(beyond) : 0;
}

Cost Chain::day_cost(int k, const Day& day) const {
  if (spread_.slots.empty() || day.fixed) return day.cost;
  const Slot& slot = spread_.slots[static_cast<std::size_t>(k)];
  if (day.date < slot.earliest || day.date > slot.latest) return kNever;
  if (!slot.ideal) return day.cost;
  return day.cost + kSlotWeight * squared((day.date - *slot.ideal).count());
}

bool Chain::passes_over_fixed(std::size_t first, std::size_t end) const {
  const auto at = [&](std::size_t i) { return days_.begin() + static_cast<std::ptrdiff_t>(i); };
  return std::any_of(at(first), at(end), [](const Day& day) { return day.fixed; });
}

/// A single meeting a year has no rhythm but its slot.
Cost Chain::first_cost(std::size_t at) const {
  if (!keeps_quotas(0, quota_of_[at], 0, true) || passes_over_fixed(0, at)) return kNever;
  if (spread_.count == 1) return 0;
  if (spread_.previous) return gap_cost(moment_of(*spread_.previous, year_), moments_[at]);
  return squared(moments_[at].day - spread_.gaps.ideal / 2);
}

Cost Chain::last_cost(std::size_t at) const {
  const Date date = days_[at].date;
  const bool kept = keeps_quotas(quota_of_[at], spread_.quotas.size(), spread_.count, false);
  if (!kept || passes_over_fixed(at + 1, days_.size())) return kNever;
  if (spread_.count == 1) return 0;
  if (spread_.year_end == YearEnd::closes)
    return squared((make_date(year_, 12, 31) - date).count() - spread_.gaps.ideal / 2);
  // By 12 January there has been a Tuesday or a Wednesday after the holidays.
  const Date next = std::max(date + Days{spread_.gaps.ideal}, make_date(year_ + 1, 1, 12));
  return gap_cost(moments_[at], moment_of(next, year_));
}

/// The best day for the meeting before the k-th. A fixed day in between may not be passed over.
Chain::Link Chain::best_link(int k, std::size_t at) const {
  Link best;
  const auto& before = links_.back();
  std::size_t quota = quota_of_[at];
  bool kept = true;
  for (std::size_t i = at; i-- > 0;) {
    if (cheapest_[i] + gap_cost_at_least(moments_[i], moments_[at]) >= best.cost) break;
    if (quota_of_[i] != quota) {
      quota = quota_of_[i];
      kept = keeps_quotas(quota, quota_of_[at], k, false);
    }
    if (kept && before[i].cost < best.cost) {
      const Cost cost = before[i].cost + tabulated(moments_[i], moments_[at]);
      if (cost < best.cost) best = {cost, i};
    }
    if (days_[i].fixed) break;
  }
  return best;
}

void Chain::extend(int k) {
  std::vector<Link> row(days_.size());
  for (std::size_t at = 0; at < days_.size(); ++at) {
    const Cost here = day_cost(k, days_[at]);
    if (here >= kNever || !may_stand(k, quota_of_[at])) continue;
    row[at] = k == 0 ? Link{first_cost(at), 0} : best_link(k, at);
    if (row[at].cost < kNever) row[at].cost += here;
  }
  Cost least = kNever;
  for (std::size_t at = 0; at < days_.size(); ++at)
    cheapest_[at] = least = std::min(least, row[at].cost);
  links_.push_back(std::move(row));
}

std::vector<Date> Chain::chain_to(std::size_t at) const {
  std::vector<Date> dates;
  for (auto row = links_.rbegin(); row != links_.rend(); ++row) {
    dates.push_back(days_[at].date);
    at = (*row)[at].before;
  }
  std::ranges::reverse(dates);
  return dates;
}

std::optional<std::vector<Date>> Chain::best() {
  if (days_.empty()) return std::nullopt;
  tabulate_gaps();
  cheapest_.resize(days_.size());
  for (int k = 0; k < spread_.count; ++k) extend(k);
  std::optional<std::size_t> end;
  Cost least = kNever;
  for (std::size_t at = 0; at < days_.size(); ++at) {
    if (links_.back()[at].cost >= kNever) continue;
    const Cost last = last_cost(at);
    if (last >= kNever || links_.back()[at].cost + last >= least) continue;
    least = links_.back()[at].cost + last;
    end = at;
  }
  return end ? std::optional{chain_to(*end)} : std::nullopt;
}

Cost Chain::cost_of(std::span<const Date> dates) const {
  Cost sum = 0;
  std::size_t before = 0;
  for (std::size_t k = 0; k < dates.size(); ++k) {
    const auto at =
        static_cast<std::size_t>(std::ranges::find(days_, dates[k], &Day::date) - days_.begin());
    sum += day_cost(static_cast<int>(k), days_[at]);
    sum += k == 0 ? first_cost(at) : gap_cost(moments_[before], moments_[at]);
    before = at;
  }
  return dates.empty() ? 0 : sum + last_cost(before);
}

}  // namespace

Cost cost_of(const Spread& spread, std::span<const Date> dates) {
  return Chain(spread).cost_of(dates);
}

std::optional<std::vector<Date>> most_even(const Spread& spread) {
  assert(spread.slots.empty() || spread.slots.size() == static_cast<std::size_t>(spread.count));
  if (spread.count <= 0) return std::vector<Date>{};
  return Chain(spread).best();
}

}  // namespace slt::calendar
