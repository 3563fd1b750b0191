// SPDX-License-Identifier: MIT
#include "calendar/place_year.h"

#include <algorithm>
#include <array>

#include "calendar/slots.h"
#include "calendar/wishes.h"
#include "calendar/year_days.h"
#include "calendar/year_notices.h"
#include "calendar/year_plan.h"
#include "model/holiday.h"

namespace slt::calendar {
namespace {

constexpr Ease kNoEase{false, false, true};
constexpr std::array kEases{
    kNoEase,
    Ease{true, false, true},
    Ease{true, true, true},
    Ease{false, false, false},
    Ease{true, false, false},
    Ease{true, true, false},
};
constexpr int kShortestOfMonth = 18;  ///< Days between two meetings that share a month evenly.

/// A year that has the meeting of a cadence that only some years have one of.
bool has_its_turn(const SeriesYear& year) {
  const Cadence& cadence = year.series.cadence;
  return is_rare(cadence) &&
         (!year.previous || due_after(cadence, *year.previous) <= year.blocked.last());
}

/// Finds how many meetings the year has, and their dates.
class Placing {
 public:
  explicit Placing(const SeriesYear& year)
      : year_(year),
        record_(record_of(year.series, year.blocked.year())),
        days_(year, record_),
        wished_(days_.with(kNoEase)),
        plan_(year_plan(year.series.cadence, year.blocked.year(), free_days(wished_))) {
    if (has_its_turn(year)) plan_.count = 1;
  }

  YearOfMeetings result() const;

 private:
  int closest() const;
  int room() const;
  int count() const;
  int count_when_suggested() const;
  std::optional<std::vector<Date>> spread(int count, const Ease& ease) const;
  YearOfMeetings settled(std::vector<Date> dates, const Ease& ease) const;

  const SeriesYear& year_;
  YearRecord record_;
  YearDays days_;
  std::vector<Day> wished_;  ///< The days it would like.
  YearPlan plan_;
};

/// How close meetings may come when their number is counted: a number a year as close as the months
/// that the series meets in require.
int Placing::closest() const {
  if (plan_.year_end == YearEnd::continues) return plan_.gaps.ideal - plan_.gaps.ideal / 6;
  const auto months = static_cast<int>(open_months(year_.series).count());
  if (months == 12 || !plan_.quotas.empty() || plan_.count == 0) return plan_.gaps.shortest;
  return std::clamp(months * kShortestOfMonth / plan_.count, 1, plan_.gaps.shortest);
}

/// How many meetings there is room for on the days it would like, half-year by half-year.
int Placing::room() const {
  const int step = closest();
  int room = 0;
  std::optional<Date> last;
  for (const Day& day : wished_) {
    const bool far = !last || (day.date - *last).count() >= step ||
                     half_year_of(*last) != half_year_of(day.date);
    if (!day.fixed && !far) continue;
    ++room;
    last = day.date;
  }
  return room;
}

/// How many meetings there were to be before any suggestion was recorded.
int Placing::count_when_suggested() const {
  SeriesToPlace series = year_.series;
  std::erase_if(series.recorded, [](const RecordedMeeting& one) { return one.suggestion; });
  SeriesYear year{series,      year_.blocked,  year_.previous,
                  year_.taken, year_.prepared, year_.followed};
  std::erase_if(year.taken, [](const Taken& one) { return one.was_suggested_later; });
  return Placing(year).count();
}

/// How many meetings to look for. Recording those that were suggested brings no more of them.
int Placing::count() const {
  const int least = std::min(plan_.count, static_cast<int>(record_.fixed.size()) + 1);
  const int count = std::max(std::min(plan_.count, room()), least);
  return record_.has_suggestions ? std::min(count, count_when_suggested()) : count;
}

std::optional<std::vector<Date>> Placing::spread(int count, const Ease& ease) const {
  Spread task{days_.with(ease), count, plan_.gaps, plan_.year_end, year_.previous};
  if (ease.keeps_order) {
    task.quotas = plan_.quotas;
    task.slots = slots_of(year_, count);
  }
  return most_even(task);
}

YearOfMeetings Placing::settled(std::vector<Date> dates, const Ease& ease) const {
  auto notices = year_notices({year_, record_, plan_, free_days(wished_)}, dates, ease);
  return {std::move(dates), std::move(notices)};
}

/// Tries what the series would like first, and one meeting fewer only when nothing else helps.
YearOfMeetings Placing::result() const {
  for (int many = count(); many > static_cast<int>(record_.fixed.size()); --many)
    for (const Ease& ease : kEases)
      if (auto dates = spread(many, ease)) return settled(std::move(*dates), ease);
  return settled(record_.fixed, kNoEase);
}

}  // namespace

YearOfMeetings place_year(const SeriesYear& year) { return Placing(year).result(); }

}  // namespace slt::calendar
