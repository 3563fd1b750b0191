// SPDX-License-Identifier: MIT
#include "render/docx_template.h"

#include <doctest/doctest.h>

#include <random>

#include "../rounds.h"
#include "render/docx.h"
#include "render/unzip.h"
#include "render/xml_elements.h"

using namespace slt;
using namespace slt::render;

namespace {

Document report() {
  Document page{.lang = Lang::nn, .title = "Årsrapport", .blocks = {}};
  page.heading(2, "Mål");
  page.list({{"Ett", {{"To"}}}});
  page.table({.caption = {}, .columns = {"Hvem"}, .rows = {{Said("NAV")}}});
  page.paragraph("Se https://x.no");
  return page;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<ZipPart> parts_of(const std::string& file) {
  return std::get<std::vector<ZipPart>>(unzip(file, 1 << 20));
}

std::string part(const std::string& file, std::string_view name) {
  for (const ZipPart& one : parts_of(file))
    if (one.name == name) return one.bytes;
  return {};
}

/// A municipality's own document: ours, with these words of a part replaced by those.
struct Change {
  std::string part, from, to;
};
std::string own_document(const std::vector<Change>& changes) {
  const Document page = report();
  auto parts = parts_of(docx({&page, 1}));
  for (const Change& change : changes) {
    bool found = false;
    for (ZipPart& one : parts)
      for (std::size_t at = 0;
           one.name == change.part && (at = one.bytes.find(change.from, at)) != std::string::npos;
           at += change.to.size()) {
        one.bytes.replace(at, change.from.size(), change.to);
        found = true;
      }
    CHECK(found);
  }
  return zip(parts);
}

const std::vector<Change> kNorwegian{
    {"word/styles.xml", "\"Heading1\"", "\"Overskrift1\""},
    {"word/styles.xml", "\"Normal\"", "\"Brødtekst\""},
    {"word/styles.xml", "<w:name w:val=\"Brødtekst\"/>", "<w:name w:val=\"Normal\"/>"},
    {"word/styles.xml", "<w:name w:val=\"Box Text\"/>", "<w:name w:val=\"Rute\"/>"},
    {"word/footer.xml", "Side", "Vår kommune, side"},
    {"word/document.xml", "w:left=\"1418\"", "w:left=\"2268\""},
    {"word/settings.xml", "<w:compat>", "<w:evenAndOddHeaders/><w:compat>"}};

std::string with_look_of(const std::string& document) {
  const auto look = template_look(document);
  REQUIRE(std::holds_alternative<DocxLook>(look));
  const Document page = report();
  return docx({&page, 1}, &std::get<DocxLook>(look));
}

TemplateFault fault_of(const std::string& document) {
  const auto look = template_look(document);
  REQUIRE(std::holds_alternative<TemplateFault>(look));
  return std::get<TemplateFault>(look);
}

}  // namespace

TEST_CASE("a report takes on the styles, the footer and the margins of a template") {
  const std::string file = with_look_of(own_document(kNorwegian));
  const std::string words = part(file, "word/document.xml"), styles = part(file, "word/styles.xml");
  CHECK(has(words, "<w:pStyle w:val=\"Overskrift1\"/>"));
  CHECK(has(words, "<w:pStyle w:val=\"Brødtekst\"/>"));
  CHECK(has(words, "w:left=\"2268\""));
  CHECK(has(words, "<w:lang w:val=\"nn-NO\"/>"));
  CHECK(has(part(file, "word/footer.xml"), "Vår kommune, side"));
  CHECK(has(part(file, "word/settings.xml"), "<w:evenAndOddHeaders/>"));
  // What the template lacks is ours, and stands on its styles.
  CHECK(has(styles,
            "w:styleId=\"SltBoxText\"><w:name w:val=\"Box Text\"/><w:basedOn "
            "w:val=\"Brødtekst\"/>"));
  for (const ZipPart& one : parts_of(file)) {
    CAPTURE(one.name);
    CHECK(elements_of(one.bytes));
  }
}

TEST_CASE("nothing of a template's own words comes through") {
  const std::string file =
      with_look_of(own_document({{"word/document.xml", "Årsrapport", "Hemmelig"},
                                 {"docProps/core.xml", "Årsrapport", "Hemmelig"},
                                 {"word/document.xml", "</w:t>", "</w:t><w:t>Hemmelig</w:t>"}}));
  CHECK_FALSE(has(file, "Hemmelig"));
  CHECK(has(file, "Årsrapport"));
}

TEST_CASE("a footer comes with its picture, and a document needs no name for relations") {
  const auto with_logo = [](std::string relations) {
    auto parts = parts_of(
        own_document({{"[Content_Types].xml", "<Override",
                       "<Default Extension=\"png\" ContentType=\"image/png\"/><Override"}}));
    parts.push_back({"word/_rels/footer.xml.rels", std::move(relations)});
    parts.push_back({"word/media/logo.png", "png"});
    return zip(parts);
  };
  const std::string relations =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      "<Relationship Id=\"rId1\" Target=\"media/logo.png\" "
      "Type=\"http://schemas.openxmlformats.org/"
      "officeDocument/2006/relationships/image\"/></Relationships>";
  const std::string file = with_look_of(with_logo(relations));
  CHECK(part(file, "word/media/logo.png") == "png");
  CHECK(part(file, "word/_rels/footer.xml.rels") == relations);
  CHECK(fault_of(with_logo("<Relationships>")) == TemplateFault::damaged);
  CHECK(has(part(with_look_of(own_document({{"word/document.xml", " xmlns:r=", " xmlns:x="}})),
                 "word/document.xml"),
            " xmlns:r="));
}

TEST_CASE("a list has its own numbering beside those of the template") {
  const std::string file = with_look_of(own_document({}));
  CHECK(has(part(file, "word/document.xml"), "<w:numId w:val=\"2\"/>"));
  const std::string numbering = part(file, "word/numbering.xml");
  CHECK(has(numbering, "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"));
  CHECK(numbering.find("w:abstractNumId=\"1\"") < numbering.find("<w:num "));
}

TEST_CASE("a file that is no template is refused with its reason") {
  CHECK(fault_of("Hei") == TemplateFault::not_word);
  CHECK(fault_of("\xD0\xCF\x11\xE0 gammel") == TemplateFault::locked);
  CHECK(fault_of(std::string(kLargestTemplate + 1, 'x')) == TemplateFault::too_large);
  std::string locked = own_document({});
  locked[locked.find("PK\x01\x02") + 8] |= 1;
  CHECK(fault_of(locked) == TemplateFault::locked);
  std::string large = own_document({});  // By what it says of its first part.
  large[large.find("PK\x01\x02") + 27] = 0x70;
  CHECK(fault_of(large) == TemplateFault::too_large);
  CHECK(fault_of(own_document({{"word/document.xml", "wordprocessingml/2006", "annet/2006"}})) ==
        TemplateFault::not_word);
  const std::vector<ZipPart> other{{"xl/workbook.xml", "<workbook/>"}};
  CHECK(fault_of(zip(other)) == TemplateFault::not_word);
  CHECK(fault_of(own_document({{"[Content_Types].xml", "document.main", "document.macro"}})) ==
        TemplateFault::not_word);
  CHECK(fault_of(own_document({{"word/styles.xml", "</w:styles>", "</w:style>"}})) ==
        TemplateFault::damaged);
  CHECK(fault_of(own_document({{"word/footer.xml", "<w:ftr", "<!DOCTYPE x><w:ftr"}})) ==
        TemplateFault::damaged);
  CHECK(fault_of(own_document({{"word/_rels/document.xml.rels", "Target=\"footer.xml\"",
                                "Target=\"../../../footer.xml\""}})) == TemplateFault::damaged);
}

TEST_CASE("whatever a template is, the report is well formed or the template refused") {
  const std::vector<ZipPart> whole = parts_of(own_document(kNorwegian));
  std::mt19937 random(11);
  const auto number = [&](std::size_t below) { return random() % below; };
  for (int round = 0; round < rounds(1500); ++round) {
    std::vector<ZipPart> parts = whole;
    ZipPart& one = parts[number(parts.size())];
    const std::size_t at = number(one.bytes.size());
    if (round % 3 == 0)
      one.bytes.resize(at);
    else if (round % 3 == 1)
      one.bytes[at] = static_cast<char>(random());
    else
      one.bytes.erase(at, number(40));
    const auto look = template_look(zip(parts));
    if (!std::holds_alternative<DocxLook>(look)) continue;
    const Document page = report();
    CAPTURE(round);
    for (const ZipPart& part : parts_of(docx({&page, 1}, &std::get<DocxLook>(look)))) {
      CAPTURE(part.name);
      CHECK(elements_of(part.bytes));
    }
  }
}
