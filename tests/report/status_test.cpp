// SPDX-License-Identifier: MIT
#include "report/status.h"

#include <doctest/doctest.h>

#include "render/text.h"

using namespace slt;
using namespace slt::report;

namespace {

/// What is typed next on a day, with so many errors and warnings and nothing late.
std::string shown_on(std::string_view day, int errors, int warnings) {
  const Schedule none;
  const StatusInput input{.lang = Lang::en,
                          .today = *parse_date(day),
                          .place = "Sand",
                          .id = "sand",
                          .municipalities = 1,
                          .errors = errors,
                          .warnings = warnings,
                          .infos = 0,
                          .dues = {},
                          .coming = none};
  return render::text(status(input));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("what to type next is what presses most, and never more than three") {
  CHECK(has(shown_on("2026-03-01", 1, 1), "slt validate sand -q"));
  CHECK_FALSE(has(shown_on("2026-03-01", 0, 1), "-q"));
  CHECK_FALSE(has(shown_on("2026-08-31", 0, 0), "slt calendar sand"));
  CHECK(has(shown_on("2026-09-01", 0, 0), "slt calendar sand --year 2027"));
  CHECK_FALSE(has(shown_on("2026-09-01", 1, 1), "slt report"));
  CHECK(has(shown_on("2026-04-01", 0, 0), "slt report annual sand "));
}

TEST_CASE("until April the year to report is the last one") {
  CHECK(has(shown_on("2026-01-01", 0, 0), "slt report annual sand --year 2025"));
  CHECK(has(shown_on("2026-03-31", 0, 0), "slt report annual sand --year 2025"));
  CHECK_FALSE(has(shown_on("2026-04-01", 0, 0), "--year"));
}
