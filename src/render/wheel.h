// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/picture.h"
#include "render/svg.h"

namespace slt::render {

/// What stands around a wheel.
struct WheelSheet {
  bool list = true;          ///< What is on it as a numbered list below, on a page like A4 and A3.
  std::string_view id = {};  ///< Before the names of its parts, where several stand on a page.
};

/// The year as a wheel (årshjul) in SVG: months, weeks, a ring for each group, holidays, deadlines,
/// and the same as a numbered list. No script, no font and no picture from elsewhere.
Svg wheel_svg(const Wheel& wheel, const WheelSheet& sheet = {});

}  // namespace slt::render
