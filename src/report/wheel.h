#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/due.h"
#include "report/schedule.h"

namespace slt::report {

/// Something on one day of the wheel. All are numbered by date, so that a list can stand beside it.
struct WheelMark {
  enum class Shape : std::uint8_t { meeting, suggestion, deadline };
  Date date;
  std::size_t ring;  ///< Which of the rings.
  Shape shape;
  std::string words;
};

/// Days on which nobody should be called to a meeting; both ends belong to it.
struct WheelDays {
  Date first, last;
  bool public_holiday;
  std::string name;
};

/// A year as a circle (årshjul): what is drawn, without how.
struct Wheel {
  Lang lang = Lang::nb;
  std::string place;
  std::string year;                ///< `2027`, or `2026–2027` for one that begins elsewhere.
  Date first, last;                ///< Both belong to it; always whole months.
  std::vector<std::string> rings;  ///< A group each, from the outermost.
  bool has_deadlines = false;      ///< The last ring is for deadlines.
  std::vector<WheelMark> marks;    ///< By date.
  std::vector<WheelDays> days_off;
};

/// The wheel of one municipality: its meetings, what falls due, holidays and school holidays.
Wheel wheel(const Schedule& own, std::span<const Due> dues,
            std::span<const calendar::QuietDays> school_holidays, const Wheel& frame);

}  // namespace slt::report
