// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/document.h"
#include "render/docx_look.h"
#include "render/page.h"

// The parts of a Word document beside its text.
namespace slt::render {

inline constexpr Literal kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr Literal kWordNamespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// The language of words as Word names it: `nb-NO`.
Literal spelling(Lang lang);

/// What each part of the package is.
std::string docx_content_types(const DocxLook& look);
/// Where the package has its words.
std::string docx_package(const std::string& main);
/// What the words refer to; the links are `link1`, `link2` and so on.
std::string docx_relationships(const DocxLook& look, const std::vector<std::string>& links);
/// «Side 2 av 7» at the foot of every page.
std::string docx_footer(Lang lang);
std::string docx_styles(Lang lang);
/// Which pages are otherwise than others.
struct DocxSides {
  bool mirrored = false;      ///< The inner margin changes sides, as in a book.
  bool even_and_odd = false;  ///< The left page has a header of its own.
};
std::string docx_settings(Lang lang, const DocxSides& sides = {});
/// Title and language, and nothing that differs from run to run.
std::string docx_properties(std::span<const Document> documents, Lang lang);

}  // namespace slt::render
