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

/// What the almanac says of every day of one year.
class BlockedDays {
 public:
  explicit BlockedDays(int year);

  int year() const { return year_; }
  Date first() const { return first_; }
  Date last() const { return first_ + Days{static_cast<int>(blocks_.size()) - 1}; }
  Block of(Date date) const { return blocks_[static_cast<std::size_t>((date - first_).count())]; }
  /// The same, with the quiet days of one place.
  Block of(Date date, std::span<const QuietDays> local) const;

 private:
  int year_;
  Date first_;
  std::vector<Block> blocks_;
};

/// Why a day is quiet; nothing when it is not.
std::optional<Sentence> why_quiet(Date date, std::span<const QuietDays> local);

}  // namespace slt::calendar
