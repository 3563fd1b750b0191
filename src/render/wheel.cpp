// SPDX-License-Identifier: MIT
#include "render/wheel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "render/picture.h"

namespace slt::render {
namespace {

// A page of 1000 by 1414: the proportions of A4. Lengths are in these units.
constexpr double kCenterX = 500, kCenterY = 515;
constexpr double kMonthsOut = 435, kMonthsIn = 398;
constexpr double kWeeksIn = 374, kDaysOffIn = 360;
constexpr double kFirstRing = 332, kLastRing = 120, kRingGap = 42;
constexpr double kDot = 12;
constexpr double kPage = 1414, kLegendTop = 985, kListTop = 1040, kListBottom = 1395;
constexpr double kLeft = 40, kRight = 960;

constexpr Text kTitle{"Årshjul", "Årshjul", "The year"};
constexpr Text kWeek{"uke", "veke", "week"};
constexpr Text kHolidays{"Helligdager", "Heilagdagar", "Public holidays"};
constexpr Text kSchoolHolidays{"Skoleferier", "Skuleferiar", "School holidays"};
constexpr Text kNoSchoolHolidays{"Skoleferiene er ikke lagt inn.",
                                 "Skuleferiane er ikkje lagde inn.",
                                 "School holidays have not been entered."};
constexpr Text kSuggested{"Ring uten fyll: forslag til dato", "Ring utan fyll: forslag til dato",
                          "Ring without fill: a suggested date"};
constexpr Text kNothing{"Ingen møter eller frister", "Ingen møte eller fristar",
                        "No meetings or deadlines"};

/// A place on the wheel: how far round, in turns clockwise from the top, and how far out.
Point at(double turn, double radius) {
  const double angle = turn * 2 * std::numbers::pi;
  return {kCenterX + radius * std::sin(angle), kCenterY - radius * std::cos(angle)};
}
constexpr double kBeforeWords = 22;  ///< Letters of «12 18.08. (veke 34) » and the gap after.

class WheelDrawer {
 public:
  WheelDrawer(const Wheel& wheel, const WheelSheet& sheet) : wheel_(wheel), sheet_(sheet) {}

  Svg draw() {
    for (const WheelDays& days : wheel_.days_off) days_off(days);
    for (Date month = wheel_.first; month <= wheel_.last; month = plus_months(month, 1))
      draw_month(month);
    for (Date day = wheel_.first; day <= wheel_.last; day += Days{1})
      if (weekday_of(day) == 1) draw_week(day);
    for (std::size_t ring = 0; ring < wheel_.rings.size(); ++ring) draw_ring(ring);
    for (std::size_t i = 0; i < wheel_.marks.size(); ++i) draw_mark(i);
    hub();
    legend();
    if (sheet_.list) list();
    return head().append(svg_) << "</svg>\n";
  }

 private:
  double turn_of(Date date) const {
    const auto days = (wheel_.last - wheel_.first).count() + 1;
    return static_cast<double>((date - wheel_.first).count()) / static_cast<double>(days);
  }
  double middle_of(Date first, Date last) const {
    return (turn_of(first) + turn_of(last + Days{1})) / 2;
  }
  double radius_of(std::size_t ring) const {
    const auto rings = static_cast<double>(std::max<std::size_t>(wheel_.rings.size(), 2) - 1);
    const double gap = std::min(kRingGap, (kFirstRing - kLastRing) / rings);
    return kFirstRing - gap * static_cast<double>(ring);
  }
  std::string day_words(Date date) const {
    return fmt::format("{:02}.{:02}. ({} {})", day_of(date), month_of(date), kWeek.in(wheel_.lang),
                       week_of(date).number);
  }

  Svg head() const;
  void sector(Date first, Date last, double outer, double inner, Literal fill);
  void turned_text(double turn, double radius, Literal look, const std::string& words);
  void days_off(const WheelDays& days);
  void draw_month(Date month);
  void draw_week(Date monday);
  void draw_ring(std::size_t ring);
  void draw_mark(std::size_t index);
  void draw_shape(const WheelMark& mark, Point where, double size);
  void hub();
  void legend();
  void list();

