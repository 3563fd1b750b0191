// SPDX-License-Identifier: MIT
#include "calendar/quota_order.h"

#include <algorithm>

namespace slt::calendar {

QuotaOrder::QuotaOrder(std::span<const Quota> quotas, int count) : quotas_(quotas), count_(count) {
  int needed = 0;
  for (const Quota& quota : quotas) needed_by_.push_back(needed += quota.min);
}

std::size_t QuotaOrder::stretch_of(Date date) const {
  const auto holds = [&](const Quota& quota) { return date <= quota.last; };
  return static_cast<std::size_t>(std::ranges::find_if(quotas_, holds) - quotas_.begin());
}

bool QuotaOrder::may_stand(int before, std::size_t stretch) const {
  if (needed_by_.empty() || stretch == needed_by_.size()) return true;
  const int needed_before = stretch == 0 ? 0 : needed_by_[stretch - 1];
  const int needed_after = needed_by_.back() - needed_by_[stretch];
  return before >= needed_before && count_ - before - 1 >= needed_after;
}

std::size_t QuotaOrder::earliest_before(std::size_t stretch, int placed) const {
  std::size_t first = stretch;
  while (first > 0 && may_pass(first - 1, stretch, placed, false)) --first;
  return first;
}

/// After so many meetings, may the next be in stretch `to` when the last was in `from`?
bool QuotaOrder::may_pass(std::size_t from, std::size_t to, int placed, bool from_start) const {
  for (std::size_t i = from; i < to; ++i) {
    const bool skipped = quotas_[i].min > 0 && (i > from || from_start);
    const int needed_later = needed_by_.back() - needed_by_[i];
    if (skipped || placed < needed_by_[i] || placed > count_ - needed_later) return false;
  }
  return true;
}

}  // namespace slt::calendar
