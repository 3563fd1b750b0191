#include "render/docx.h"

#include <algorithm>
#include <array>

#include "render/docx_parts.h"
#include "render/docx_styles.h"
#include "render/docx_table.h"
#include "render/escape.h"
#include "render/link.h"
#include "render/page.h"
#include "render/zip.h"
#include "rules/identity_number.h"

namespace slt::render {
namespace {

using DocxPage = Page<Xml>;

constexpr Text kTable{"Tabell", "Tabell", "Table"};
constexpr std::array<Literal, 5> kHeadings{"Heading1", "Heading2", "Heading3", "Heading4",
                                           "Heading5"};
constexpr std::string_view kBlanks = " \t\r\n";
constexpr int kMostLevels = 9;  ///< Of bullets.
constexpr int kAfterTable = 240, kAfterBox = 200, kAfterList = 120;
constexpr int kUpright = 9070;  ///< Between the margins of A4, in twentieths of a point.
constexpr int kAcross = 14002;  ///< The same with the page across.

/// True of text that leaves a gap after a table, a box or a list; a heading has one of its own.
bool is_body(Literal style) {
  constexpr std::array<std::string_view, 3> kBody{"Normal", "ListBullet", "BoxTitle"};
  return std::ranges::find(kBody, style.text) != kBody.end();
}

/// The body of a document being written, and what its links lead to.
class Body {
 public:
  Body(Lang lang, int width) : lang_(lang), width_(width) {}

  void add(const Document& document, bool first);
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
  void draw(const Heading& heading);
  void draw(const Paragraph& one) { paragraph("Normal", one.text.words); }
  void draw(const List& list) {
    draw_items(list.items, 0);
    gap_ = kAfterList;
  }
  void draw(const Table& table);
  void draw(const Box& box);
  void draw(const Code& code);
  void draw(const Picture&) {}
  void draw_items(const std::vector<Item>& items, int depth);
  /// A row of a table, or its header.
  template <class Cell>
  void draw_row(const std::vector<Cell>& cells, const std::vector<int>& widths, Literal style);
  int link_to(const std::string& target);

