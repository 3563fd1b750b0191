// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <doctest/doctest.h>

#include <vector>

using namespace slt;

TEST_CASE("the first character of a text is decoded when it is UTF-8") {
  struct Row {
    std::string_view text;
    char32_t code;
    std::size_t bytes;
  };
  const std::vector<Row> rows{
      {"", 0, 0},
      {"a", 'a', 1},
      {"æx", 0xE6, 2},
      {"–", 0x2013, 3},
      {"🙂!", 0x1F642, 4},
      {"\xEF\xBF\xBD", 0xFFFD, 3},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
      {"\x80", 0, 0},
      {"\xC3", 0, 0},
      {"\xC3(", 0, 0},
      {"\xC1\xBF", 0, 0},
      {"\xE0\x9F\xBF", 0, 0},
      {"\xED\xBF\xBF", 0, 0},
      {"\xF0\x8F\xBF\xBF", 0, 0},
      {"\xF4\x90\x80\x80", 0, 0},
      {"\xF8\x88\x80\x80\x80", 0, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(first_character(row.text).code == row.code);
    CHECK(first_character(row.text).bytes == row.bytes);
  }
}

TEST_CASE("characters and columns are counted, not bytes") {
  struct Row {
    std::string_view text;
    std::size_t characters, columns;
  };
  const std::vector<Row> rows{
      {"", 0, 0},         {"abc", 3, 3},       {"blåbær", 6, 6}, {"«–»", 3, 3},
      {"🙂🙂", 2, 4}, {"a\xCC\x8A", 2, 1}, {"日本", 2, 4},   {"bl\xE5r", 4, 4},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(count_characters(row.text) == row.characters);
    CHECK(count_columns(row.text) == row.columns);
  }
}

TEST_CASE(
    "a terminal gives no columns to some characters and two to others, the first to the last") {
  const auto columns = [](char32_t code) {
    std::string text;
    append_utf8(text, code);
    return count_columns(text);
  };
  for (const char32_t code :
       {U'\u0300', U'\u036F', U'\u0483', U'\u20FF', U'\uFE00', U'\uFE0F', U'\uFE20', U'\uFE2F'})
    CHECK(columns(code) == 0);
  for (const char32_t code :
       {U'\u1100', U'\u115F', U'\u2E80', U'\u303E', U'\uFF00', U'\uFF60', U'\uFFE6', U'\U0003FFFD'})
    CHECK(columns(code) == 2);
  for (const char32_t code :
       {U'\u02FF', U'\u0370', U'\u0482', U'\u2100', U'\u10FF', U'\u1160', U'\uFF61', U'\U0001F2FF'})
    CHECK(columns(code) == 1);
}

TEST_CASE("the front of a text is cut between characters") {
  CHECK(front_of("blåbær", 3) == "blå");
  CHECK(front_of("blåbær", 0).empty());
  CHECK(front_of("blåbær", 99) == "blåbær");
  CHECK(front_of("🙂a", 1) == "🙂");
}

TEST_CASE("a character is written as UTF-8 and read again") {
  for (const char32_t code : {U'a', U'å', U'–', U'🙂', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, code);
    CHECK(first_character(text).code == code);
    CHECK(first_character(text).bytes == text.size());
  }
  std::string text;
  append_utf8(text, U'\u2FFF');  // The middle byte is neither empty nor like the others.
  CHECK(text == "\xE2\xBF\xBF");
}
