// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "render/docx_look.h"
#include "render/escape.h"
#include "render/page.h"

namespace slt::render {

/// The body of a document being written, and what its links lead to.
class DocxBody {
 public:
  explicit DocxBody(const DocxLook& look) : look_(look) {}

  void add(const Document& document);
  std::string take() { return page_.take(); }
  const std::vector<std::string>& links() const { return links_; }

 private:
  void open_paragraph(Literal style, int level = -1);
  void close_paragraph() { page_ << "</w:p>\n"; }
  /// A run of text, in the language of its report where that is another than the whole's.
  void draw_run(std::string_view words, bool link = false);
  void draw_words(std::string_view words);
  void paragraph(Literal style, std::string_view words, int level = -1) {
    open_paragraph(style, level);
    draw_words(words);
    close_paragraph();
  }
  /// A list of the headings that leads to them, as Word makes it; without page numbers, which only
  /// Word can know.
  void draw_contents(const Document& document);
  void draw(const Heading& heading);
  void draw(const Paragraph& one) { paragraph("Normal", one.text.words); }
  void draw(const List& list);
  void draw(const Table& table);
  void draw(const Box& box);
  void draw(const Code& code);
  void draw(const Picture&) {}
  void draw_items(const std::vector<Item>& items, int depth);
  /// A row of a table, or its header.
  template <class Cell>
  void draw_row(const std::vector<Cell>& cells, const std::vector<int>& widths, Literal style);
  int link_to(const std::string& target);

  const DocxLook& look_;
  Lang own_lang_ = Lang::nb;
  int reports_ = 0, bookmarks_ = 0;  ///< So far; each has its number.
  bool contents_ = false;            ///< The report begins with a list of its headings.
  Page<Xml> page_;
  std::vector<std::string> links_;
  std::unordered_map<std::string, int> link_numbers_;  ///< In `links_`, from 1.
  std::string heading_;  ///< The last one, for a table without a caption.
  int level_ = 0;        ///< Of it: none is passed over.
  int gap_ = 0;          ///< To leave before the next paragraph, in twentieths of a point.
};

}  // namespace slt::render
