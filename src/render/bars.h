// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/picture.h"
#include "render/svg.h"

namespace slt::render {

/// Bars under each other, with a legend where their parts differ and a mark at what they aim at.
/// Numbers stand in the parts and words after the bars, so that no colour is needed to read them.
Svg bars_svg(const Bars& bars, const Picture& picture, Lang lang, std::string_view id);

}  // namespace slt::render
