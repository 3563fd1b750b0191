// SPDX-License-Identifier: MIT
#include "edit/typed.h"

#include <doctest/doctest.h>

#include "edit/tabs.h"
#include "model/municipality.h"

using namespace slt;

TEST_CASE("what is typed becomes what plans write, where it can mean one thing only") {
  struct Row {
    std::string path, typed, path_meant, meant;
  };
  const Row rows[]{
      {"status", "pågår", "status", "active"},
      {"Status", "PLANLAGT", "status", "planned"},
      {"status", "active", "status", "active"},
      {"status", "ferdig", "status", "ferdig"},
      {"ansvarlig", "ordførar", "responsible", "ordførar"},
      {"i-samarbeid-med", "skolen", "with", "skolen"},
      {"timing.period", "2027", "timing.period", "2027/2027"},
      {"timing.period", "mars 2027", "timing.period", "2027-03/2027-03"},
      {"timing.period", "1.3.2027", "timing.period", "1.3.2027"},
      {"timing.start", "1.3.2027", "timing.start", "2027-03-01"},
      {"evaluation.frist", "1. mars 2027", "evaluation.due", "2027-03-01"},
      {"evaluation.form", "enkel", "evaluation.form", "simple"},
      {"cost", "10 000", "cost", "10000"},
      {"title", "1.3.2027", "title", "1.3.2027"},
      {"finnes-ikke", "1.3.2027", "finnes-ikke", "1.3.2027"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CAPTURE(row.typed);
    const auto one =
        edit::in_plan_words(fields_of<Tiltak>(), {row.path, edit::Act::set, row.typed});
    CHECK(one.path == row.path_meant);
    CHECK(one.value == row.meant);
  }
}

TEST_CASE("a key of an item is found past its number") {
  const auto one =
      edit::in_plan_words(fields_of<Group>(), {"members.2.until", edit::Act::set, "31.12.2026"});
  CHECK(one.path == "members.2.until");
  CHECK(one.value == "2026-12-31");
  CHECK(edit::field_at(fields_of<Group>(), "members.2.until").key == "until");
}

TEST_CASE("tabs give way to blanks where every width says the same") {
  struct Row {
    std::string bytes, meant;
  };
  const Row rows[]{
      {"a:\n\tb: 1\n", "a:\n  b: 1\n"},
      {"a:\n  - b: 1\n\tc: 2\n", "a:\n  - b: 1\n    c: 2\n"},
      {"a:\n\tb: 1\n\tc: 2\n", "a:\n  b: 1\n  c: 2\n"},
      {"a:\n  b:\n    c: 1\n\td: 2\n", ""},  // Below b, or below a.
      {"a: b\n\tc: d\n", ""},
      {"a:\n\tb: [1\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    const Source source{.path = "a.yaml", .bytes = row.bytes, .decoded = {}};
    CHECK(edit::without_tabs(source).value_or("") == row.meant);
  }
}
