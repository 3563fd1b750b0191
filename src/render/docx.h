#pragma once

#include <span>
#include <string>

#include "base/document.h"

namespace slt::render {

/// Reports as a Word document (Office Open XML): real headings, lists, tables whose header rows
/// repeat, titles of tables for those who listen, and the language of each report for its spelling.
/// Several reports begin on a page each. The same reports give the same bytes. Identity numbers are
/// masked here, for what is packed cannot be changed afterwards.
std::string docx(std::span<const Document> documents);

}  // namespace slt::render
