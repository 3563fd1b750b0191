// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "base/picture.h"
#include "render/svg.h"

namespace slt::render {

/// The colours of what is counted, of levels and of rings, in that order; white on each has a
/// contrast of at least 4.5, as WCAG 2.1 (1.4.3) asks of text.
inline constexpr std::array<std::string_view, 6> kColors{"#1b5e8a", "#8a3b12", "#2e6b34",
                                                         "#6a2c70", "#6b5200", "#8c1c3a"};
inline constexpr std::string_view color_of(std::size_t number) {
  return kColors[number % kColors.size()];
}

/// A picture as SVG: no script, no font and nothing from elsewhere. `id` goes before the names of
/// its parts, since no two of a page may be alike.
Svg picture_svg(const Picture& picture, Lang lang, std::string_view id);

}  // namespace slt::render
