// SPDX-License-Identifier: MIT
#include "calendar/blocked_days.h"

#include <algorithm>

#include "model/holiday.h"

namespace slt::calendar {
namespace {

/// Month and day as one number that sorts as they do.
unsigned day_of_any_year(Date date) { return month_of(date) * 100 + day_of(date); }

bool is_barred(Date date) {
  const unsigned day = day_of_any_year(date);
  return !is_working_day(date) || day == 1224 || day == 1231;
}

bool is_summer(unsigned day) { return 625 <= day && day <= 815; }
bool is_turn_of_the_year(unsigned day) { return day >= 1219 || day <= 106; }

/// The quiet days of the whole country.
std::optional<Text> national_quiet(Date date) {
  const unsigned day = day_of_any_year(date);
  if (is_summer(day)) return Text{"sommerferien", "sommarferien", "the summer holiday"};
  if (is_turn_of_the_year(day))
    return Text{"jul og nyttår", "jul og nyttår", "Christmas and New Year"};
  if (is_early_easter_week(date)) return Text{"påskeuken", "påskeveka", "Easter week"};
  if (is_bridging_day(date)) return Text{"inneklemt dag", "inneklemd dag", "a bridging day"};
  return std::nullopt;
}

Block block_of(Date date) {
  if (is_barred(date)) return Block::barred;
  return national_quiet(date) ? Block::quiet : Block::open;
}

const QuietDays* local_quiet(Date date, std::span<const QuietDays> local) {
  const auto holds = [&](const QuietDays& days) { return days.first <= date && date <= days.last; };
  const auto found = std::ranges::find_if(local, holds);
  return found == local.end() ? nullptr : &*found;
}

constexpr Message<Text> kNational{.nb = "{0}", .nn = "{0}", .en = "{0}"};
constexpr Message<std::string> kLocal{.nb = "{0}", .nn = "{0}", .en = "{0}"};

}  // namespace

BlockedDays::BlockedDays(int year) : year_(year) {
  for (Date day = make_date(year, 1, 1); year_of(day) == year; day += Days{1})
    days_.push_back({day, month_of(day), weekday_of(day), block_of(day)});
}

std::optional<Sentence> why_quiet(Date date, std::span<const QuietDays> local) {
  if (const QuietDays* const days = local_quiet(date, local)) return kLocal(days->name);
  if (const auto national = national_quiet(date)) return kNational(*national);
  return std::nullopt;
}

}  // namespace slt::calendar
