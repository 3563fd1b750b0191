// SPDX-License-Identifier: MIT
#include "calendar/reasons.h"

#include <algorithm>
#include <iterator>

#include "base/list.h"
#include "calendar/wishes.h"
#include "calendar/year_plan.h"
#include "model/holiday.h"

namespace slt::calendar {
namespace {

constexpr Message<> kFirst{
    .nb = "første møte i serien",
    .nn = "første møte i serien",
    .en = "the first meeting of the series",
};
constexpr Message<> kOnlyOne{
    .nb = "årets eneste møte",
    .nn = "det einaste møtet i året",
    .en = "the only meeting of the year",
};
constexpr Message<int, Date> kSincePrevious{
    .nb = "{0} dager etter møtet {1}",
    .nn = "{0} dagar etter møtet {1}",
    .en = "{0} days after the meeting on {1}",
};
constexpr Message<int, Date> kPrepares{
    .nb = "{0} dager før møtet {1}, som det forbereder",
    .nn = "{0} dagar før møtet {1}, som det førebur",
    .en = "{0} days before the meeting on {1}, which it prepares",
};
constexpr Message<int, Date> kFollows{
    .nb = "{0} dager etter møtet {1}, som det følger",
    .nn = "{0} dagar etter møtet {1}, som det følgjer",
    .en = "{0} days after the meeting on {1}, which it follows",
};
constexpr Message<Sentence> kAsStated{
    .nb = "slik planen sier: {0}",
    .nn = "slik planen seier: {0}",
    .en = "as the plan says: {0}",
};
constexpr Message<Date> kInstead{
    .nb = "i stedet for {0}, som ikke er ledig",
    .nn = "i staden for {0}, som ikkje er ledig",
    .en = "instead of {0}, which is not free",
};

constexpr Message<Date, Sentence> kRather{
    .nb = "nærmest etter planen er {0}, men {1}",
    .nn = "nærmast etter planen er {0}, men {1}",
    .en = "nearest to the plan is {0}, but {1}",
};
constexpr Message<Sentence> kIsOff{
    .nb = "det er fri ({0})",
    .nn = "det er fri ({0})",
    .en = "it is off ({0})",
};
constexpr Message<Sentence> kIsQuiet{
    .nb = "mange er borte da ({0})",
    .nn = "mange er borte då ({0})",
    .en = "many are away then ({0})",
};
constexpr Message<Sentence> kIsTaken{
    .nb = "noen skal i møte i {0} da",
    .nn = "nokon skal i møte i {0} då",
    .en = "somebody is at the meeting of {0} then",
};
constexpr Message<Text> kIsMonth{
    .nb = "gruppen møtes ikke i {0}",
    .nn = "gruppa møtest ikkje i {0}",
    .en = "the group does not meet in {0}",
};
constexpr Message<Text> kIsWeekday{
    .nb = "gruppen møtes helst ikke på en {0}",
    .nn = "gruppa møtest helst ikkje på ein {0}",
    .en = "the group would rather not meet on a {0}",
};
constexpr Message<> kIsEven{
    .nb = "slik blir avstandene mellom møtene jevnere gjennom året",
    .nn = "slik blir avstandane mellom møta jamnare gjennom året",
    .en = "this way the year is spread more evenly",
};
constexpr Message<Date, Sentence> kRatherEven{
    .nb = "nærmest etter planen er {0}; {1}",
    .nn = "nærmast etter planen er {0}; {1}",
    .en = "nearest to the plan is {0}; {1}",
};

/// Why no meeting can be on a day, or should not be; nothing when the day is free.
std::optional<Sentence> obstacle(const SeriesYear& year, Date date) {
  std::vector<Text> off = names_of(date);
  if (off.empty() && weekday_of(date) > 5) off.push_back(weekday_name(weekday_of(date)));
  if (!off.empty()) return kIsOff(listed(off));
  if (const auto quiet = why_quiet(date, year.series.quiet_days)) return kIsQuiet(*quiet);
  const auto taken = std::ranges::find(year.taken, date, &Taken::date);
  if (taken != year.taken.end()) return kIsTaken(taken->by->name);
  const unsigned month = month_of(date), weekday = weekday_of(date);
  if (!open_months(year.series)[month]) return kIsMonth(month_name(month));
  if (!preferred_weekdays(year.series)[weekday]) return kIsWeekday(weekday_name(weekday));
  return std::nullopt;
}

/// The day that «første og tredje tirsdag» means by a date: the date itself, or the nearest that no
/// other meeting is on; nothing when the cadence names no such day.
std::optional<Date> stated_day(const SeriesYear& year, const std::vector<Date>& dates, Date date) {
  const std::vector<Date> stated = stated_days(year.series.cadence, date);
  if (stated.empty()) return std::nullopt;
  const auto is_left = [&](Date day) {
    return day == date || !std::ranges::binary_search(dates, day);
  };
  std::vector<Date> left;
  std::ranges::copy_if(stated, std::back_inserter(left), is_left);
  return nearest_of(left.empty() ? stated : left, date);
}

/// Where the cadence alone would have a meeting, given the one before it.
std::optional<Date> nearest_to_plan(const SeriesYear& year, const std::vector<Date>& dates,
                                    std::size_t number) {
  const Date date = dates[number - 1];
  if (const auto stated = stated_day(year, dates, date)) return stated;
  const auto prepared = std::ranges::upper_bound(year.prepared, date);
  if (prepared != year.prepared.end()) return *prepared - Days{kDaysBeforePrepared};
  const auto next = std::ranges::lower_bound(year.followed, date);
  if (next != year.followed.begin()) return *std::prev(next) + Days{kDaysAfterFollowed};
  const auto previous = number > 1 ? std::optional{dates[number - 2]} : year.previous;
  if (!previous) return std::nullopt;
  if (is_rare(year.series.cadence)) {
    const Date due = due_after(year.series.cadence, *previous);
    return due < year.blocked.first() ? std::nullopt : std::optional{due};
  }
  if (dates.size() == 1) return plus_months(*previous, 12);
  return *previous + Days{year_plan(year.series.cadence, year.blocked.year(), {}).gaps.ideal};
}

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

Sentence words_of(const Cadence& cadence) {
  return {{in_words(Lang::nb, cadence), in_words(Lang::nn, cadence), in_words(Lang::en, cadence)}};
}

}  // namespace

Sentence reason(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number) {
  const Date date = dates[number - 1];
  if (const auto stated = stated_day(year, dates, date))
    return stated == date ? kAsStated(words_of(year.series.cadence)) : kInstead(*stated);
  const auto prepared = std::ranges::upper_bound(year.prepared, date);
  if (prepared != year.prepared.end()) return kPrepares(days_between(date, *prepared), *prepared);
  const auto next = std::ranges::lower_bound(year.followed, date);
  if (next != year.followed.begin())
    return kFollows(days_between(*std::prev(next), date), *std::prev(next));
  if (dates.size() == 1 && !is_rare(year.series.cadence)) return kOnlyOne();
  const auto previous = number > 1 ? std::optional{dates[number - 2]} : year.previous;
  return previous ? kSincePrevious(days_between(*previous, date), *previous) : kFirst();
}

Sentence rather(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number) {
  const auto wanted = nearest_to_plan(year, dates, number);
  if (!wanted || *wanted == dates[number - 1]) return {};
  const auto why_not = obstacle(year, *wanted);
  return why_not ? kRather(*wanted, *why_not) : kRatherEven(*wanted, kIsEven());
}

}  // namespace slt::calendar
