#include "calendar/place.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/list.h"
#include "calendar/notices.h"
#include "calendar/place_year.h"

namespace slt::calendar {
namespace {

/// Dates are computed from this year on, so that a year is the same whichever years are asked for.
constexpr int kEpoch = 2026;
constexpr int kDeepest = 8;  ///< Of series that prepare or follow series; ends a circle.

constexpr Message<> kOnRecord{
    .nb = "står i møteoversikten",
    .nn = "står i møteoversikta",
    .en = "on record",
};

bool counts(const RecordedMeeting& meeting) {
  return meeting.status != RecordedMeeting::Status::cancelled;
}

/// The hours of a meeting; without a start it fills the day.
struct Hours {
  std::optional<Clock> start;
  int minutes;
};
Hours hours_of(const SeriesToPlace& series, const RecordedMeeting* record = nullptr) {
  if (!record) return {series.start, series.minutes};
  return {record->start ? record->start : series.start, record->minutes.value_or(series.minutes)};
}

bool overlap(const Hours& a, const Hours& b) {
  if (!a.start || !b.start) return true;
  return a.start->minutes < b.start->minutes + b.minutes &&
         b.start->minutes < a.start->minutes + a.minutes;
}

const RecordedMeeting* record_on(const SeriesToPlace& series, Date date) {
  const auto is_on = [&](const RecordedMeeting& one) { return counts(one) && one.date == date; };
  const auto found = std::ranges::find_if(series.recorded, is_on);
  return found == series.recorded.end() ? nullptr : &*found;
}

/// The numbers that suggestions of a year have taken with them into the record.
std::set<int> numbers_on_record(const SeriesToPlace& series, int year) {
  std::set<int> numbers;
  for (const RecordedMeeting& one : series.recorded)
    if (one.suggestion && one.suggestion->year == year) numbers.insert(one.suggestion->number);
  return numbers;
}

/// Places the series year by year; each sees what stands before it in the order.
class Calendar {
 public:
  Calendar(std::span<const SeriesToPlace> all, const Wanted& wanted);
  std::vector<PlacedSeries> result();

 private:
  using Index = std::size_t;

  /// The turn of a series: after those it prepares or follows, and after lower numbers.
  struct Turn {
    int municipality_number, depth;
    auto operator<=>(const Turn&) const = default;
  };
  Turn turn_of(Index series, int level) const;
  void find_order();
  void find_neighbours();
  void place_year_of(Index series, const BlockedDays& blocked);
  std::optional<Date> previous_of(Index series, int year) const;
  std::vector<Date> dates_of(Index series, int year) const;
  std::vector<Taken> taken_for(Index series, const Hours& hours, int year) const;
  void tell_conflicts(const SeriesYear& task, YearOfMeetings& meetings) const;
  std::vector<Date> dates_by_key(Index series, const std::string& key, int year) const;
  void report(Index series, const SeriesYear& year, YearOfMeetings meetings);
  bool is_wanted(Date date) const { return !wanted_.from || date >= *wanted_.from; }

