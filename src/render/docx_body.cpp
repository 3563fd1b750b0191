// SPDX-License-Identifier: MIT
#include "render/docx_body.h"

#include <algorithm>
#include <array>

#include "render/docx_parts.h"
#include "render/docx_table.h"
#include "render/link.h"

namespace slt::render {
namespace {

constexpr Text kTable{"Tabell", "Tabell", "Table"};
constexpr Message<std::size_t, std::string> kDescription{.nb = "Tabell. Rader: {0}. Kolonner: {1}.",
                                                         .nn = "Tabell. Rader: {0}. Kolonnar: {1}.",
                                                         .en = "Table. Rows: {0}. Columns: {1}."};
constexpr Text kContents{"Innhold", "Innhald", "Contents"};
constexpr std::array<Literal, 5> kHeadings{"Heading1", "Heading2", "Heading3", "Heading4",
                                           "Heading5"};
constexpr std::array<Literal, 2> kEntries{"TOC1", "TOC2"};  ///< Headings of the contents.
constexpr int kFewestSections = 7;                          ///< Of a report with contents.
constexpr std::string_view kBlanks = " \t\r\n";
constexpr int kMostLevels = 9;  ///< Of bullets.
constexpr int kAfterTable = 240, kAfterBox = 200, kAfterList = 120;

/// True of text that leaves a gap after a table, a box or a list; a heading has one of its own.
bool is_body(Literal style) {
  constexpr std::array<std::string_view, 3> kBody{"Normal", "ListBullet", "BoxTitle"};
  return std::ranges::find(kBody, style.text) != kBody.end();
}

/// The level of a heading after one of level `before`: none is passed over.
int level_after(int before, const Heading& heading) {
  const int most = static_cast<int>(kHeadings.size());
  return std::clamp(heading.level - 1, 1, std::min(before + 1, most));
}

bool wants_contents(const Document& document) {
  return std::ranges::count_if(document.blocks, [](const Block& block) {
           const Heading* heading = std::get_if<Heading>(&block);
           return heading && heading->level <= 2;
         }) >= kFewestSections;
}

const std::string& words_of(const std::string& cell) { return cell; }
const std::string& words_of(const Said& cell) { return cell.words; }

}  // namespace

void DocxBody::open_paragraph(Literal style, int level) {
  page_ << "<w:p><w:pPr><w:pStyle w:val=\"" << look_.style(style) << "\"/>";
  if (level >= 0)
    page_ << "<w:numPr><w:ilvl w:val=\"" << std::min(level, kMostLevels - 1)
          << "\"/><w:numId w:val=\"" << look_.bullets << "\"/></w:numPr>";
  const int gap = std::exchange(gap_, 0);
  if (gap > 0 && is_body(style)) page_ << "<w:spacing w:before=\"" << gap << "\"/>";
  page_ << "</w:pPr>";
}

void DocxBody::draw_run(std::string_view words, bool link) {
  if (words.empty()) return;
  page_ << "<w:r>";
  if (link || own_lang_ != look_.lang) {
    page_ << "<w:rPr>";
    if (link) page_ << "<w:rStyle w:val=\"" << look_.style("Hyperlink") << "\"/>";
    if (own_lang_ != look_.lang) page_ << "<w:lang w:val=\"" << spelling(own_lang_) << "\"/>";
    page_ << "</w:rPr>";
  }
  page_ << "<w:t xml:space=\"preserve\">" << words << "</w:t></w:r>";
}

int DocxBody::link_to(const std::string& target) {
  const auto [known, is_new] =
      link_numbers_.try_emplace(target, static_cast<int>(links_.size()) + 1);
  if (is_new) links_.push_back(target);
  return known->second;
}

void DocxBody::draw_words(std::string_view words) {
  std::string plain;  // Not yet drawn: words up to the next link are one run.
  while (!words.empty()) {
    const std::size_t blanks = std::min(words.find_first_not_of(kBlanks), words.size());
    if (blanks > 0) plain += ' ';
    words.remove_prefix(blanks);
    const std::string_view word = words.substr(0, words.find_first_of(kBlanks));
    words.remove_prefix(word.size());
    const Linked linked = linked_word(word);
    if (linked.target.empty() || !is_strict_address(linked.target)) {
      plain += word;
      continue;
    }
    draw_run(std::exchange(plain, std::string(linked.rest)));
    page_ << "<w:hyperlink r:id=\"" << look_.links << link_to(linked.target) << "\">";
    draw_run(linked.core, true);
    page_ << "</w:hyperlink>";
  }
  draw_run(plain);
}

void DocxBody::draw(const Heading& heading) {
  level_ = level_after(level_, heading);
  heading_ = heading.text.words;
  open_paragraph(kHeadings[static_cast<std::size_t>(level_ - 1)]);
  const bool listed = contents_ && level_ <= static_cast<int>(kEntries.size());
  const int number = listed ? ++bookmarks_ : 0;
  if (listed)
    page_ << "<w:bookmarkStart w:id=\"" << number << "\" w:name=\"_Toc" << number << "\"/>";
  draw_words(heading_);
  if (listed) page_ << "<w:bookmarkEnd w:id=\"" << number << "\"/>";
  close_paragraph();
}

void DocxBody::draw_contents(const Document& document) {
  page_ << "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
           "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n";
  paragraph("TOCHeading", kContents.in(own_lang_));
  int level = 0, number = bookmarks_;
  bool begun = false;
  for (const Block& block : document.blocks) {
    const Heading* heading = std::get_if<Heading>(&block);
    if (!heading) continue;
    level = level_after(level, *heading);
    if (level > static_cast<int>(kEntries.size())) continue;
    open_paragraph(kEntries[static_cast<std::size_t>(level - 1)]);
    if (!std::exchange(begun, true))
      page_ << "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
               "xml:space=\"preserve\"> TOC \\o \"1-2\" \\n \\h \\z \\b Report"
            << reports_
            << " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    page_ << "<w:hyperlink w:anchor=\"_Toc" << ++number << "\" w:history=\"1\">";
    draw_run(heading->text.words);
    page_ << "</w:hyperlink>";
    close_paragraph();
  }
  page_ << "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>\n";
}

void DocxBody::draw(const List& list) {
  draw_items(list.items, 0);
  gap_ = kAfterList;
}

void DocxBody::draw_items(const std::vector<Item>& items, int depth) {
  for (const Item& item : items) {
    paragraph("ListBullet", item.text.words, depth);
    draw_items(item.items, depth + 1);
  }
}

template <class Cell>
void DocxBody::draw_row(const std::vector<Cell>& cells, const std::vector<int>& widths,
                        Literal style) {
  constexpr bool kIsHeader = std::is_same_v<Cell, std::string>;
  page_ << "<w:tr><w:trPr><w:cantSplit/>" << (kIsHeader ? Literal("<w:tblHeader/>") : Literal(""))
        << "</w:trPr>\n";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    page_ << "<w:tc><w:tcPr><w:tcW w:w=\"" << widths[i] << "\" w:type=\"dxa\"/>";
    if (kIsHeader) page_ << "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6EEF6\"/>";
    page_ << "</w:tcPr>";
    paragraph(style, words_of(cells[i]));
    page_ << "</w:tc>\n";
  }
  page_ << "</w:tr>\n";
}

