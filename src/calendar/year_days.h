// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "calendar/record.h"
#include "calendar/series_year.h"
#include "calendar/spread.h"
#include "calendar/year_plan.h"

namespace slt::calendar {

/// How far a series has to leave what it would like.
struct Ease {
  bool other_weekdays, quiet_days;
  bool keeps_order;  ///< Quotas and slots.
};

/// The days of one year that a series may meet on.
class YearDays {
 public:
  YearDays(const SeriesYear& year, const YearRecord& record);

  /// By date; those on record are always among them.
  std::vector<Day> with(const Ease& ease) const;

 private:
  /// What is known of a day.
  struct State {
    bool fixed = false, cancelled = false;  ///< On record.
    bool taken = false;                     ///< By somebody else's meeting.
    bool allowed = false;                   ///< By all that no ease changes.
    bool quiet = false;
    bool preferred = false, lent = false;  ///< As a weekday.
  };

  void mark_quiet_days();
  void mark_allowed_days();
  void mark_lent_days();
  bool lends_others(int monday) const;
  int cost_on(Date date, const State& state) const;
  State& state_on(Date date) {
    return states_[static_cast<std::size_t>((date - year_.blocked.first()).count())];
  }

  const SeriesYear& year_;
  std::optional<Date> last_held_;
  bool meets_often_;
  std::vector<State> states_;  ///< A year of them.
};

/// How many of these days lie in each month.
FreeDays free_days(const std::vector<Day>& days);

}  // namespace slt::calendar
