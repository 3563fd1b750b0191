// SPDX-License-Identifier: MIT
#include "render/docx_look.h"

#include <algorithm>

#include "render/docx_parts.h"
#include "render/docx_styles.h"
#include "render/docx_table.h"

namespace slt::render {
namespace {

constexpr int kUpright = 9070;  ///< Between the margins of A4, in twentieths of a point.
constexpr int kAcross = 14002;  ///< The same with the page across.

constexpr Literal kUprightSection =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
    "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" "
    "w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
    "</w:sectPr>";
constexpr Literal kAcrossSection =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
    "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1418\" "
    "w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" "
    "w:gutter=\"0\"/></w:sectPr>";

bool is_wide(const Document& document) {
  const auto is_table = [](const Block& block) { return std::holds_alternative<Table>(block); };
  const auto first = std::ranges::find_if(document.blocks, is_table);
  return first != document.blocks.end() && !has_room(std::get<Table>(*first), kUpright);
}

std::string fixed(Literal part) { return std::string(part.text); }

}  // namespace

DocxLook own_look(std::span<const Document> documents, Lang lang) {
  const bool across = std::ranges::any_of(documents, is_wide);
  DocxLook look{.start = fixed(kDocxStart),
                .section = fixed(across ? kAcrossSection : kUprightSection),
                .content_types = fixed(kDocxContentTypes),
                .relationships = fixed(kDocxRelationships),
                .lang = lang,
                .width = across ? kAcross : kUpright};
  look.parts = {{"word/styles.xml", docx_styles(lang)},
                {"word/numbering.xml", fixed(kDocxNumbering)},
                {"word/settings.xml", docx_settings(lang)},
                {"word/footer.xml", docx_footer(lang)}};
  return look;
}

}  // namespace slt::render
