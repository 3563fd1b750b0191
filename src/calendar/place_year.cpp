#include "calendar/place_year.h"

#include <algorithm>
#include <array>

#include "calendar/notices.h"
#include "calendar/year_plan.h"

namespace slt::calendar {
namespace {

/// How far a series has to leave what it would like.
struct Ease {
  bool other_weekdays, quiet_days;
  bool keeps_order;  ///< Quotas and slots.
};
constexpr std::array kEases{
    Ease{false, false, true},  Ease{true, false, true},  Ease{true, true, true},
    Ease{false, false, false}, Ease{true, false, false}, Ease{true, true, false},
};

constexpr int kOtherWeekdayCost = 400;  ///< As much as a gap that is 20 days off.
constexpr int kLentDayCost = 49;        ///< As much as a gap that is a week off.
constexpr int kOftenAYear = 17;         ///< Every third week or more often.
constexpr int kQuietDayCost = 100000;
constexpr int kDaysOfYear = 366;
constexpr int kShortestOfMonth = 18;  ///< Days between two meetings that share a month evenly.

bool holds(const auto& list, const auto& value) {
  return std::ranges::find(list, value) != list.end();
}

int longest_gap(std::optional<Date> previous, const std::vector<Date>& dates) {
  int longest = 0;
  for (const Date date : dates) {
    if (previous) longest = std::max(longest, static_cast<int>((date - *previous).count()));
    previous = date;
  }
  return longest;
}

/// Finds the days a series may use, and the dates it gets among them.
class Placing {
 public:
  explicit Placing(const SeriesYear& year)
      : year_(year),
        series_(year.series),
        meets_often_(year_target(series_.cadence) >= kOftenAYear),
        is_taken_(kDaysOfYear) {
    for (const RecordedMeeting& meeting : series_.recorded) note(meeting);
    for (const Taken& taken : year_.taken) is_taken_[day_of_year(taken.date)] = true;
    std::ranges::sort(fixed_);
    fixed_.erase(std::unique(fixed_.begin(), fixed_.end()), fixed_.end());
    wished_ = days(kEases.front());
  }

  YearOfMeetings result();

 private:
  void note(const RecordedMeeting& meeting);
  bool is_preferred(Date date) const { return is_preferred_weekday(series_, date); }
  std::size_t day_of_year(Date date) const {
    return static_cast<std::size_t>((date - year_.blocked.first()).count());
  }
  bool is_quiet(Date date) const {
    return year_.blocked.of(date, series_.quiet_days) == Block::quiet;
  }
  bool is_allowed(Date date) const;
  bool is_lent(Date date) const;
  std::optional<Day> day(Date date, const Ease& ease) const;
  std::vector<Day> days(const Ease& ease) const;
  FreeDays free_days() const;
  bool is_open(unsigned month) const;
  int closest(const YearPlan& plan) const;
  int room(const YearPlan& plan) const;
  int count() const;
  int count_when_suggested() const;
  std::vector<Slot> slots(int count) const;
  std::optional<std::vector<Date>> spread(const YearPlan& plan, int count, const Ease& ease) const;
  YearOfMeetings settle(const YearPlan& plan, int count) const;
  std::vector<Sentence> notices(const YearPlan& plan, const std::vector<Date>& dates,
                                const Ease& ease) const;

