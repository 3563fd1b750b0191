// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "render/page.h"
#include "render/zip.h"

namespace slt::render {

/// All of a Word document but its words: what they are to look like, and on what paper. Its texts
/// are pieces of XML.
struct DocxLook {
  std::string main = "word/document.xml";  ///< The part that holds the words.
  std::string start;                       ///< `<w:document …>`, with the namespaces of the rest.
  std::string section;                     ///< Header, footer, paper and margins: `<w:sectPr>…`.
  std::vector<ZipPart> parts = {};         ///< Styles, settings, headers, their pictures.
  std::string content_types;               ///< What those parts are.
  std::string relationships;               ///< From the words to those parts.
  std::map<std::string, std::string, std::less<>> styles = {};  ///< Ours that have another id.
  std::string bullets = "1";                                    ///< The numbering of our lists.
  std::string links = "link";     ///< What the ids of our relationships to addresses begin with.
  std::optional<Lang> lang = {};  ///< Of words that do not say; unknown in another's document.
  int width = 0;                  ///< Between the margins, in twentieths of a point.

  std::string style(Literal ours) const {
    const auto other = styles.find(ours.text);
    return other == styles.end() ? std::string(ours.text) : other->second;
  }
};

/// Our own: A4, with the number of pages at the foot. It lies across when the first table of a
/// report, which that is about, wants the room.
DocxLook own_look(std::span<const Document> documents, Lang lang);

}  // namespace slt::render
