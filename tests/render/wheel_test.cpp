// SPDX-License-Identifier: MIT
#include "render/wheel.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "cli/cli.h"
#include "render/picture.h"

using namespace slt;
using namespace slt::render;

namespace {

/// The relative luminance of `#rrggbb`: WCAG 2.1, definition of relative luminance.
double luminance(std::string_view color) {
  const auto part = [&](std::size_t at) {
    const double value = std::stoi(std::string(color.substr(at, 2)), nullptr, 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(std::string_view a, std::string_view b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

Wheel year_from(int year, unsigned month) {
  const Date first = make_date(year, month, 1);
  return {.lang = Lang::nb,
          .place = "Sted",
          .year = "året",
          .first = first,
          .last = plus_months(first, 12) - Days{1},
          .rings = {"Gruppe"},
          .marks = {},
          .days_off = {}};
}

std::string file(const std::string& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("numbers on the rings can be read by those who see little contrast") {
  CHECK(contrast("#000000", "#ffffff") == doctest::Approx(21));
  for (const std::string_view color : kColors) {
    CAPTURE(color);
    CHECK(contrast(color, "#ffffff") >= 4.5);
  }
}

TEST_CASE("a wheel has every month and week of its year, wherever that begins") {
  struct Case {
    int year;
    unsigned month;
    std::size_t weeks;
  };
  for (const Case& one :
       {Case{2026, 1, 52}, Case{2028, 1, 52}, Case{2029, 1, 53}, Case{2026, 8, 52}}) {
    CAPTURE(one.year);
    const std::string svg = wheel_svg(year_from(one.year, one.month)).take();
    for (unsigned month = 1; month <= 12; ++month)
      CHECK(count(svg, fmt::format(">{}</text>", month_name(month).nb)) == 1);
    CHECK(count(svg, "stroke-width=\"0.8\"") == one.weeks);
    CHECK(svg.find("nan") == svg.npos);
  }
}

TEST_CASE("days off have the color of their kind, and their name") {
  Wheel wheel = year_from(2027, 1);
  wheel.days_off = {{make_date(2027, 5, 17), make_date(2027, 5, 17), true, "17. mai"},
                    {make_date(2027, 10, 4), make_date(2027, 10, 8), false, "Haustferie"}};
  const std::string svg = wheel_svg(wheel).take();
  CHECK(svg.find("#c2182b\"><title>17. mai</title>") != svg.npos);
  CHECK(svg.find("#8fb4d0\"><title>Haustferie</title>") != svg.npos);
}

TEST_CASE("a wheel shows text as text") {
  Wheel wheel = year_from(2027, 1);
  wheel.place = "<script>alert(1)</script>";
  wheel.rings = {"\"><a href='x'>"};
  wheel.marks = {{make_date(2027, 2, 2), 0, WheelMark::Shape::meeting, "]]>&\x1b"}};
  const std::string svg = wheel_svg(wheel).take();
  CHECK(svg.find("<script") == svg.npos);
  CHECK(svg.find("<a ") == svg.npos);
  CHECK(svg.find('\x1b') == svg.npos);
  CHECK(svg.find("]]&gt;&amp;\\x1b") != svg.npos);
}

TEST_CASE("the wheel that README shows is the one slt draws") {
  const std::string path = "examples/pictures/arshjul-vindafjord-2027.svg";
  std::ostringstream out, err;
  cli::run({"-C", "plans", "--today", "2026-11-21", "calendar", "vindafjord", "--year", "2027",
            "-f", "svg"},
           {out, err});
  if (std::getenv("SLT_BLESS"))
    std::ofstream(path) << out.str();
  else
    CHECK(out.str() == file(path));
}
