// SPDX-License-Identifier: MIT
#include "render/html.h"

#include <doctest/doctest.h>

using namespace slt;
using namespace slt::render;

namespace {

std::string drawn(const Document& document) { return html({&document, 1}); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("text of a plan is text in a page") {
  const std::string hostile = "</p><script>alert(1)</script>\" onload=\"x' & \x1b";
  Document page{.lang = Lang::nn, .title = hostile, .blocks = {}};
  page.heading(2, Said(hostile));
  page.paragraph(Said(hostile));
  page.list({{Said(hostile), {{Said(hostile)}}}});
  page.table({hostile, {hostile}, {{Said(hostile)}}});
  page.box({hostile, {Said(hostile)}});
  page.code({hostile + "\n", "yaml"});
  for (const std::string& text : {drawn(page), html_fragment({&page, 1})}) {
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, "onload=\""));
    CHECK_FALSE(has(text, "\x1b"));
    CHECK(has(text, "&lt;script&gt;"));
  }
}

TEST_CASE("addresses become links, and only those") {
  Document page{.lang = Lang::nb, .title = "T", .blocks = {}};
  page.paragraph(
      Said("Se https://www.eigersund.kommune.no/slt, eller skriv til post@eigersund.kommune.no."));
  page.paragraph(
      Said("javascript:alert(1) https://\"onclick=x a@b @her.no www.x.no <https://x.no>"));
  const std::string text = drawn(page);
  CHECK(has(
      text,
      "<a "
      "href=\"https://www.eigersund.kommune.no/slt\">https://www.eigersund.kommune.no/slt</a>,"));
  CHECK(has(text, "<a href=\"mailto:post@eigersund.kommune.no\">post@eigersund.kommune.no</a>."));
  CHECK_FALSE(has(text, "href=\"javascript"));
  CHECK_FALSE(has(text, "href=\"https://&quot;"));
  CHECK_FALSE(has(text, "mailto:a@b\""));
}

TEST_CASE("no level of headings is passed over, and a fragment has nothing of a page") {
  Document page{.lang = Lang::en, .title = "T", .blocks = {}};
  page.heading(2, Said("A"));
  page.heading(4, Said("B"));
  const std::string text = drawn(page);
  CHECK(has(text, "<h2 id=\"h1-1\">A</h2>\n<h3 id=\"h1-2\">B</h3>"));
  CHECK(has(text, "<a href=\"#h1-1\">A</a>"));
  const std::string bare = html_fragment({&page, 1});
  CHECK(bare == "<h2>A</h2>\n<h3>B</h3>\n");
  const std::vector<Document> two{page, page};
  const std::string one = "<h2>T</h2>\n<h3>A</h3>\n<h4>B</h4>\n";
  CHECK(html_fragment(two) == one + one);
}
