// SPDX-License-Identifier: MIT
#include "render/bars.h"

#include <algorithm>
#include <numeric>

#include "base/utf8.h"
#include "render/picture.h"

namespace slt::render {
namespace {

// Lengths in the units of a picture 800 wide.
constexpr double kWidth = 800, kMargin = 16, kLabelWidth = 250, kFrom = 280, kTo = 600;
constexpr double kText = 15, kLine = 19, kBar = 24, kGap = 14, kSquare = 14;
constexpr double kNarrowest = 18;  ///< Of a part that its number can stand in.

int sum_of(const Bars::Bar& bar) { return std::accumulate(bar.parts.begin(), bar.parts.end(), 0); }

int longest_of(const Bars& bars) {
  int longest = 1;
  for (const Bars::Bar& bar : bars.bars)
    longest = std::max({longest, sum_of(bar), bar.aim.value_or(0)});
  return longest;
}

class BarDrawer {
 public:
  BarDrawer(const Bars& bars) : bars_(bars), unit_((kTo - kFrom) / longest_of(bars)) {}

  Svg draw(const Picture& picture, Lang lang, std::string_view id) {
    legend();
    for (const Bars::Bar& bar : bars_.bars) row(bar);
    Svg whole;
    open_svg(whole, {lang, kWidth, y_ + kMargin - kGap, picture.caption, picture.alternative, id});
    return whole.append(svg_) << "</svg>\n";
  }

 private:
  void write(Point where, std::string_view words) {
    svg_ << "<text x=\"" << Number{where.x} << "\" y=\"" << Number{where.y} << "\" font-size=\""
         << Number{kText} << "\">" << words << "</text>\n";
  }
  void box(Point where, double width, double height, std::string_view color) {
    svg_ << "<rect x=\"" << Number{where.x} << "\" y=\"" << Number{where.y} << "\" width=\""
         << Number{width} << "\" height=\"" << Number{height} << "\" fill=\"" << color << "\"/>\n";
  }
  void mark(double x, double y, double height) { box({x - 2, y}, 4, height, "#1a1a1a"); }
  void legend();
  void row(const Bars::Bar& bar);
  void parts(const Bars::Bar& bar, double top);

  const Bars& bars_;
  double unit_;
  double y_ = kMargin;
  Svg svg_;
};

void BarDrawer::legend() {
  double x = kMargin;
  const auto place = [&](const std::string& words) {
    const double wide = kSquare + 24 + kText * 0.58 * static_cast<double>(count_characters(words));
    if (x > kMargin && x + wide > kWidth) x = kMargin, y_ += kLine + 4;
    const double left = x;
    x += wide;
    write({left + kSquare + 6, y_ + 12}, words);
    return left;
  };
  if (bars_.parts.size() > 1)
    for (std::size_t i = 0; i < bars_.parts.size(); ++i)
      box({place(bars_.parts[i]), y_}, kSquare, kSquare, color_of(i));
  if (!bars_.aim.empty()) mark(place(bars_.aim) + kSquare / 2, y_ - 2, kSquare + 4);
  if (x > kMargin) y_ += kLine + kGap;
}

void BarDrawer::parts(const Bars::Bar& bar, double top) {
  double x = kFrom;
  for (std::size_t i = 0; i < bar.parts.size(); ++i) {
    const double wide = unit_ * bar.parts[i];
    if (wide <= 0) continue;
    box({x, top}, wide, kBar, color_of(i));
    if (wide >= kNarrowest)
      svg_ << "<text x=\"" << Number{x + wide / 2} << "\" y=\"" << Number{top + 17}
           << "\" font-size=\"13\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#ffffff\">"
           << bar.parts[i] << "</text>\n";
    x += wide;
  }
}

void BarDrawer::row(const Bars::Bar& bar) {
  const auto label = svg_lines(bar.label, kLabelWidth / (kText * kLetter));
  const double height = std::max(kBar, kLine * static_cast<double>(label.size()));
  const double top = y_ + (height - kBar) / 2;
  double base = y_ + (height - kLine * static_cast<double>(label.size())) / 2 + 14;
  for (const std::string& line : label) write({kMargin, base}, line), base += kLine;
  parts(bar, top);
  if (bar.aim) mark(kFrom + unit_ * *bar.aim, top - 4, kBar + 8);
  const double end = kFrom + unit_ * std::max(sum_of(bar), bar.aim.value_or(0));
  write({end + 12, top + 17}, shortened(bar.words, (kWidth - end - 16) / (kText * kLetter)));
  y_ += height + kGap;
}

}  // namespace

Svg bars_svg(const Bars& bars, const Picture& picture, Lang lang, std::string_view id) {
  return BarDrawer(bars).draw(picture, lang, id);
}

}  // namespace slt::render
