// SPDX-License-Identifier: MIT
#include "cli/today.h"

#include <charconv>
#include <cstdlib>

#include "cli/context.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoDate{.nb = "{0} er ikke en dato; skriv for eksempel --today 2026-11-21",
                                 .nn = "{0} er ikkje ein dato; skriv til dømes --today 2026-11-21",
                                 .en = "{0} is not a date; write for example --today 2026-11-21"};

/// The moment when the clocks change: the last Sunday of a month, 01:00 UTC.
std::int64_t clock_change(int year, unsigned month) {
  const Date last = make_date(year, month, 31);
  const auto back = static_cast<int>(weekday_of(last) % 7);
  return std::int64_t{(last - Days{back}).time_since_epoch().count()} * 86400 + 3600;
}

}  // namespace

Date day_in_oslo(std::int64_t seconds) {
  const auto day_of_second = [](std::int64_t at) {
    return Date{Days{static_cast<int>(at >= 0 ? at / 86400 : (at - 86399) / 86400)}};
  };
  const int year = year_of(day_of_second(seconds));
  const bool summer = clock_change(year, 3) <= seconds && seconds < clock_change(year, 10);
  return day_of_second(seconds + (summer ? 7200 : 3600));
}

Date today(std::string_view asked) {
  if (!asked.empty()) {
    const auto date = parse_date(asked);
    if (!date) throw Usage{kNoDate({asked})};
    return *date;
  }
  std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = epoch;
    std::int64_t given = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), given);
    // Beyond the calendar of plans it is no day anybody means.
    if (error == std::errc{} && stop == digits.data() + digits.size() && given >= 0 &&
        given < 4102444800)
      seconds = given;
  }
  return day_in_oslo(seconds);
}

}  // namespace slt::cli
