// SPDX-License-Identifier: MIT
#include "render/svg.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace slt::render {

Svg& operator<<(Svg& to, Number number) {
  const auto hundredths = static_cast<long>(std::lround(number.value * 100));
  const bool minus = hundredths < 0;
  const long size = minus ? -hundredths : hundredths;
  const int rest = static_cast<int>(size % 100);
  if (minus) to << "-";
  return to << static_cast<int>(size / 100) << (rest < 10 ? Literal(".0") : Literal(".")) << rest;
}

Svg& operator<<(Svg& to, Point point) { return to << Number{point.x} << "," << Number{point.y}; }

std::string shortened(std::string_view words, double letters) {
  const auto room = static_cast<std::size_t>(std::max(letters, 1.0));
  if (count_characters(words) <= room) return std::string(words);
  return std::string(front_of(words, room - 1)) + "…";
}

std::vector<std::string> svg_lines(std::string_view words, double letters) {
  const auto room = static_cast<std::size_t>(std::max(letters, 1.0));
  std::vector<std::string> lines;
  while (!words.empty()) {
    std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (!lines.empty() && count_characters(lines.back()) + 1 + count_characters(word) <= room) {
      (lines.back() += ' ') += word;
      continue;
    }
    for (; count_characters(word) > room; word.remove_prefix(front_of(word, room).size()))
      lines.emplace_back(front_of(word, room));
    if (!word.empty()) lines.emplace_back(word);
  }
  return lines;
}

void open_svg(Svg& svg, const SvgHead& head) {
  svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << static_cast<int>(head.width)
      << " " << static_cast<int>(head.height) << "\" role=\"img\" aria-labelledby=\"" << head.id
      << "title " << head.id << "desc\" xml:lang=\"" << code_of(head.lang)
      << "\" font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\" fill=\"#1a1a1a\">\n"
         "<title id=\""
      << head.id << "title\">" << head.title << "</title>\n<desc id=\"" << head.id << "desc\">"
      << head.description << "</desc>\n<rect width=\"" << static_cast<int>(head.width)
      << "\" height=\"" << static_cast<int>(head.height) << "\" fill=\"#ffffff\"/>\n";
}

}  // namespace slt::render
