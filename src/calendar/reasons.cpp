#include <algorithm>

#include "calendar/place_year.h"

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

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

Sentence words_of(const Cadence& cadence) {
  return {{in_words(Lang::nb, cadence), in_words(Lang::nn, cadence), in_words(Lang::en, cadence)}};
}

}  // namespace

Sentence reason(const SeriesYear& year, const std::vector<Date>& dates, std::size_t number) {
  const Date date = dates[number - 1];
  const Cadence& cadence = year.series.cadence;
  if (cadence.nth != 0) {
    const Date stated = nth_weekday(cadence, date);
    return stated == date ? kAsStated(words_of(cadence)) : kInstead(stated);
  }
  const auto prepared = std::ranges::upper_bound(year.prepared, date);
  if (prepared != year.prepared.end()) return kPrepares(days_between(date, *prepared), *prepared);
  const auto next = std::ranges::lower_bound(year.followed, date);
  if (next != year.followed.begin())
    return kFollows(days_between(*std::prev(next), date), *std::prev(next));
  if (dates.size() == 1) return kOnlyOne();
  const auto previous = number > 1 ? std::optional{dates[number - 2]} : year.previous;
  return previous ? kSincePrevious(days_between(*previous, date), *previous) : kFirst();
}

}  // namespace slt::calendar