  const Wheel& wheel_;
  const WheelSheet& sheet_;
  double bottom_ = kPage;
  Svg svg_;
};

Svg WheelDrawer::head() const {
  const std::string title =
      fmt::format("{} {}: {}", kTitle.in(wheel_.lang), wheel_.year, wheel_.place);
  std::string all;
  for (const WheelMark& mark : wheel_.marks)
    all += fmt::format("{} {}. ", day_words(mark.date), mark.words);
  Svg svg;
  open_svg(svg, {wheel_.lang, 1000, bottom_, title, all, sheet_.id});
  svg << "<text x=\"500\" y=\"48\" font-size=\"30\" font-weight=\"bold\" text-anchor=\"middle\">"
      << title << "</text>\n";
  return svg;
}

/// A piece of a ring from the first to the last day.
void WheelDrawer::sector(Date first, Date last, double outer, double inner, Literal fill) {
  const double from = turn_of(first), to = turn_of(last + Days{1});
  const Literal large = to - from > 0.5 ? Literal("1") : Literal("0");
  svg_ << "<path d=\"M" << at(from, outer) << " A" << Number{outer} << "," << Number{outer} << " 0 "
       << large << " 1 " << at(to, outer) << " L" << at(to, inner) << " A" << Number{inner} << ","
       << Number{inner} << " 0 " << large << " 0 " << at(from, inner) << " Z\" fill=\"" << fill
       << "\"";
}

/// Text across the radius, never upside down.
void WheelDrawer::turned_text(double turn, double radius, Literal look, const std::string& words) {
  const bool below = turn > 0.25 && turn < 0.75;
  const Point where = at(turn, radius);
  svg_ << "<text " << look << " dy=\"0.35em\" text-anchor=\"middle\" transform=\"translate("
       << where << ") rotate(" << Number{turn * 360 + (below ? 180 : 0)} << ")\">" << words
       << "</text>\n";
}

void WheelDrawer::days_off(const WheelDays& days) {
  if (days.public_holiday)
    sector(days.first, days.last, kWeeksIn, kDaysOffIn, "#c2182b");
  else
    sector(days.first, days.last, kWeeksIn, kDaysOffIn, "#8fb4d0");
  svg_ << "><title>" << days.name << "</title></path>\n";
}

void WheelDrawer::draw_month(Date month) {
  const Date last = plus_months(month, 1) - Days{1};
  if (month_of(month) % 2 == 0)
    sector(month, last, kMonthsOut, kMonthsIn, "#e6ebef");
  else
    sector(month, last, kMonthsOut, kMonthsIn, "#d3dce3");
  svg_ << "/>\n";
  turned_text(middle_of(month, last), (kMonthsOut + kMonthsIn) / 2,
              "font-size=\"18\" font-weight=\"bold\"",
              std::string(month_name(month_of(month)).in(wheel_.lang)));
}

void WheelDrawer::draw_week(Date monday) {
  const double turn = turn_of(monday);
  svg_ << "<path d=\"M" << at(turn, kMonthsIn) << " L" << at(turn, kDaysOffIn)
       << "\" stroke=\"#8a949c\" stroke-width=\"0.8\"/>\n";
  const Date sunday = std::min(monday + Days{6}, wheel_.last);
  turned_text(middle_of(monday, sunday), (kMonthsIn + kWeeksIn) / 2, "font-size=\"11\"",
              fmt::format("{}", week_of(monday).number));
}

void WheelDrawer::draw_ring(std::size_t ring) {
  svg_ << "<circle cx=\"" << Number{kCenterX} << "\" cy=\"" << Number{kCenterY} << "\" r=\""
       << Number{radius_of(ring)} << "\" fill=\"none\" stroke=\"" << color_of(ring)
       << "\" stroke-width=\"1.5\" opacity=\"0.55\"/>\n";
}

void WheelDrawer::draw_shape(const WheelMark& mark, Point where, double size) {
  const std::string_view color = color_of(mark.ring);
  if (mark.shape == WheelMark::Shape::deadline) {
    const double half = size * 1.2;
    svg_ << "<path d=\"M" << Point{where.x, where.y - half} << " L"
         << Point{where.x + half, where.y} << " L" << Point{where.x, where.y + half} << " L"
         << Point{where.x - half, where.y} << " Z\" fill=\"" << color << "\"/>\n";
    return;
  }
  svg_ << "<circle cx=\"" << Number{where.x} << "\" cy=\"" << Number{where.y} << "\" r=\""
       << Number{size};
  if (mark.shape == WheelMark::Shape::meeting)
    svg_ << "\" fill=\"" << color << "\"/>\n";
  else
    svg_ << "\" fill=\"#ffffff\" stroke=\"" << color << "\" stroke-width=\"2\"/>\n";
}

void WheelDrawer::draw_mark(std::size_t index) {
  const WheelMark& mark = wheel_.marks[index];
  const Point where = at(middle_of(mark.date, mark.date), radius_of(mark.ring));
  draw_shape(mark, where, kDot);
  svg_ << "<text dy=\"0.35em\" x=\"" << Number{where.x} << "\" y=\"" << Number{where.y}
       << "\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" "
          "fill=\"";
  if (mark.shape == WheelMark::Shape::suggestion)
    svg_ << color_of(mark.ring);
  else
    svg_ << "#ffffff";
  svg_ << "\">" << static_cast<int>(index + 1) << "<title>" << day_words(mark.date) << " "
       << mark.words << "</title></text>\n";
}

void WheelDrawer::hub() {
  svg_ << "<text x=\"500\" y=\"505\" font-size=\"30\" font-weight=\"bold\" "
          "text-anchor=\"middle\">SLT</text>\n"
          "<text x=\"500\" y=\"538\" font-size=\"22\" text-anchor=\"middle\">"
       << wheel_.year << "</text>\n";
}

void WheelDrawer::legend() {
  double x = kLeft, y = kLegendTop;
  const auto place = [&](const std::string& words) {
    const double wide = 30 + 7.2 * static_cast<double>(words.size());
    if (x + wide > kRight && x > kLeft) x = kLeft, y += 22;
    const Point where{x + 9, y - 5};
    x += wide;
    return where;
  };
  const auto write = [&](Point where, const std::string& words) {
    if (!sheet_.list) bottom_ = where.y + 30;
    svg_ << "<text x=\"" << Number{where.x + 15} << "\" y=\"" << Number{where.y + 5}
         << "\" font-size=\"14\">" << words << "</text>\n";
  };
  for (std::size_t ring = 0; ring < wheel_.rings.size(); ++ring) {
    const bool deadlines = wheel_.has_deadlines && ring + 1 == wheel_.rings.size();
    const Point where = place(wheel_.rings[ring]);
    draw_shape({{}, ring, deadlines ? WheelMark::Shape::deadline : WheelMark::Shape::meeting, {}},
               where, 7);
    write(where, wheel_.rings[ring]);
  }
  const auto box = [&](Literal color, const Text& text) {
    const std::string words(text.in(wheel_.lang));
    const Point where = place(words);
    svg_ << "<rect x=\"" << Number{where.x - 8} << "\" y=\"" << Number{where.y - 5}
         << "\" width=\"16\" height=\"10\" fill=\"" << color << "\"/>\n";
    write(where, words);
  };
  box("#c2182b", kHolidays);
  const bool schools = std::ranges::any_of(
      wheel_.days_off, [](const WheelDays& days) { return !days.public_holiday; });
  box(schools ? Literal("#8fb4d0") : Literal("#ffffff"),
      schools ? kSchoolHolidays : kNoSchoolHolidays);
  const auto suggested = [](const WheelMark& mark) {
    return mark.shape == WheelMark::Shape::suggestion;
  };
  if (std::ranges::none_of(wheel_.marks, suggested)) return;
  const std::string words(kSuggested.in(wheel_.lang));
  const Point where = place(words);
  draw_shape({{}, 0, WheelMark::Shape::suggestion, {}}, where, 7);
  write(where, words);
}

/// The same as the wheel, in words: two columns, three where there is much.
void WheelDrawer::list() {
  const std::size_t count = wheel_.marks.size();
  if (count == 0) {
    svg_ << "<text x=\"" << Number{kLeft} << "\" y=\"" << Number{kListTop + 30}
         << "\" font-size=\"16\">" << kNothing.in(wheel_.lang) << ".</text>\n";
    return;
  }
  const std::size_t columns = count > 44 ? 3 : 2, rows = (count + columns - 1) / columns;
  const double height = std::min(20.0, (kListBottom - kListTop) / static_cast<double>(rows));
  const double width = (kRight - kLeft) / static_cast<double>(columns);
  for (std::size_t i = 0; i < count; ++i) {
    const double x = kLeft + width * static_cast<double>(i / rows);
    const double y = kListTop + height * static_cast<double>(i % rows + 1);
    const double size = std::min(14.0, height * 0.75);
    svg_ << "<text x=\"" << Number{x} << "\" y=\"" << Number{y} << "\" font-size=\"" << Number{size}
         << "\"><tspan font-weight=\"bold\" fill=\"" << color_of(wheel_.marks[i].ring)
         << "\">"
         // LibreOffice drops an ordinary blank after a tspan.
         << static_cast<int>(i + 1) << "</tspan>\u00a0" << day_words(wheel_.marks[i].date) << " "
         << shortened(wheel_.marks[i].words, width / (size * kLetter) - kBeforeWords)
         << "</text>\n";
  }
}

}  // namespace

Svg wheel_svg(const Wheel& wheel, const WheelSheet& sheet) {
  return WheelDrawer(wheel, sheet).draw();
}

}  // namespace slt::render
