// SPDX-License-Identifier: MIT
#include "render/markdown.h"

#include <doctest/doctest.h>

using namespace slt;

TEST_CASE("every block of a document has its form in Markdown") {
  Document document;
  document.title = "SLT i Vegårshei";
  document.box({.title = "Kontakt", .lines = {"Telefon: 1", "Faks: 2"}});
  document.heading(2, "Mål");
  document.paragraph("Forebygge *alt*.");
  document.list({{"Ett", {{"To"}}}, {"Tre"}});
  document.table(
      {.caption = "Medlemmer", .columns = {"Hvem", "Hvordan"}, .rows = {{"NAV | PPT", ""}}});
  document.code({.text = "a: 1\n```\n", .language = "yaml"});
  document.picture({.caption = "Bare i HTML", .alternative = {}, .drawing = Bars{}});
  CHECK(render::markdown(document) ==
        "# SLT i Vegårshei\n\n"
        "> **Kontakt**\n>\n> - Telefon: 1\n> - Faks: 2\n\n"
        "## Mål\n\n"
        "Forebygge \\*alt\\*.\n\n"
        "- Ett\n  - To\n- Tre\n\n"
        "Medlemmer\n\n| Hvem | Hvordan |\n| --- | --- |\n| NAV \\| PPT |  |\n\n"
        "````yaml\na: 1\n```\n````\n");
}

TEST_CASE("text of a plan cannot leave its place in Markdown") {
  Document document;
  document.title = "a\n# b";
  document.list({{"- x\n- y"}});
  document.box({.title = "t**", .lines = {"1. a\n\n<script>"}});
  CHECK(render::markdown(document) ==
        "# a \\# b\n\n- \\- x - y\n\n> **t\\*\\***\n>\n> - 1\\. a \\<script>\n");
}