  std::span<const SeriesToPlace> all_;
  const Wanted& wanted_;
  std::map<std::string_view, Index> by_key_;
  std::vector<Index> order_;
  std::vector<std::vector<Index>> neighbours_;  ///< Series that share a person with each series.
  std::vector<std::vector<Date>> placed_;  ///< In the year being placed; empty before its turn.
  std::vector<std::vector<Date>> last_year_;
  std::vector<PlacedSeries> results_;
};

Calendar::Calendar(std::span<const SeriesToPlace> all, const Wanted& wanted)
    : all_(all), wanted_(wanted), placed_(all.size()), last_year_(all.size()) {
  for (Index i = 0; i < all_.size(); ++i) by_key_.emplace(all_[i].key, i);
  for (const SeriesToPlace& series : all_) {
    results_.push_back({series.key, {}, {}});
    if (const auto notice = no_number_notice(series.cadence))
      results_.back().notices.push_back(*notice);
    if (const auto notice = contradiction_notice(series.cadence))
      results_.back().notices.push_back(*notice);
  }
  find_order();
  find_neighbours();
}

Calendar::Turn Calendar::turn_of(Index series, int level) const {
  Turn turn{all_[series].municipality_number, 0};
  for (const std::string& key : {all_[series].before, all_[series].after}) {
    const auto target = by_key_.find(key);
    if (level == kDeepest || target == by_key_.end()) continue;
    const Turn before = turn_of(target->second, level + 1);
    turn.municipality_number = std::max(turn.municipality_number, before.municipality_number);
    turn.depth = std::max(turn.depth, before.depth + 1);
  }
  return turn;
}

void Calendar::find_order() {
  order_.resize(all_.size());
  std::iota(order_.begin(), order_.end(), Index{0});
  std::ranges::stable_sort(order_, {}, [&](Index i) { return turn_of(i, 0); });
}

void Calendar::find_neighbours() {
  std::map<std::string_view, std::vector<Index>> attends;
  for (Index i = 0; i < all_.size(); ++i)
    for (const std::string& person : all_[i].people) attends[person].push_back(i);
  neighbours_.resize(all_.size());
  for (Index i = 0; i < all_.size(); ++i) {
    for (const std::string& person : all_[i].people)
      for (const Index other : attends[person])
        if (other != i) neighbours_[i].push_back(other);
    std::ranges::sort(neighbours_[i]);
    neighbours_[i].erase(std::unique(neighbours_[i].begin(), neighbours_[i].end()),
                         neighbours_[i].end());
  }
}

std::optional<Date> Calendar::previous_of(Index series, int year) const {
  std::optional<Date> last;
  if (!last_year_[series].empty()) last = last_year_[series].back();
  for (const RecordedMeeting& meeting : all_[series].recorded)
    if (counts(meeting) && year_of(meeting.date) == year - 1)
      last = std::max(meeting.date, last.value_or(meeting.date));
  return last;
}

/// What is known of a series so far: all of it after its turn, its record before.
std::vector<Date> Calendar::dates_of(Index series, int year) const {
  std::vector<Date> dates = placed_[series];
  if (dates.empty())
    for (const RecordedMeeting& meeting : all_[series].recorded)
      if (counts(meeting) && year_of(meeting.date) == year) dates.push_back(meeting.date);
  std::ranges::sort(dates);
  return dates;
}

/// The days on which somebody of the series meets elsewhere within these hours.
std::vector<Taken> Calendar::taken_for(Index series, const Hours& hours, int year) const {
  std::vector<Taken> taken;
  for (const Index other : neighbours_[series])
    for (const Date date : dates_of(other, year)) {
      const RecordedMeeting* const record = record_on(all_[other], date);
      const bool later = placed_[other].empty() && record && record->suggestion;
      if (overlap(hours, hours_of(all_[other], record)))
        taken.push_back({date, &all_[other], later});
    }
  return taken;
}

/// Which series stand in the way of a meeting on record, or of as many meetings as there would be.
void Calendar::tell_conflicts(const SeriesYear& task, YearOfMeetings& meetings) const {
  const auto series = static_cast<Index>(&task.series - all_.data());
  const int year = task.blocked.year();
  for (const RecordedMeeting& one : task.series.recorded) {
    if (one.status != RecordedMeeting::Status::planned || year_of(one.date) != year) continue;
    for (const Taken& taken : taken_for(series, hours_of(task.series, &one), year))
      if (taken.date == one.date && record_on(*taken.by, taken.date))
        meetings.notices.push_back(double_booked_notice(one.date, taken.by->name));
  }
  const auto count = static_cast<int>(meetings.dates.size());
  if (task.taken.empty() || count >= year_target(task.series.cadence)) return;
  SeriesYear alone = task;
  alone.taken.clear();
  const std::vector<Date> wanted = place_year(alone).dates;
  if (static_cast<int>(wanted.size()) <= count) return;
  std::vector<Sentence> others;
  for (const Taken& taken : task.taken)
    if (std::ranges::find(wanted, taken.date) != wanted.end() &&
        std::ranges::find(others, taken.by->name) == others.end())
      others.push_back(taken.by->name);
  meetings.notices.push_back(
      irreconcilable_notice(listed(others), static_cast<int>(wanted.size()) - count, year));
}

/// The meetings that a series prepares or follows.
std::vector<Date> Calendar::dates_by_key(Index series, const std::string& key, int year) const {
  const auto target = by_key_.find(key);
  if (target == by_key_.end() || target->second == series) return {};
  return dates_of(target->second, year);
}

/// Turns the dates of one year into meetings, with the cancelled ones among them.
void Calendar::report(Index series, const SeriesYear& year, YearOfMeetings meetings) {
  PlacedSeries& out = results_[series];
  const auto& recorded = all_[series].recorded;
  std::vector<bool> used(recorded.size());
  const auto take_record = [&](Date date) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < recorded.size(); ++i)
      if (!used[i] && counts(recorded[i]) && recorded[i].date == date) return used[i] = true, i;
    return std::nullopt;
  };
  std::set<int> numbers = numbers_on_record(all_[series], year.blocked.year());
  for (std::size_t n = 1; n <= meetings.dates.size(); ++n) {
    const Date date = meetings.dates[n - 1];
    const auto record = take_record(date);
    auto number = static_cast<int>(n);
    while (!record && !numbers.insert(number).second) ++number;
    if (!is_wanted(date)) continue;
    out.meetings.push_back({date, number, record,
                            record ? kOnRecord() : reason(year, meetings.dates, n),
                            record ? Sentence{} : rather(year, meetings.dates, n)});
  }
  for (std::size_t i = 0; i < recorded.size(); ++i) {
    const bool listed = used[i] || year_of(recorded[i].date) != year.blocked.year();
    if (!listed && is_wanted(recorded[i].date))
      out.meetings.push_back({recorded[i].date, 0, i, kOnRecord(), {}});
  }
  for (Sentence& notice : meetings.notices)
    if (std::ranges::find(out.notices, notice) == out.notices.end())
      out.notices.push_back(std::move(notice));
}

