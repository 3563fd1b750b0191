// SPDX-License-Identifier: MIT
#include "render/picture.h"

#include <set>

#include <doctest/doctest.h>

using namespace slt;
using namespace slt::render;

namespace {

const std::string kHostile = "\"><script>alert(1)</script>'&\x01";

Bars bars_of(const std::string& words) {
  return {.parts = {words, "Planlagt"},
          .aim = words,
          .bars = {{words, {2, 1}, 4, words}, {"Tom", {0, 0}, {}, "0"}}};
}

std::string drawn(Picture picture, std::string_view id = "p1-") {
  return picture_svg(picture, Lang::nb, id).take();
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("no text of a plan is markup in a picture") {
  const Chart chart{{{kHostile, {{kHostile, {kHostile}}}}}};
  const Wheel wheel{.lang = Lang::nb,
                    .place = kHostile,
                    .year = kHostile,
                    .first = make_date(2027, 1, 1),
                    .last = make_date(2027, 12, 31),
                    .rings = {kHostile},
                    .marks = {{make_date(2027, 3, 1), 0, WheelMark::Shape::meeting, kHostile}},
                    .days_off = {{make_date(2027, 5, 1), make_date(2027, 5, 1), true, kHostile}}};
  for (const Picture& picture : {Picture{kHostile, kHostile, bars_of(kHostile)},
                                 Picture{kHostile, kHostile, chart}, Picture{"", "", wheel}}) {
    const std::string svg = drawn(picture);
    CHECK(svg.find("<script") == svg.npos);
    CHECK(svg.find('\x01') == svg.npos);
    CHECK(svg.find("&lt;script") != svg.npos);
    CHECK(svg.ends_with("</svg>\n"));
  }
}

TEST_CASE("a picture says what it is and shows, by names that no other picture has") {
  const Picture picture{"Møter", "Styret: 2 holdt.", bars_of("Holdt")};
  const std::string first = drawn(picture, "p1-"), second = drawn(picture, "p2-");
  CHECK(first.find("aria-labelledby=\"p1-title p1-desc\"") != first.npos);
  CHECK(first.find("<title id=\"p1-title\">Møter</title>") != first.npos);
  CHECK(first.find("<desc id=\"p1-desc\">Styret: 2 holdt.</desc>") != first.npos);
  CHECK(second.find("p1-") == second.npos);
}

TEST_CASE("bars have a part for each count, its number in it, and a mark where they aim") {
  const std::string svg = drawn({"", "", bars_of("Holdt")});
  CHECK(count_of(svg, ">2</text>") == 1);
  CHECK(count_of(svg, ">1</text>") == 1);
  // Two squares of the legend, two parts, the paper; and the mark twice, in legend and bar.
  CHECK(count_of(svg, "<rect") == 2 + 2 + 1 + 2);
}

TEST_CASE("long words are parted into lines and none is lost") {
  std::string all;
  for (const std::string& line : svg_lines("Rådgiver for Helårsnes videregående skole", 12)) {
    CHECK(line.size() <= 16);
    all += line;
  }
  CHECK(all == "Rådgiver forHelårsnesvideregåendeskole");
  CHECK(svg_lines("", 5).empty());
  CHECK(svg_lines("kommunalavdeling", 10) == std::vector<std::string>{"kommunalav", "deling"});
}