void DocxBody::draw(const Table& table) {
  if (table.columns.empty()) return;
  if (!table.caption.empty())
    paragraph("Caption", table.caption);
  else if (std::exchange(gap_, 0) == kAfterTable)
    page_ << "<w:p/>\n";  // Two tables that touch are one.
  const std::string title = !table.caption.empty() ? table.caption
                            : !heading_.empty()    ? heading_
                                                   : std::string(kTable.in(own_lang_));
  const std::vector<int> widths = widths_of(table, look_.width);
  page_ << "<w:tbl><w:tblPr><w:tblStyle w:val=\"" << look_.style("ReportTable")
        << "\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
           "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" "
           "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\""
        << title << "\"/><w:tblDescription w:val=\""
        << kDescription.in(own_lang_, table.rows.size(),
                           fmt::format("{}", fmt::join(table.columns, ", ")))
        << "\"/></w:tblPr>\n<w:tblGrid>";
  for (const int width : widths) page_ << "<w:gridCol w:w=\"" << width << "\"/>";
  page_ << "</w:tblGrid>\n";
  const bool small = !has_room(table, look_.width);
  draw_row(table.columns, widths, small ? Literal("SmallTableHeading") : Literal("TableHeading"));
  for (const std::vector<Said>& row : table.rows)
    draw_row(row, widths, small ? Literal("SmallTableText") : Literal("TableText"));
  page_ << "</w:tbl>\n";
  gap_ = kAfterTable;
}

void DocxBody::draw(const Box& box) {
  paragraph("BoxTitle", box.title);
  for (const Said& line : box.lines) paragraph("BoxText", line.words);
  gap_ = kAfterBox;
}

void DocxBody::draw(const Code& code) {
  for (std::string_view rest = code.text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    open_paragraph("Code");
    draw_run(rest.substr(0, end));
    close_paragraph();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void DocxBody::add(const Document& document) {
  own_lang_ = document.lang;
  level_ = 0;
  heading_.clear();
  gap_ = 0;
  page_ << "<w:p><w:pPr><w:pStyle w:val=\"" << look_.style("Title") << "\"/>"
        << (reports_++ == 0 ? Literal("") : Literal("<w:pageBreakBefore/>")) << "</w:pPr>";
  draw_words(document.title);
  close_paragraph();
  contents_ = wants_contents(document);
  const int number = ++bookmarks_;  // Of the whole report, which its contents are of.
  if (contents_) {
    draw_contents(document);
    page_ << "<w:bookmarkStart w:id=\"" << number << "\" w:name=\"Report" << reports_ << "\"/>";
  }
  for (const Block& block : document.blocks)
    std::visit([this](const auto& one) { draw(one); }, block);
  if (contents_) page_ << "<w:bookmarkEnd w:id=\"" << number << "\"/>\n";
  if (gap_ == kAfterTable) page_ << "<w:p/>\n";
}

}  // namespace slt::render
