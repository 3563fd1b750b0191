#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "model/holiday.h"

namespace slt::report {

/// A day on which nobody should be called to a meeting, and why.
struct DayOff {
  enum class Kind : std::uint8_t { public_holiday, bridging_day, easter_week, christmas_week };
  Date date;
  Kind kind;
  Text name;
};
/// `public-holiday`, as programs read it.
std::string_view word_of(DayOff::Kind kind);

/// The public holidays of a year and the quiet days beside them, by date. A date that is two
/// holidays is there twice; weekends are there only when they are more than that.
std::vector<DayOff> days_off(int year);

Document days_off_document(int year, Lang lang);

}  // namespace slt::report
