// SPDX-License-Identifier: MIT
#include "render/docx.h"

#include <utility>

#include "render/docx_body.h"
#include "render/docx_parts.h"
#include "render/office_package.h"
#include "rules/identity_number.h"

namespace slt::render {
std::string docx(std::span<const Document> documents, const DocxLook* look) {
  const Lang lang = documents.empty() ? Lang::nb : documents.front().lang;
  const DocxLook own = look ? *look : own_look(documents, lang);
  DocxBody body(own);
  for (const Document& one : documents) body.add(one);
  std::vector<ZipPart> parts{
      {"[Content_Types].xml", docx_content_types(own)},
      {"_rels/.rels", docx_package(own.main)},
      {"docProps/core.xml", docx_properties(documents, lang)},
      {own.main, std::string(kDeclaration.text) + own.start + "<w:body>\n" + body.take() +
                     own.section + "</w:body></w:document>\n"},
      {relations_name(own.main), docx_relationships(own, body.links())},
  };
  for (ZipPart& part : parts) part.bytes = without_identity_numbers(std::move(part.bytes));
  parts.insert(parts.end(), own.parts.begin(), own.parts.end());
  return zip(parts);
}

}  // namespace slt::render
