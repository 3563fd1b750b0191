// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "../collection.h"

namespace {

/// A municipality whose council meets four times a year.
struct Oslo : Collection {
  Oslo() {
    write("oslo/municipality.yaml",
          "municipality: {number: \"0301\", name: Oslo, language: nb}\n"
          "groups:\n"
          "  - {id: politirad, level: governing, type: politiråd, meetings: fire møter i året}\n");
  }
  std::string calendar() const { return run({"calendar", "--year", "2027", "-f", "csv"}); }
  void avoid(const std::string& where_and_when) const {
    write("slt.yaml", "quiet_days:\n  - {name: Kommunestyremøte, " + where_and_when + "}\n");
  }
};

}  // namespace

TEST_CASE("no meeting is suggested on a quiet day when another day will do") {
  const Oslo plans;
  const std::string before = plans.calendar();
  const std::string first = before.substr(before.find("\n\"2027-") + 2, 10);
  CAPTURE(first);
  SUBCASE("for all") { plans.avoid("dates: [" + first + "]"); }
  SUBCASE("for the municipality") { plans.avoid("municipalities: [oslo], dates: [" + first + "]"); }
  SUBCASE("for its county, a period") {
    plans.avoid("counties: [Oslo], period: " + first + "/" + first);
  }
  const std::string after = plans.calendar();
  CHECK(after.find("\n\"" + first + "\"") == after.npos);
  CHECK(std::ranges::count(after, '\n') == std::ranges::count(before, '\n'));
}

TEST_CASE("the quiet days of another county move nothing") {
  const Oslo plans;
  const std::string before = plans.calendar();
  plans.avoid("counties: [Vestland], period: 2027-01-01/2027-12-31");
  CHECK(plans.calendar() == before);
}
