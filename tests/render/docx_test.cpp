// SPDX-License-Identifier: MIT
#include "render/docx.h"

#include <doctest/doctest.h>

#include "rules/identity_number.h"

using namespace slt;
using namespace slt::render;

namespace {

std::string drawn(const Document& document) { return docx({&document, 1}); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

Document everywhere(const std::string& words) {
  Document page{.lang = Lang::nn, .title = words, .blocks = {}};
  page.heading(2, Said(words));
  page.paragraph(Said(words));
  page.list({{Said(words), {{Said(words)}}}});
  page.table({words, {words}, {{Said(words)}}});
  page.box({words, {Said(words)}});
  page.code({words + "\n", "yaml"});
  return page;
}

/// True for what XML 1.0 can hold: no control characters but tab and line break, no U+FFFE and
/// U+FFFF, nothing that is no UTF-8.
bool is_xml_text(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < 0x20 && byte != '\n') || byte == 0xFF || byte == 0xC0) return false;
    if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") return false;
    if (text.substr(i, 2) == "\xED\xA0") return false;
  }
  return true;
}

/// The body of the document, which is stored as it is.
std::string body_of(const std::string& file) {
  const std::size_t from = file.find("<w:body>"), to = file.find("</w:body>");
  REQUIRE(from != file.npos);
  return file.substr(from, to - from);
}

}  // namespace

TEST_CASE("every block of a document has its form in Word") {
  Document page{.lang = Lang::nb, .title = "SLT i Vegårshei", .blocks = {}};
  page.heading(2, "Mål");
  page.heading(4, "Under");
  page.list({{"Ett", {{"To"}}}});
  page.table({.caption = "Medlemmer", .columns = {"Hvem"}, .rows = {{Said("NAV")}}});
  page.box({.title = "Kontakt", .lines = {"Telefon 1"}});
  page.code({.text = "a: 1\n  b: 2\n", .language = "yaml"});
  const std::string body = body_of(drawn(page));
  const auto paragraph = [](const char* style, const char* words) {
    return fmt::format(
        "<w:pStyle w:val=\"{}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
        style, words);
  };
  CHECK(has(body, paragraph("Title", "SLT i Vegårshei")));
  CHECK(has(body, paragraph("Heading1", "Mål")));
  CHECK(has(body, paragraph("Heading2", "Under")));  // No level is passed over.
  CHECK(has(body, "<w:ilvl w:val=\"0\"/>"));
  CHECK(has(body, "<w:ilvl w:val=\"1\"/>"));
  CHECK(has(body, paragraph("TableHeading", "Hvem")));
  CHECK(has(body, paragraph("TableText", "NAV")));
  CHECK(has(body, "<w:tblHeader/>"));
  CHECK(has(body,
            "<w:tblCaption w:val=\"Medlemmer\"/><w:tblDescription w:val=\"Tabell. Rader: 1. "
            "Kolonner: Hvem.\"/>"));
  CHECK(has(body, paragraph("BoxText", "Telefon 1")));
  CHECK(has(body, paragraph("Code", "  b: 2")));
}

TEST_CASE("text of a plan is text in Word, and nothing that XML cannot hold comes through") {
  for (const std::string words :
       {"</w:t></w:r><w:p/>", "\" w:val='x' & <![CDATA[",
        "a\x01\x08\x0b\x1b\x7f"
        "b",
        "\xEF\xBF\xBE\xEF\xBF\xBF", "\xED\xA0\x80\xFF\xC0\xAF", "]]><?xml version=\"1.0\"?>",
        "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\" }"}) {
    CAPTURE(words);
    const Document page = everywhere(words);
    const std::string body = body_of(drawn(page)), plain = body_of(drawn(everywhere("x")));
    CHECK(is_xml_text(body));
    CHECK(count(body, "<") == count(plain, "<"));  // No element more than without it.
    CHECK(count(body, "\"") == count(plain, "\""));
  }
}

