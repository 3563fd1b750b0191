// SPDX-License-Identifier: MIT
#include "base/alphabet.h"

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

using namespace slt;

TEST_CASE("æ, ø and å are the last letters, and case does not count") {
  const std::vector<std::string> sorted{"Alta",       "aremark", "Áltá nord", "Kárášjohka",
                                        "Kautokeino", "Vadsø",   "Værøy",     "Østre Toten",
                                        "Ål",         "Ås",      "Åsnes"};
  std::vector<std::string> names(sorted.rbegin(), sorted.rend());
  std::ranges::sort(names, {}, [](const std::string& name) { return alphabetical(name); });
  CHECK(alphabetical("Ås") == "}s");
  CHECK(std::ranges::is_sorted(names, {}, alphabetical));
  CHECK(names.back() == "Åsnes");
  CHECK(names[names.size() - 4] == "Østre Toten");
  CHECK(std::ranges::find(names, "Vadsø") < std::ranges::find(names, "Værøy"));
}

TEST_CASE("letters with accents are the plain ones, in small letters") {
  CHECK(plain_letters(U'á') == "a");
  CHECK(plain_letters(U'Č') == "c");
  CHECK(plain_letters(U'đ') == "d");
  CHECK(plain_letters(U'Ŋ') == "n");
  CHECK(plain_letters(U'š') == "s");
  CHECK(plain_letters(U'ŧ') == "t");
  CHECK(plain_letters(U'ž') == "z");
  CHECK(plain_letters(U'ï') == "i");
  CHECK(plain_letters(U'Ł') == "l");
  CHECK(plain_letters(U'ÿ') == "y");
  CHECK(plain_letters(U'ǩ') == "k");
  CHECK(plain_letters(U'ß') == "ss");
  CHECK(plain_letters(U'Æ') == "ae");
  CHECK(plain_letters(U'Ø') == "o");
  CHECK(plain_letters(U'å') == "a");
  CHECK(plain_letters(U'×').empty());
  CHECK(plain_letters(U'\u017F') == "s");
  CHECK(plain_letters(U'\u0180').empty());
  CHECK(plain_letters(U'a').empty());
}
