// SPDX-License-Identifier: MIT
#include "slips.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace slt::yaml {
namespace {

/// What a slip of the hand puts into a plan.
const std::vector<std::string> kSlips{
    " ",    "  ",  "\n",  "\n\n", "\r\n", "\t", ":",   ": ",   "- ",   "-",  "#",  " # ", "'",
    "''",   "\"",  "[",   "]",    "{",    "}",  ", ",  ",",    "|",    ">",  "|-", ">-",  ">+",
    "|2",   "\\n", "\\",  "?",    "!",    "&a", "*a",  "%",    "@",    "`",  "~",  "æ",   "🙂",
    "a: b", "- x", "---", "...",  "=",    "0",  "...", "\n  ", "\n- ", "x\n"};

std::string dedented(const std::string& text) {
  const std::size_t depth = std::min(text.find_first_not_of(' '), text.size());
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    result += line.substr(std::min({line.find_first_not_of(' '), depth, line.size()})) + '\n';
  return result.starts_with("- ") ? "a:\n" + result : result;
}

}  // namespace

std::string Hand::slip(std::string text) {
  for (auto slips = 1 + below(3); slips > 0; --slips) slip_once(text);
  return text;
}

std::string Hand::excerpt(const std::string& text) {
  const std::size_t middle = below(text.size());
  const std::size_t first = text.rfind('\n', middle);
  std::size_t last = middle;
  for (auto lines = 2 + below(12); lines > 0 && last != text.npos; --lines)
    last = text.find('\n', last + 1);
  const std::size_t start = first == text.npos ? 0 : first + 1;
  return dedented(text.substr(start, last == text.npos ? last : last + 1 - start));
}

void Hand::slip_once(std::string& text) {
  const std::size_t place = below(text.size() + 1);
  const std::size_t length = std::min(below(4), text.size() - place);
  switch (below(3)) {
    case 0:
      text.erase(place, length);
      break;
    case 1:
      text.insert(place, kSlips[below(kSlips.size())]);
      break;
    default:
      text.replace(place, length, kSlips[below(kSlips.size())]);
      break;
  }
}

}  // namespace slt::yaml
