// SPDX-License-Identifier: MIT
#include "base/source.h"

#include <doctest/doctest.h>

#include <vector>

using namespace slt;

TEST_CASE("a span stands where an editor shows it") {
  struct Row {
    std::string bytes;
    std::uint32_t offset, length;
    int line, column, width, end_line, end_column;
    std::string_view line_text;
  };
  const std::vector<Row> rows{
      {"abc\ndef\n", 0, 3, 1, 1, 3, 1, 4, "abc"},
      {"abc\ndef\n", 4, 2, 2, 1, 2, 2, 3, "def"},
      {"abc\ndef", 5, 2, 2, 2, 2, 2, 4, "def"},
      {"abc\r\ndef\r\n", 6, 1, 2, 2, 1, 2, 3, "def"},
      {"abc\r\ndef\r\n", 1, 6, 1, 2, 2, 2, 3, "abc"},
      {"æøå: 🙂x\n", 8, 5, 1, 6, 2, 1, 8, "æøå: 🙂x"},
      {"å\nåå\nå", 0, 5, 1, 1, 1, 2, 2, "å"},
      {"abc\n", 4, 0, 2, 1, 0, 2, 1, ""},
      {"abc\n", 3, 0, 1, 4, 0, 1, 4, "abc"},
      {"", 0, 0, 1, 1, 0, 1, 1, ""},
      {"abc", 99, 5, 1, 4, 0, 1, 4, "abc"},
      {"\xEF\xBB\xBF"
       "abc\n",
       3, 3, 1, 1, 3, 1, 4, "abc"},
      {"bl\xE5r\n", 2, 2, 1, 3, 2, 1, 5, "bl\xE5r"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CAPTURE(row.offset);
    const Source source{"plan.yaml", row.bytes, {}};
    const Place place = place_of({&source, row.offset, row.length});
    CHECK(place.path == "plan.yaml");
    CHECK(place.line == row.line);
    CHECK(place.column == row.column);
    CHECK(place.width == row.width);
    CHECK(place.end_line == row.end_line);
    CHECK(place.end_column == row.end_column);
    CHECK(place.line_text == row.line_text);
  }
}

TEST_CASE("a span of several lines is as wide as its part of the first") {
  const Source source{"plan.yaml", "a: b\n  c\n", {}};
  const Place place = place_of({&source, 3, 5});
  CHECK(place.width == 1);
  CHECK(place.end_line == 2);
  CHECK(place.end_column == 4);
}

TEST_CASE("a span without a file has no place and no bytes") {
  CHECK(place_of({}).path.empty());
  CHECK(bytes_of({}).empty());
}

TEST_CASE("the bytes of a span are those it covers, as far as there are any") {
  const Source source{"plan.yaml", "abc", {}};
  CHECK(bytes_of({&source, 1, 2}) == "bc");
  CHECK(bytes_of({&source, 1, 99}) == "bc");
  CHECK(bytes_of({&source, 99, 1}).empty());
}