  Lang lang_, own_lang_ = Lang::nb;
  int width_;
  DocxPage page_;
  std::vector<std::string> links_;
  std::string heading_;  ///< The last one, for a table without a caption.
  int level_ = 0;        ///< Of it: none is passed over.
  int gap_ = 0;          ///< To leave before the next paragraph, in twentieths of a point.
};

void Body::open_paragraph(Literal style, int level) {
  page_ << "<w:p><w:pPr><w:pStyle w:val=\"" << style << "\"/>";
  if (level >= 0)
    page_ << "<w:numPr><w:ilvl w:val=\"" << std::min(level, kMostLevels - 1)
          << "\"/><w:numId w:val=\"1\"/></w:numPr>";
  const int gap = std::exchange(gap_, 0);
  if (gap > 0 && is_body(style)) page_ << "<w:spacing w:before=\"" << gap << "\"/>";
  page_ << "</w:pPr>";
}

void Body::draw_run(std::string_view words, bool link) {
  if (words.empty()) return;
  page_ << "<w:r>";
  if (link || own_lang_ != lang_) {
    page_ << "<w:rPr>" << (link ? Literal("<w:rStyle w:val=\"Hyperlink\"/>") : Literal(""));
    if (own_lang_ != lang_) page_ << "<w:lang w:val=\"" << spelling(own_lang_) << "\"/>";
    page_ << "</w:rPr>";
  }
  page_ << "<w:t xml:space=\"preserve\">" << words << "</w:t></w:r>";
}

int Body::link_to(const std::string& target) {
  const auto known = std::ranges::find(links_, target);
  if (known != links_.end()) return static_cast<int>(known - links_.begin()) + 1;
  links_.push_back(target);
  return static_cast<int>(links_.size());
}

void Body::draw_words(std::string_view words) {
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
    page_ << "<w:hyperlink r:id=\"link" << link_to(linked.target) << "\">";
    draw_run(linked.core, true);
    page_ << "</w:hyperlink>";
  }
  draw_run(plain);
}

void Body::draw(const Heading& heading) {
  const int most = static_cast<int>(kHeadings.size());
  level_ = std::clamp(heading.level - 1, 1, std::min(level_ + 1, most));
  heading_ = heading.text.words;
  paragraph(kHeadings[static_cast<std::size_t>(level_ - 1)], heading_);
}

void Body::draw_items(const std::vector<Item>& items, int depth) {
  for (const Item& item : items) {
    paragraph("ListBullet", item.text.words, depth);
    draw_items(item.items, depth + 1);
  }
}

const std::string& words_of(const std::string& cell) { return cell; }
const std::string& words_of(const Said& cell) { return cell.words; }

template <class Cell>
void Body::draw_row(const std::vector<Cell>& cells, const std::vector<int>& widths, Literal style) {
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

void Body::draw(const Table& table) {
  if (table.columns.empty()) return;
  if (!table.caption.empty())
    paragraph("Caption", table.caption);
  else if (std::exchange(gap_, 0) == kAfterTable)
    page_ << "<w:p/>\n";  // Two tables that touch are one.
  const std::string title = !table.caption.empty() ? table.caption
                            : !heading_.empty()    ? heading_
                                                   : std::string(kTable.in(own_lang_));
  const std::vector<int> widths = widths_of(table, width_);
  page_
      << "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
         "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" "
         "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\""
      << title << "\"/></w:tblPr>\n<w:tblGrid>";
  for (const int width : widths) page_ << "<w:gridCol w:w=\"" << width << "\"/>";
  page_ << "</w:tblGrid>\n";
  const bool small = !has_room(table, width_);
  draw_row(table.columns, widths, small ? Literal("SmallTableHeading") : Literal("TableHeading"));
  for (const std::vector<Said>& row : table.rows)
    draw_row(row, widths, small ? Literal("SmallTableText") : Literal("TableText"));
  page_ << "</w:tbl>\n";
  gap_ = kAfterTable;
}

void Body::draw(const Box& box) {
  paragraph("BoxTitle", box.title);
  for (const Said& line : box.lines) paragraph("BoxText", line.words);
  gap_ = kAfterBox;
}

void Body::draw(const Code& code) {
  for (std::string_view rest = code.text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    open_paragraph("Code");
    draw_run(rest.substr(0, end));
    close_paragraph();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void Body::add(const Document& document, bool first) {
  own_lang_ = document.lang;
  level_ = 0;
  heading_.clear();
  gap_ = 0;
  page_ << "<w:p><w:pPr><w:pStyle w:val=\"Title\"/>"
        << (first ? Literal("") : Literal("<w:pageBreakBefore/>")) << "</w:pPr>";
  draw_words(document.title);
  close_paragraph();
  for (const Block& block : document.blocks)
    std::visit([this](const auto& one) { draw(one); }, block);
  if (gap_ == kAfterTable) page_ << "<w:p/>\n";
}

/// A report whose first table, which it is about, wants the page across.
bool is_wide(const Document& document) {
  const auto is_table = [](const Block& block) { return std::holds_alternative<Table>(block); };
  const auto first = std::ranges::find_if(document.blocks, is_table);
  return first != document.blocks.end() && !has_room(std::get<Table>(*first), kUpright);
}

std::string document_part(std::string body, bool across) {
  DocxPage head, tail;
  head << kDeclaration << "<w:document " << kWordNamespace
       << " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          "<w:body>\n";
  tail << "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
       << (across ? Literal("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
                  : Literal("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
       << "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" "
          "w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
  return head.take() + std::move(body) + tail.take();
}

std::string fixed(Literal part) { return std::string(part.text); }

}  // namespace

std::string docx(std::span<const Document> documents) {
  const Lang lang = documents.empty() ? Lang::nb : documents.front().lang;
  const bool across = std::ranges::any_of(documents, is_wide);
  Body body(lang, across ? kAcross : kUpright);
  for (const Document& one : documents) body.add(one, &one == &documents.front());
  std::array parts{
      ZipPart{"[Content_Types].xml", fixed(kDocxContentTypes)},
      ZipPart{"_rels/.rels", fixed(kDocxPackage)},
      ZipPart{"docProps/core.xml", docx_properties(documents, lang)},
      ZipPart{"word/document.xml", document_part(body.take(), across)},
      ZipPart{"word/_rels/document.xml.rels", docx_relationships(body.links())},
      ZipPart{"word/styles.xml", docx_styles(lang)},
      ZipPart{"word/numbering.xml", fixed(kDocxNumbering)},
      ZipPart{"word/settings.xml", docx_settings(lang)},
      ZipPart{"word/footer.xml", docx_footer(lang)},
  };
  for (ZipPart& part : parts) part.bytes = without_identity_numbers(part.bytes);
  return zip(parts);
}

}  // namespace slt::render
