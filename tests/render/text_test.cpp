// SPDX-License-Identifier: MIT
#include "render/text.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

using namespace slt;

namespace {

Document with_table(std::vector<std::vector<Said>> rows) {
  Document document;
  document.title = "T";
  document.table({.caption = {}, .columns = {"Tiltak", "Ansvarlig"}, .rows = std::move(rows)});
  return document;
}

std::size_t widest_line(std::string_view text) {
  std::size_t widest = 0;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    widest = std::max(widest, count_columns(line));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return widest;
}

}  // namespace

TEST_CASE("every block of a document has its form on a terminal") {
  Document document;
  document.title = "Åpen";
  document.heading(2, "Mål");
  document.paragraph("Et avsnitt som går over flere linjer.");
  document.list({{"Ett langt punkt her", {{"To"}}}});
  document.box({.title = "Kontakt", .lines = {"Tlf 1"}});
  document.code({.text = "a: 1\n", .language = "yaml"});
  CHECK(render::text(document, 20) ==
        "Åpen\n====\n\n"
        "Mål\n---\n\n"
        "Et avsnitt som går\nover flere linjer.\n\n"
        "- Ett langt punkt\n  her\n  - To\n\n"
        "┌─────────┐\n│ Kontakt │\n├─────────┤\n│ Tlf 1   │\n└─────────┘\n\n"
        "    a: 1\n");
}

TEST_CASE("the columns of a table are aligned by what is seen") {
  CHECK(render::text(with_table({{"Måltid på skolen", "æøå"}, {"Tur", "NAV"}})) ==
        "T\n=\n\n"
        "Tiltak            Ansvarlig\n"
        "----------------  ---------\n"
        "Måltid på skolen  æøå\n"
        "Tur               NAV\n");
}

TEST_CASE("no line is wider than asked for, however long the words, and a table by a quarter") {
  const std::string word(70, 'x');
  const Document table = with_table(
      {{"Et tiltak med mange ord i tittelen sin", word}, {word, "å å å å å å å å å å å"}});
  Document document;
  document.box({.title = word, .lines = {word + " " + word}});
  document.list({{word + " ord", {{word}}}});
  for (const int width : {12, 20, 40, 100}) {
    CAPTURE(width);
    CHECK(widest_line(render::text(document, width)) <= static_cast<std::size_t>(width));
    CHECK(widest_line(render::text(table, width)) <= static_cast<std::size_t>(width + width / 4));
  }
}

TEST_CASE("control characters of a plan never reach the terminal") {
  Document document;
  document.title = "a\x1b[2Jb";
  document.picture(
      {.caption = "\x1b", .alternative = {}, .drawing = Bars{}});  // Not for terminals.
  document.paragraph("x\u202ey");
  CHECK(render::text(document) == "a\\x1b[2Jb\n=========\n\nxU+202Ey\n");
}
