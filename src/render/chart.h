// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/picture.h"
#include "render/svg.h"

namespace slt::render {

/// Rows of boxes under each other, joined by lines: an organisation chart.
Svg chart_svg(const Chart& chart, const Picture& picture, Lang lang, std::string_view id);

}  // namespace slt::render
