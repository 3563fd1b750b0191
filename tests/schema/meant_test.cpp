// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "model/office.h"
#include "model/terms.h"
#include "schema/meant.h"

using namespace slt;

namespace {

/// What was written and what it means; nothing when it may mean several things, or none.
struct Row {
  std::string_view written, meant;
};

template <class Meant>
void check(Meant meant, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(meant(row.written).value_or("") == row.meant);
  }
}

}  // namespace

TEST_CASE("a date in another form is meant where the day and the month can be told apart") {
  check(date_meant, {{"14.11.2017", "2017-11-14"},
                     {"1.2.2024", "2024-02-01"},
                     {"14. 11. 2017", "2017-11-14"},
                     {"14. november 2017", "2017-11-14"},
                     {"14 November 2017", "2017-11-14"},
                     {"2026-1-5", "2026-01-05"},
                     {"2026/1/5", "2026-01-05"},
                     {"2026.12.31", "2026-12-31"},
                     {"31/12/2026", "2026-12-31"},
                     {"5/5/2026", "2026-05-05"},
                     {"11.2017", "2017-11"},
                     {"mars 2024", "2024-03"},
                     {"2024-3", "2024-03"},
                     {"01/02/2024", ""},
                     {"1-2-2024", ""},
                     {"14.11.17", ""},
                     {"31.2.2024", ""},
                     {"2026-13-1", ""},
                     {"2022-2025", ""},
                     {"14.11.2017 kl. 10", ""},
                     {"november", ""},
                     {"", ""}});
}

TEST_CASE("a period is meant where both ends are") {
  check(period_meant, {{"2022-2025", "2022/2025"},
                       {"2022–2025", "2022/2025"},
                       {"2022 - 2025", "2022/2025"},
                       {"2022 til 2025", "2022/2025"},
                       {"14.11.2017–31.12.2018", "2017-11-14/2018-12-31"},
                       {"2022-1-1/2025-12-31", "2022-01-01/2025-12-31"},
                       {"1.1.2022-31.12.2025", "2022-01-01/2025-12-31"},
                       {"2025-2022", ""},
                       {"2026-12-31/2026-01-01", ""},
                       {"2022", ""},
                       {"2022-25", ""}});
}

TEST_CASE("a time of day may have a point or no zero") {
  check(clock_meant, {{"8.30", "08:30"},
                      {"08.30", "08:30"},
                      {"8:30", "08:30"},
                      {"kl. 8.30", "08:30"},
                      {"kl 14:00", "14:00"},
                      {"25.00", ""},
                      {"8.3", ""},
                      {"830", ""},
                      {"", ""}});
}

TEST_CASE("a whole number may have blanks between its thousands") {
  check(number_meant, {{"10 000", "10000"},
                       {"1 000 000", "1000000"},
                       {"10\u00A0000", "10000"},
                       {"50", "50"},
                       {"0", "0"},
                       {"1000 000", ""},
                       {"10 00", ""},
                       {"10.000", ""},
                       {"010", ""},
                       {"50 %", ""},
                       {"", ""}});
}

TEST_CASE("yes and no are meant in three languages") {
  check(truth_meant, {{"ja", "true"},
                      {"Ja", "true"},
                      {"yes", "true"},
                      {"TRUE", "true"},
                      {"nei", "false"},
                      {"no", "false"},
                      {"kanskje", ""},
                      {"1", ""}});
}

TEST_CASE("a choice is meant by its label and in other spellings, never by a guess") {
  const auto office = [](std::string_view words) -> std::optional<std::string> {
    const auto index = choice_called(choices_of<Office>, words);
    if (!index) return {};
    return std::string(choices_of<Office>[*index].word);
  };
  check(office, {{"SLT koordinator", "slt-koordinator"},
                 {"SLT-KOORDINATOR", "slt-koordinator"},
                 {"Sektorleiar", "sektorleder"},
                 {"mayor", "ordfører"},
                 {"ordførerne", ""},
                 {"koordinator", ""},
                 {"", ""}});
  const auto status = [](std::string_view words) -> std::optional<std::string> {
    const auto index = choice_called(choices_of<Status>, words);
    if (!index) return {};
    return std::string(choices_of<Status>[*index].word);
  };
  check(status, {{"planlagt", "planned"},
                 {"går føre seg", "active"},
                 {"Carried over", "carried-over"},
                 {"ferdig", ""}});
}
