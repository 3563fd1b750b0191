// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "render/escape.h"
#include "render/page.h"

// What every picture is drawn with. Colours are written out, since `var()` and style sheets reach
// no further than browsers (librsvg and LibreOffice draw such pictures black).
namespace slt::render {

using Svg = Page<Xml>;

/// A number as SVG wants it: no more than two decimals, never an exponent or a comma.
struct Number {
  double value;
};
Svg& operator<<(Svg& to, Number number);

struct Point {
  double x, y;
};
Svg& operator<<(Svg& to, Point point);

inline constexpr double kLetter = 0.52;  ///< The width of a letter beside its height, on average.

/// As much of the words as so many letters hold; the whole stands in the description.
std::string shortened(std::string_view words, double letters);
/// Words on as many lines as they need, each of at most so many letters.
std::vector<std::string> svg_lines(std::string_view words, double letters);

/// What a picture is called and shows, for those who do not see it.
struct SvgHead {
  Lang lang;
  double width, height;
  std::string_view title, description;
  std::string_view id;  ///< Before the names of its parts, where several stand on a page.
};
/// The opening of a picture on white paper; `</svg>` closes it.
void open_svg(Svg& svg, const SvgHead& head);

}  // namespace slt::render
