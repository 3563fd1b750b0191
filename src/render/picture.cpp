// SPDX-License-Identifier: MIT
#include "render/picture.h"

#include "render/bars.h"
#include "render/chart.h"
#include "render/wheel.h"

namespace slt::render {
namespace {

/// Each drawing with what it is called.
struct Draw {
  const Picture& picture;
  Lang lang;
  std::string_view id;

  Svg operator()(const Bars& bars) const { return bars_svg(bars, picture, lang, id); }
  Svg operator()(const Chart& chart) const { return chart_svg(chart, picture, lang, id); }
  Svg operator()(const Wheel& wheel) const { return wheel_svg(wheel, {.list = false, .id = id}); }
};

}  // namespace

Svg picture_svg(const Picture& picture, Lang lang, std::string_view id) {
  return std::visit(Draw{picture, lang, id}, picture.drawing);
}

}  // namespace slt::render
