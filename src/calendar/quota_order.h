// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "calendar/spread.h"

namespace slt::calendar {

/// Which of the meetings of a year may be in which stretch of it, when each stretch has its
/// minimum. Stretches are numbered from 0; behind the last one is as many as there are.
class QuotaOrder {
 public:
  QuotaOrder(std::span<const Quota> quotas, int count);

  /// The stretch a day lies in.
  std::size_t stretch_of(Date date) const;
  /// May a meeting be in a stretch when so many are before it?
  bool may_stand(int before, std::size_t stretch) const;
  /// The first stretch the meeting before may be in, when it is the `placed`-th.
  std::size_t earliest_before(std::size_t stretch, int placed) const;
  bool may_begin_in(std::size_t stretch) const { return may_pass(0, stretch, 0, true); }
  bool may_end_in(std::size_t stretch) const {
    return may_pass(stretch, quotas_.size(), count_, false);
  }

 private:
  bool may_pass(std::size_t from, std::size_t to, int placed, bool from_start) const;

  std::span<const Quota> quotas_;
  int count_;
  std::vector<int> needed_by_;  ///< The quotas up to and with each one.
};

}  // namespace slt::calendar