  const SeriesYear& year_;
  const SeriesToPlace& series_;
  bool meets_often_;
  std::vector<bool> is_taken_;  ///< By the day of the year.
  std::vector<Date> fixed_;     ///< On record, and not cancelled.
  std::vector<Date> cancelled_;
  std::optional<Date> last_held_;
  bool has_recorded_suggestions_ = false;
  std::vector<Day> wished_;  ///< The days it would like.
};

void Placing::note(const RecordedMeeting& meeting) {
  if (year_of(meeting.date) != year_.blocked.year()) return;
  has_recorded_suggestions_ = has_recorded_suggestions_ || meeting.suggestion;
  const bool cancelled = meeting.status == RecordedMeeting::Status::cancelled;
  (cancelled ? cancelled_ : fixed_).push_back(meeting.date);
  if (meeting.status == RecordedMeeting::Status::held)
    last_held_ = std::max(meeting.date, last_held_.value_or(meeting.date));
}

/// What no ease changes. Nothing is suggested before a meeting that was held: that time is past.
bool Placing::is_allowed(Date date) const {
  if (year_.blocked.of(date) == Block::barred || (last_held_ && date <= *last_held_)) return false;
  if (is_taken_[day_of_year(date)] || holds(cancelled_, date)) return false;
  return is_open(month_of(date));
}

bool Placing::is_open(unsigned month) const {
  return (series_.months.empty() || holds(series_.months, month)) &&
         !holds(series_.avoid_months, month);
}

/// No meeting is lost to somebody else's, nor to a holiday when the group meets often: a week in
/// which all the weekdays it would like are gone lends it the others.
bool Placing::is_lent(Date date) const {
  if (is_preferred(date) || (!meets_often_ && year_.taken.empty())) return false;
  bool lost_to_others = false;
  const Date monday = date - Days{weekday_of(date) - 1};
  for (int i = 0; i < 5; ++i) {
    const Date other = monday + Days{i};
    if (year_of(other) != year_.blocked.year() || !is_preferred(other)) continue;
    if (holds(fixed_, other) || (is_allowed(other) && !is_quiet(other))) return false;
    lost_to_others = lost_to_others || is_taken_[day_of_year(other)];
  }
  return meets_often_ || lost_to_others;
}

std::optional<Day> Placing::day(Date date, const Ease& ease) const {
  if (holds(fixed_, date)) return Day{date, 0, true};
  if (!is_allowed(date)) return std::nullopt;
  const bool quiet = is_quiet(date);
  const bool preferred = is_preferred(date), lent = is_lent(date);
  if (!preferred && !lent && !ease.other_weekdays) return std::nullopt;
  if (quiet && !ease.quiet_days) return std::nullopt;
  const int weekday_cost = preferred ? 0 : lent && meets_often_ ? kLentDayCost : kOtherWeekdayCost;
  Day day{date, weekday_cost + (quiet ? kQuietDayCost : 0), false};
  if (series_.cadence.nth != 0) {
    const auto off = (date - nth_weekday(series_.cadence, date)).count();
    day.cost += static_cast<int>(100 * off * off);
  }
  return day;
}

std::vector<Day> Placing::days(const Ease& ease) const {
  std::vector<Day> all;
  for (Date date = year_.blocked.first(); date <= year_.blocked.last(); date += Days{1})
    if (const auto found = day(date, ease)) all.push_back(*found);
  return all;
}

FreeDays Placing::free_days() const {
  FreeDays free{};
  for (const Day& day : wished_) ++free[month_of(day.date) - 1];
  return free;
}

/// How close meetings may come when their number is counted: a number a year as close as the months
/// that the series meets in require.
int Placing::closest(const YearPlan& plan) const {
  if (plan.year_end == YearEnd::continues) return plan.gaps.ideal - plan.gaps.ideal / 6;
  int months = 0;
  for (unsigned month = 1; month <= 12; ++month) months += is_open(month) ? 1 : 0;
  if (months == 12 || !plan.quotas.empty() || plan.count == 0) return plan.gaps.shortest;
  return std::clamp(months * kShortestOfMonth / plan.count, 1, plan.gaps.shortest);
}

/// How many meetings there is room for on the days it would like, half-year by half-year.
int Placing::room(const YearPlan& plan) const {
  const int step = closest(plan);
  int room = 0;
  std::optional<Date> last;
  for (const Day& day : wished_) {
    const bool new_half = last && (month_of(*last) <= 6) != (month_of(day.date) <= 6);
    const bool far = !last || new_half || (day.date - *last).count() >= step;
    if (!day.fixed && !far) continue;
    ++room;
    last = day.date;
  }
  return room;
}

/// The k-th meeting comes before the meeting it prepares and after the one before that; or after
/// the meeting it follows and before the next one.
std::vector<Slot> Placing::slots(int count) const {
  const Date first = year_.blocked.first(), last = year_.blocked.last();
  std::vector<Slot> all(static_cast<std::size_t>(count), Slot{first, last});
  for (std::size_t k = 0; k < all.size() && !year_.prepared.empty(); ++k) {
    const std::size_t target = k * year_.prepared.size() / all.size();
    const Date prepared = year_.prepared[target];
    if (target > 0) all[k].earliest = year_.prepared[target - 1] + Days{1};
    all[k].latest = prepared - Days{1};
    all[k].ideal = prepared - Days{kDaysBeforePrepared};
  }
  for (std::size_t k = 0; k < all.size() && !year_.followed.empty(); ++k) {
    const std::size_t target = k * year_.followed.size() / all.size();
    all[k].earliest = std::max(all[k].earliest, year_.followed[target] + Days{1});
    if (target + 1 < year_.followed.size())
      all[k].latest = std::min(all[k].latest, year_.followed[target + 1] - Days{1});
    all[k].ideal = all[k].ideal.value_or(year_.followed[target] + Days{kDaysAfterFollowed});
  }
  if (count == 1 && !all[0].ideal)
    all[0].ideal =
        year_.previous ? plus_months(*year_.previous, 12) : make_date(year_.blocked.year(), 4, 15);
  return all;
}

std::optional<std::vector<Date>> Placing::spread(const YearPlan& plan, int count,
                                                 const Ease& ease) const {
  Spread task{days(ease), count, plan.gaps, plan.year_end, year_.previous};
  if (ease.keeps_order) {
    task.quotas = plan.quotas;
    task.slots = slots(count);
  }
  return most_even(task);
}

std::vector<Sentence> Placing::notices(const YearPlan& plan, const std::vector<Date>& dates,
                                       const Ease& ease) const {
  std::vector<Sentence> all = count_notices(series_.cadence, year_.blocked.year(),
                                            static_cast<int>(dates.size()), free_days());
  if (!series_.before.empty() && year_.prepared.empty()) all.push_back(nothing_to_prepare_notice());
  if (!series_.after.empty() && year_.followed.empty()) all.push_back(nothing_to_follow_notice());
  if (!ease.keeps_order || misses_quota(series_.cadence, year_.blocked.year(), dates))
    all.push_back(order_notice(!year_.prepared.empty(), !year_.followed.empty()));
  // Where the year has no room for enough meetings, the longest break tells where.
  const bool enough = static_cast<int>(dates.size()) >= year_need(series_.cadence).min;
  if (plan.year_end == YearEnd::continues)
    for (Sentence& gap :
         gap_notices(year_.previous, dates,
                     enough ? plan.gaps.longest
                            : std::max(plan.gaps.longest, longest_gap(year_.previous, dates) - 1)))
      all.push_back(std::move(gap));
  std::vector<Date> on_other_weekdays;
  for (const Date date : dates) {
    if (holds(fixed_, date)) continue;
    if (const auto quiet = why_quiet(date, series_.quiet_days))
      all.push_back(quiet_notice(date, *quiet));
    else if (!is_preferred(date))
      on_other_weekdays.push_back(date);
  }
  if (auto words = weekday_notice(on_other_weekdays)) all.push_back(std::move(*words));
  return all;
}

/// Tries what the series would like first, and one meeting fewer only when nothing else helps.
YearOfMeetings Placing::settle(const YearPlan& plan, int count) const {
  for (; count > static_cast<int>(fixed_.size()); --count)
    for (const Ease& ease : kEases)
      if (auto dates = spread(plan, count, ease)) {
        auto words = notices(plan, *dates, ease);
        return {std::move(*dates), std::move(words)};
      }
  return {fixed_, notices(plan, fixed_, kEases.front())};
}

/// How many meetings there were to be before any suggestion was recorded.
int Placing::count_when_suggested() const {
  SeriesToPlace series = series_;
  std::erase_if(series.recorded, [](const RecordedMeeting& one) { return one.suggestion; });
  SeriesYear year{series,      year_.blocked,  year_.previous,
                  year_.taken, year_.prepared, year_.followed};
  std::erase_if(year.taken, [](const Taken& one) { return one.was_suggested_later; });
  return Placing(year).count();
}

/// How many meetings to look for. Recording those that were suggested brings no more of them.
int Placing::count() const {
  const YearPlan plan = year_plan(series_.cadence, year_.blocked.year(), free_days());
  const int least = std::min(plan.count, static_cast<int>(fixed_.size()) + 1);
  const int count = std::max(std::min(plan.count, room(plan)), least);
  return has_recorded_suggestions_ ? std::min(count, count_when_suggested()) : count;
}

YearOfMeetings Placing::result() {
  return settle(year_plan(series_.cadence, year_.blocked.year(), free_days()), count());
}

}  // namespace

YearOfMeetings place_year(const SeriesYear& year) { return Placing(year).result(); }

bool is_preferred_weekday(const SeriesToPlace& series, Date date) {
  const unsigned weekday = weekday_of(date);
  if (series.cadence.weekday != 0) return weekday == series.cadence.weekday;
  if (!series.weekdays.empty()) return holds(series.weekdays, weekday);
  return weekday == 2 || weekday == 3;
}

Date nth_weekday(const Cadence& cadence, Date in_month) {
  const Date first = make_date(year_of(in_month), month_of(in_month), 1);
  const Date next_month = plus_months(first, 1);
  const auto ahead = static_cast<int>((cadence.weekday + 7 - weekday_of(first)) % 7);
  Date found = first + Days{ahead + 7 * (std::max(cadence.nth, 1) - 1)};
  if (cadence.nth < 0) found = first + Days{ahead + 28};
  while (found >= next_month) found -= Days{7};
  return found;
}

}  // namespace slt::calendar
