// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace slt::calendar {

/// Days that a plan repository says are quiet, such as a county's winter holiday.
struct QuietDays {
  Date first, last;
  std::string name;
  bool of_schools = true;  ///< The schools are closed; else another day to avoid.
};

/// How much a day is kept free of meetings.
enum class Block : std::uint8_t {
  open,
  quiet,   ///< Avoided as long as there is another way: summer, Easter week, Christmas, bridging.
  barred,  ///< Never: weekends, public holidays, 24 and 31 December.
};

/// A day as the almanac has it.
struct AlmanacDay {
  Date date;
  unsigned month, weekday;  ///< As `month_of` and `weekday_of`.
  Block block;
};

/// What the almanac says of every day of one year.
class BlockedDays {
 public:
  explicit BlockedDays(int year);

  int year() const { return year_; }
  std::span<const AlmanacDay> days() const { return days_; }
  Date first() const { return days_.front().date; }
  Date last() const { return days_.back().date; }
  Block of(Date date) const {
    return days_[static_cast<std::size_t>((date - first()).count())].block;
  }

 private:
  int year_;
  std::vector<AlmanacDay> days_;
};

/// Why a day is quiet; nothing when it is not.
std::optional<Sentence> why_quiet(Date date, std::span<const QuietDays> local);

}  // namespace slt::calendar
