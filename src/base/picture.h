// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace slt {

/// Bars under each other, each made of parts that add up; counts of things, never measures.
struct Bars {
  struct Bar {
    std::string label;
    std::vector<int> parts;  ///< One for each of `parts` of the figure.
    std::optional<int> aim;  ///< What the whole bar is measured against; drawn as a mark.
    std::string words;       ///< Stands after the bar: the same in words.
  };
  std::vector<std::string> parts;  ///< What each part is; a legend where there are several.
  std::string aim;                 ///< What the marks are; empty where there are none.
  std::vector<Bar> bars;
};

/// Boxes in rows under each other, each row joined to the one above it: an organisation chart.
struct Chart {
  struct Box {
    std::string title;
    std::vector<std::string> lines;
  };
  struct Row {
    std::string label;
    std::vector<Box> boxes;
  };
  std::vector<Row> rows;
};

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

/// A picture of what stands in words beside it. A format that cannot draw leaves it out.
struct Picture {
  std::string caption;
  std::string alternative;  ///< What the picture shows, for those who do not see it.
  std::variant<Bars, Chart, Wheel> drawing;
};

}  // namespace slt
