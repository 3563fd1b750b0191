// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "base/document.h"
#include "render/docx_look.h"

namespace slt::render {

/// Reports as a Word document (Office Open XML): real headings, a table of contents that leads to
/// them, lists, tables whose header rows repeat, titles and descriptions of tables for those who
/// listen, and the language of each report for its spelling. Several reports begin on a page each.
/// They look as `look` says, or as ours do without one. The same reports give the same bytes.
/// Identity numbers are masked here, for what is packed cannot be changed afterwards.
std::string docx(std::span<const Document> documents, const DocxLook* look = nullptr);

}  // namespace slt::render
