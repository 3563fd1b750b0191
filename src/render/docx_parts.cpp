// SPDX-License-Identifier: MIT
#include "render/docx_parts.h"

#include <array>

#include "render/docx_styles.h"
#include "render/escape.h"

namespace slt::render {
namespace {

using DocxPage = Page<Xml>;

constexpr Text kPage{"Side", "Side", "Page"};
constexpr Text kOf{"av", "av", "of"};
constexpr std::array<Literal, 3> kSpelling{"nb-NO", "nn-NO", "en-GB"};

}  // namespace

Literal spelling(Lang lang) { return kSpelling[static_cast<std::size_t>(lang)]; }

std::string docx_content_types(const DocxLook& look) {
  DocxPage head, tail;
  head << kDeclaration
       << "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
          "Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
          "Extension=\"xml\" ContentType=\"application/xml\"/><Override "
          "PartName=\"/docProps/core.xml\" "
          "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override "
          "PartName=\"/"
       << look.main
       << "\" ContentType=\"application/"
          "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
  tail << "</Types>\n";
  return head.take() + look.content_types + tail.take();
}

std::string docx_package(const std::string& main) {
  DocxPage page;
  page << kDeclaration
       << "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          "officeDocument\" Target=\""
       << main
       << "\"/><Relationship Id=\"rId2\" "
          "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
          "core-properties\" Target=\"docProps/core.xml\"/></Relationships>\n";
  return page.take();
}

std::string docx_relationships(const DocxLook& look, const std::vector<std::string>& links) {
  DocxPage head, page;
  head << kDeclaration
       << "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  int number = 0;
  for (const std::string& target : links)
    page << "<Relationship Id=\"" << look.links << ++number
         << "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            "hyperlink\" Target=\""
         << target << "\" TargetMode=\"External\"/>";
  page << "</Relationships>\n";
  return head.take() + look.relationships + page.take();
}

std::string docx_footer(Lang lang) {
  const auto field = [](DocxPage& page, Literal name) {
    page << "<w:fldSimple w:instr=\" " << name << " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
  };
  DocxPage page;
  page << kDeclaration << "<w:ftr " << kWordNamespace
       << "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>"
          "<w:r><w:t xml:space=\"preserve\">"
       << kPage.in(lang) << " </w:t></w:r>";
  field(page, "PAGE");
  page << "<w:r><w:t xml:space=\"preserve\"> " << kOf.in(lang) << " </w:t></w:r>";
  field(page, "NUMPAGES");
  page << "</w:p></w:ftr>\n";
  return page.take();
}

std::string docx_styles(Lang lang) {
  DocxPage page;
  page << kDocxStylesBegin << "<w:lang w:val=\"" << spelling(lang) << "\" w:eastAsia=\""
       << spelling(lang) << "\" w:bidi=\"ar-SA\"/>" << kDocxStylesEnd;
  return page.take();
}

std::string docx_settings(Lang lang, const DocxSides& sides) {
  const auto if_so = [](bool so, Literal setting) { return so ? setting : Literal(""); };
  DocxPage page;
  page << kDeclaration << "<w:settings " << kWordNamespace << "><w:zoom w:percent=\"100\"/>"
       << if_so(sides.mirrored, "<w:mirrorMargins/>")
       << "<w:defaultTabStop w:val=\"708\"/><w:autoHyphenation/>"
       << if_so(sides.even_and_odd, "<w:evenAndOddHeaders/>")
       << "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
          "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          "<w:themeFontLang w:val=\""
       << spelling(lang) << "\"/></w:settings>\n";
  return page.take();
}

std::string docx_properties(std::span<const Document> documents, Lang lang) {
  DocxPage page;
  page << kDeclaration
       << "<cp:coreProperties "
          "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";
  for (std::size_t i = 0; i < documents.size(); ++i)
    page << (i > 0 ? Literal(" · ") : Literal("")) << documents[i].title;
  page << "</dc:title><dc:language>" << spelling(lang) << "</dc:language></cp:coreProperties>\n";
  return page.take();
}

}  // namespace slt::render
