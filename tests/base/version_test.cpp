// SPDX-License-Identifier: MIT
#include "base/version.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

using slt::version;

namespace {

/// What the headings of the changelog say, from the newest to the oldest.
std::vector<std::string> headings() {
  std::ifstream in("CHANGELOG.md");
  std::vector<std::string> found;
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("## ")) found.push_back(line.substr(3));
  return found;
}

/// 0.9.1 before 0.10.0: each part as a number.
std::vector<int> parts_of(const std::string& words) {
  std::vector<int> parts{0};
  for (const char sign : words.substr(0, words.find(' '))) {
    if (sign == '.')
      parts.push_back(0);
    else
      parts.back() = parts.back() * 10 + (sign - '0');
  }
  return parts;
}

}  // namespace

TEST_CASE("the changelog knows the version that CMakeLists.txt states") {
  std::vector<std::string> all = headings();
  REQUIRE_FALSE(all.empty());
  const std::vector<int> now = parts_of(std::string(version()));
  CHECK(now.size() == 3);
  if (all.front() != "Unreleased") CHECK(parts_of(all.front()) == now);
  std::erase(all, "Unreleased");
  for (const std::string& heading : all) {
    CAPTURE(heading);
    CHECK(parts_of(heading) <= now);
  }
  CHECK(std::ranges::is_sorted(all, std::ranges::greater{}, parts_of));
}
