// SPDX-License-Identifier: MIT
#include "render/chart.h"

#include <algorithm>

#include "render/picture.h"

namespace slt::render {
namespace {

// Lengths in the units of a picture 800 wide.
constexpr double kWidth = 800, kMargin = 16, kGap = 16, kPad = 10, kStrip = 6;
constexpr double kTitle = 15, kText = 13, kTitleLine = 19, kTextLine = 17, kLabel = 24;
constexpr const char* kIndent = "\u00a0\u00a0";  ///< Of what continues a line.
constexpr std::size_t kAcross = 3;               ///< Boxes beside each other, at most.

struct BoxLines {
  std::vector<std::string> title, text;

  double height() const {
    return kStrip + 2 * kPad + kTitleLine * static_cast<double>(title.size()) +
           kTextLine * static_cast<double>(text.size());
  }
};

BoxLines lines_of(const Chart::Box& box, double width) {
  const double room = width - 2 * kPad;
  BoxLines lines{svg_lines(box.title, room / (kTitle * 0.58)), {}};  // Bold letters are wider.
  for (const std::string& one : box.lines) {
    const std::size_t first = lines.text.size();
    for (const std::string& line : svg_lines(one, room / (kText * kLetter)))
      lines.text.push_back((lines.text.size() > first ? kIndent : "") + line);
  }
  return lines;
}

class ChartDrawer {
 public:
  Svg draw(const Chart& chart, const Picture& picture, Lang lang, std::string_view id) {
    for (std::size_t i = 0; i < chart.rows.size(); ++i) row(chart.rows[i], i);
    Svg whole;
    open_svg(whole, {lang, kWidth, y_ + kMargin, picture.caption, picture.alternative, id});
    return whole.append(svg_) << "</svg>\n";
  }

 private:
  void line(Point from, Point to) {
    svg_ << "<path d=\"M" << from << " L" << to << "\" stroke=\"#6b7785\" stroke-width=\"2\"/>\n";
  }
  void write(Point where, double size, Literal look, std::string_view words) {
    svg_ << "<text x=\"" << Number{where.x} << "\" y=\"" << Number{where.y} << "\" font-size=\""
         << Number{size} << "\"" << look << ">" << words << "</text>\n";
  }
  void row(const Chart::Row& row, std::size_t number);
  void shelf(const Chart::Row& row, std::size_t from, std::size_t number);
  void join(std::size_t boxes, double width);
  void box(const BoxLines& lines, Point at, double width, double height, std::string_view color);

  double y_ = kMargin;
  Svg svg_;
};

void ChartDrawer::row(const Chart::Row& row, std::size_t number) {
  if (number > 0) line({kWidth / 2, y_}, {kWidth / 2, y_ + kLabel + kGap});
  svg_ << "<text x=\"" << Number{kMargin} << "\" y=\"" << Number{y_ + kLabel - 6}
       << "\" font-size=\"14\" font-weight=\"bold\" fill=\"" << color_of(number) << "\">"
       << row.label << "</text>\n";
  y_ += kLabel;
  if (number > 0) y_ += kGap;
  for (std::size_t from = 0; from < row.boxes.size(); from += kAcross) {
    if (from > 0) y_ += kGap;
    shelf(row, from, number);
  }
}

/// The line from which the boxes of a shelf hang; there is none above the first row.
void ChartDrawer::join(std::size_t boxes, double width) {
  const double half = (width + kGap) * (static_cast<double>(boxes) - 1) / 2;
  line({kWidth / 2 - half, y_}, {kWidth / 2 + half, y_});
  for (std::size_t i = 0; i < boxes; ++i) {
    const double x = kWidth / 2 - half + static_cast<double>(i) * (width + kGap);
    line({x, y_}, {x, y_ + kGap});
  }
  y_ += kGap;
}

/// As many of the boxes as stand beside each other.
void ChartDrawer::shelf(const Chart::Row& row, std::size_t from, std::size_t number) {
  const std::size_t across = std::min(row.boxes.size(), kAcross);
  const std::size_t count = std::min(row.boxes.size() - from, kAcross);
  const double columns = static_cast<double>(std::max<std::size_t>(across, 2));
  const double width = (kWidth - 2 * kMargin - kGap * (columns - 1)) / columns;
  std::vector<BoxLines> all;
  double height = 0;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back(lines_of(row.boxes[from + i], width));
    height = std::max(height, all.back().height());
  }
  if (number > 0 && from == 0) join(count, width);
  const double left = kWidth / 2 - ((width + kGap) * static_cast<double>(count) - kGap) / 2;
  for (std::size_t i = 0; i < count; ++i)
    box(all[i], {left + static_cast<double>(i) * (width + kGap), y_}, width, height,
        color_of(number));
  y_ += height;
}

void ChartDrawer::box(const BoxLines& lines, Point at, double width, double height,
                      std::string_view color) {
  svg_ << "<rect x=\"" << Number{at.x} << "\" y=\"" << Number{at.y} << "\" width=\""
       << Number{width} << "\" height=\"" << Number{height}
       << "\" fill=\"#f2f5f8\" stroke=\"#c3ccd6\"/>\n<rect x=\"" << Number{at.x} << "\" y=\""
       << Number{at.y} << "\" width=\"" << Number{width} << "\" height=\"" << Number{kStrip}
       << "\" fill=\"" << color << "\"/>\n";
  double y = at.y + kStrip + kPad - 4;
  for (const std::string& line : lines.title)
    write({at.x + kPad, y += kTitleLine}, kTitle, " font-weight=\"bold\"", line);
  for (const std::string& line : lines.text) write({at.x + kPad, y += kTextLine}, kText, "", line);
}

}  // namespace

Svg chart_svg(const Chart& chart, const Picture& picture, Lang lang, std::string_view id) {
  return ChartDrawer().draw(chart, picture, lang, id);
}

}  // namespace slt::render
