// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/document.h"

namespace slt::render {

/// A link to another page, from the page it stands on: `../index.html`.
struct PageLink {
  std::string words, target;
};
/// Links under a heading of the second or third level; the heading alone when there are none.
struct PageLinks {
  int level;
  std::string heading;
  std::vector<PageLink> links = {};
};
/// What stands around the reports of a page that is one of several.
struct Surroundings {
  std::vector<PageLink> trail = {};   ///< The pages above this one, from the top.
  std::vector<PageLinks> lists = {};  ///< Before the content of the first report.
};

/// Reports as one page: no script, nothing fetched, light and dark, to read, print and listen to
/// (WCAG 2.1 AA). Several documents become articles of the same page.
std::string html(std::span<const Document> documents, const Surroundings& around = {});

/// The same without a page around it, for pasting into a municipality's own pages: headings from
/// the second level, paragraphs, lists and tables, nothing else. Several have a title each.
std::string html_fragment(std::span<const Document> documents);

}  // namespace slt::render