TEST_CASE("only an address that is a strict URI becomes a link") {
  Document page{.lang = Lang::nb, .title = "T", .blocks = {}};
  page.paragraph(Said("Se https://www.eigersund.kommune.no/slt?a=1&b=%20, post@x.kommune.no."));
  page.paragraph(
      Said("javascript:alert(1) https://[x https://x.no/%zz https://x.no/å https://a:b@x.no "
           "https://x..no https://x.no:1 file:///c"));
  const std::string file = drawn(page), body = body_of(file);
  CHECK(has(file, "Target=\"https://www.eigersund.kommune.no/slt?a=1&amp;b=%20\""));
  CHECK(has(file, "Target=\"mailto:post@x.kommune.no\" TargetMode=\"External\""));
  CHECK(count(file, "TargetMode") == 2);
  CHECK(count(body, "<w:hyperlink ") == 2);
  CHECK(has(body, "https://x.no/å"));
}

TEST_CASE("each report has its language for the spelling, and begins on a page") {
  const std::array documents{Document{.lang = Lang::nb, .title = "A", .blocks = {}},
                             Document{.lang = Lang::nn, .title = "B", .blocks = {}}};
  const std::string file = docx(documents), body = body_of(file);
  CHECK(has(file, "<w:lang w:val=\"nb-NO\" w:eastAsia=\"nb-NO\""));
  CHECK(has(file, "<dc:title>A · B</dc:title><dc:language>nb-NO</dc:language>"));
  CHECK(has(body, "<w:rPr><w:lang w:val=\"nn-NO\"/></w:rPr><w:t xml:space=\"preserve\">B"));
  CHECK(count(body, "<w:lang ") == 1);
  CHECK(count(body, "<w:pageBreakBefore/>") == 1);
}

TEST_CASE("a wide table is set smaller, or across when it is the first, and two never touch") {
  Document page{.lang = Lang::en, .title = "T", .blocks = {}};
  Table table{.caption = {}, .columns = {"A", "B"}, .rows = {{Said("1"), Said("2")}}};
  page.table(table);
  page.table(table);
  const std::string body = body_of(drawn(page));
  CHECK_FALSE(has(body, "landscape"));
  CHECK(count(body, "</w:tbl>\n<w:p/>\n") == 2);
  for (int i = 0; i < 8; ++i) {
    table.columns.emplace_back("Koordineringsgruppe");
    table.rows[0].emplace_back("x");
  }
  page.table(table);
  const std::string smaller = body_of(drawn(page));
  CHECK_FALSE(has(smaller, "landscape"));
  CHECK(has(smaller, "\"SmallTableText\""));
  std::swap(page.blocks.front(), page.blocks.back());
  CHECK(has(body_of(drawn(page)), "landscape"));
}

TEST_CASE("a report of many sections begins with its contents, which lead to the headings") {
  Document page{.lang = Lang::nn, .title = "T", .blocks = {}};
  for (int i = 1; i <= 7; ++i) page.heading(2, fmt::format("Del {}", i));
  page.heading(3, "Under");
  page.heading(4, "Djupt");
  const std::string body = body_of(drawn(page));
  CHECK(has(body, ">Innhald</w:t>"));
  CHECK(count(body, " TOC \\o \"1-2\" ") == 1);
  CHECK(count(body, "<w:hyperlink w:anchor=\"_Toc") == 8);
  CHECK(count(body, "w:name=\"_Toc") == 8);
  const std::size_t heading = body.find("<w:pStyle w:val=\"Heading2\"/>");
  CHECK(has(body.substr(heading, 120), "w:name=\"_Toc9\"/>"));
  CHECK(has(body,
            "<w:hyperlink w:anchor=\"_Toc9\" w:history=\"1\"><w:r><w:t "
            "xml:space=\"preserve\">Under</w:t>"));
  page.blocks.erase(page.blocks.begin());
  CHECK_FALSE(has(body_of(drawn(page)), "Innhald"));
}

TEST_CASE("the same report is the same bytes, and holds no identity number") {
  const Document page = everywhere("fnr " + synthetic_identity_number());
  const std::string file = drawn(page);
  CHECK(file == drawn(page));
  CHECK(identity_numbers_in(file).empty());
  CHECK(has(file, "***"));
}
