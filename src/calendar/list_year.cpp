// SPDX-License-Identifier: MIT
#include "calendar/list_year.h"

#include <algorithm>

#include "calendar/reasons.h"
#include "calendar/record.h"

namespace slt::calendar {
namespace {

constexpr Message<> kOnRecord{
    .nb = "står i møteoversikten",
    .nn = "står i møteoversikta",
    .en = "on record",
};

/// The next meeting on record that counts on a day, each once.
std::optional<std::size_t> take_record(const std::vector<RecordedMeeting>& recorded,
                                       std::vector<bool>& used, Date date) {
  for (std::size_t i = 0; i < recorded.size(); ++i)
    if (!used[i] && counts(recorded[i]) && recorded[i].date == date) return used[i] = true, i;
  return std::nullopt;
}

}  // namespace

void list_year(PlacedSeries& to, const SeriesYear& year, const std::vector<Date>& dates,
               std::optional<Date> from) {
  const auto& recorded = year.series.recorded;
  const auto is_wanted = [&](Date date) { return !from || date >= *from; };
  std::vector<bool> used(recorded.size());
  std::set<int> numbers = numbers_on_record(year.series, year.blocked.year());
  for (std::size_t n = 1; n <= dates.size(); ++n) {
    const Date date = dates[n - 1];
    const auto record = take_record(recorded, used, date);
    auto number = static_cast<int>(n);
    while (!record && !numbers.insert(number).second) ++number;
    if (!is_wanted(date)) continue;
    to.meetings.push_back({date, number, record, record ? kOnRecord() : reason(year, dates, n),
                           record ? Sentence{} : rather(year, dates, n)});
  }
  for (std::size_t i = 0; i < recorded.size(); ++i) {
    const bool listed = used[i] || year_of(recorded[i].date) != year.blocked.year();
    if (!listed && is_wanted(recorded[i].date))
      to.meetings.push_back({recorded[i].date, 0, i, kOnRecord(), {}});
  }
}

}  // namespace slt::calendar
