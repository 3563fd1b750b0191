#pragma once

#include <span>
#include <string>

#include "base/document.h"

namespace slt::render {

/// Reports as one page: no script, nothing fetched, light and dark, to read, print and listen to
/// (WCAG 2.1 AA). Several documents become articles of the same page.
std::string html(std::span<const Document> documents);

/// The same without a page around it, for pasting into a municipality's own pages: headings from
/// the second level, paragraphs, lists and tables, nothing else. Several have a title each.
std::string html_fragment(std::span<const Document> documents);

}  // namespace slt::render