void Calendar::place_year_of(Index series, const BlockedDays& blocked) {
  const int year = blocked.year();
  const SeriesYear task{all_[series],
                        blocked,
                        previous_of(series, year),
                        taken_for(series, hours_of(all_[series]), year),
                        dates_by_key(series, all_[series].before, year),
                        dates_by_key(series, all_[series].after, year)};
  YearOfMeetings meetings = all_[series].cadence.has_number()
                                ? place_year(task)
                                : YearOfMeetings{dates_of(series, year), {}};
  placed_[series] = meetings.dates;
  const bool is_asked_for = wanted_.first_year <= year && year <= wanted_.last_year;
  if (is_asked_for) tell_conflicts(task, meetings);
  if (is_asked_for) report(series, task, std::move(meetings));
}

std::vector<PlacedSeries> Calendar::result() {
  for (int year = std::min(wanted_.first_year, kEpoch); year <= wanted_.last_year; ++year) {
    // Years up to the first one stand alone, each after its own record.
    if (year > kEpoch) last_year_ = placed_;
    placed_.assign(all_.size(), {});
    const BlockedDays blocked(year);
    for (const Index series : order_) place_year_of(series, blocked);
  }
  for (PlacedSeries& series : results_)
    std::ranges::stable_sort(series.meetings, {}, &PlacedMeeting::date);
  return std::move(results_);
}

}  // namespace

std::vector<PlacedSeries> place(std::span<const SeriesToPlace> all, const Wanted& wanted) {
  return Calendar(all, wanted).result();
}

}  // namespace slt::calendar
