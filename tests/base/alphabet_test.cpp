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
