// SPDX-License-Identifier: MIT
#include "render/csv.h"

#include <random>

#include <doctest/doctest.h>

using namespace slt;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// What a reader of RFC 4180 finds; every cell must be in quotation marks.
Rows read(std::string_view csv) {
  REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
  csv.remove_prefix(3);
  Rows rows(1);
  while (!csv.empty()) {
    REQUIRE(csv.front() == '"');
    std::string& cell = rows.back().emplace_back();
    for (csv.remove_prefix(1); !csv.starts_with('"') || csv.starts_with("\"\"");
         csv.remove_prefix(1)) {
      REQUIRE_FALSE(csv.empty());
      if (csv.front() == '"') csv.remove_prefix(1);
      cell += csv.front();
    }
    csv.remove_prefix(1);
    const bool ends_row = csv.starts_with("\r\n");
    REQUIRE((ends_row || csv.starts_with(';')));
    csv.remove_prefix(ends_row ? 2 : 1);
    if (ends_row && !csv.empty()) rows.emplace_back();
  }
  return rows;
}

std::string cell_of(const std::string& words) {
  const Rows rows = read(render::csv(Table{.caption = {}, .columns = {"a"}, .rows = {{words}}}));
  REQUIRE(rows.size() == 2);
  REQUIRE(rows[1].size() == 1);
  return rows[1][0];
}

}  // namespace

TEST_CASE("a table is one text that Excel in Norway opens") {
  const Table table{
      .caption = "Møter", .columns = {"Dato", "Gruppe"}, .rows = {{"2027-04-14", "Råd; \"x\""}}};
  const std::string text =
      "\xEF\xBB\xBF\"Dato\";\"Gruppe\"\r\n\"2027-04-14\";\"Råd; \"\"x\"\"\"\r\n";
  CHECK(render::csv(table) == text);
  Document document;
  document.paragraph("Ord.");
  document.table(table);
  CHECK(render::csv(document) == text);
}

TEST_CASE("several tables stand after one another, each with its caption") {
  Document document;
  document.table({.caption = "En", .columns = {"a"}, .rows = {}});
  document.table({.caption = "To", .columns = {"b"}, .rows = {}});
  CHECK(render::csv(document) == "\xEF\xBB\xBF\"En\"\r\n\"a\"\r\n\r\n\"To\"\r\n\"b\"\r\n");
}

TEST_CASE("what a spreadsheet would compute gets a sign in front, and nothing else does") {
  for (const char* formula :
       {"=1+1", "+1+1", "-1-1", "@SUM(A1)", " =1", "\t=1", "\n=1", "\u00a0=1", "\u200b=1",
        "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "+47 62 00 00 00", "-", "-1,2,3", "-1,"}) {
    CAPTURE(formula);
    CHECK(cell_of(formula).starts_with('\''));
  }
  for (const char* plain : {"", "a=b", "-5", "+1,5", "'x", "1-2", "æ", "\xff=1"}) {
    CAPTURE(plain);
    CHECK_FALSE(cell_of(plain).starts_with("'="));
    CHECK(cell_of(plain).substr(0, 1) ==
          (*plain == '\xff' ? "\\" : std::string(plain).substr(0, 1)));
  }
}

TEST_CASE("whatever the words, a reader finds them in one cell, and no formula") {
  static const std::vector<std::string> pieces{"=",
                                               "+",
                                               "-",
                                               "@",
                                               ";",
                                               ",",
                                               "\"",
                                               "\"\"",
                                               "\n",
                                               " ",
                                               "'",
                                               "1",
                                               "å",
                                               "x",
                                               "\r\n",
                                               "\t",
                                               std::string(1, '\0'),
                                               "\uff1d",
                                               "\u202e",
                                               "\x1b",
                                               "HYPERLINK(\"a\")",
                                               "|cmd"};
  std::mt19937 random(4);
  for (int i = 0; i < 20'000; ++i) {
    std::string words;
    for (auto left = random() % 8; left > 0; --left) words += pieces[random() % pieces.size()];
    CAPTURE(words);
    std::string cell = cell_of(words);
    const std::size_t first = cell.find_first_not_of(" \n");
    const bool opens =
        first != cell.npos && std::string_view("=+-@").find(cell[first]) != std::string_view::npos;
    CHECK((!opens || cell.find_first_not_of("+-0123456789,") == cell.npos));
    CHECK(cell.find_first_of(std::string("\0\r\t\x1b", 4)) == cell.npos);
    if (words.find_first_of(std::string("\0\r\t\x1b\xe2", 5)) != words.npos) continue;
    if (cell.starts_with('\'') && !words.starts_with('\'')) cell.erase(0, 1);
    CHECK(cell == words);
  }
}
