#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/picture.h"

namespace slt::render {

/// The colours of the rings, from the outermost; white on each has a contrast of at least 4.5, as
/// WCAG 2.1 (1.4.3) asks of text.
inline constexpr std::array<std::string_view, 6> kRingColors{"#1b5e8a", "#8a3b12", "#2e6b34",
                                                             "#6a2c70", "#6b5200", "#8c1c3a"};

/// The year as a wheel (årshjul) in SVG: months, weeks, a ring for each group, holidays, deadlines,
/// and the same as a numbered list. One page in the proportions of A4 and A3; no script, no font
/// and no picture from elsewhere.
std::string wheel_svg(const Wheel& wheel);

}  // namespace slt::render
