// SPDX-License-Identifier: MIT
#include "render/html.h"

#include <algorithm>

#include "base/parallel.h"
#include "render/escape.h"
#include "render/html_style.h"
#include "render/link.h"
#include "render/page.h"
#include "render/picture.h"

namespace slt::render {
namespace {

using HtmlPage = Page<Xml>;

constexpr Text kSkip{"Hopp til innholdet", "Hopp til innhaldet", "Skip to the content"};
constexpr Text kContents{"Innhold", "Innhald", "Contents"};
constexpr Text kTrail{"Sider over denne", "Sider over denne", "Pages above this one"};
constexpr Text kTable{"Tabell", "Tabell", "Table"};

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// A word of a plan, as a link where it is an address. What closes a sentence does not belong to
/// it.
void draw_word(HtmlPage& page, std::string_view word) {
  const Linked linked = linked_word(word);
  if (linked.target.empty())
    page << word;
  else
    page << "<a href=\"" << linked.target << "\">" << linked.core << "</a>" << linked.rest;
}

/// False where no word can be an address, as in nearly all texts.
bool may_hold_address(std::string_view words) {
  return words.find('@') != words.npos || words.find("://") != words.npos;
}

void draw_words(HtmlPage& page, std::string_view words) {
  const bool linked = may_hold_address(words);
  for (auto at = words.begin(); at != words.end();) {
    const auto word = std::find_if_not(at, words.end(), is_blank);
    if (word != at) page << " ";
    at = std::find_if(word, words.end(), is_blank);
    if (linked)
      draw_word(page, {word, at});
    else
      page << std::string_view(word, at);
  }
}

/// One document. `bare` leaves out all that belongs to the page around it; `top` is the level of
/// its sections.
class Article {
 public:
  Article(const Document& document, int number, bool bare, int top = 2)
      : document_(document), number_(number), bare_(bare), top_(top) {}
  /// Links that stand below the title.
  Article& with(std::span<const PageLinks> lists) { return lists_ = lists, *this; }

  std::string draw() {
    if (!bare_) {
      page_ << "<article lang=\"" << code_of(document_.lang) << "\">\n<h1>" << document_.title
            << "</h1>\n";
      for (const PageLinks& list : lists_) draw(list);
      contents();
    } else if (top_ > 2) {
      page_ << "<h2>" << document_.title << "</h2>\n";
    }
    for (const Block& block : document_.blocks)
      std::visit([this](const auto& one) { draw(one); }, block);
    if (!bare_) page_ << "</article>\n";
    return page_.take();
  }

 private:
  /// What an element is called inside the page: no two are alike.
  std::string name(std::string_view kind, int index) const {
    return fmt::format("{}{}-{}", kind, number_, index);
  }
  void contents();
  void draw(const PageLinks& list);
  void draw(const Heading& heading);
  void draw(const Paragraph& paragraph);
  void draw(const List& list) { draw_items(list.items); }
  void draw(const Table& table);
  void draw(const Box& box);
  void draw(const Code& code);
  void draw(const Picture& picture);
  void draw_items(const std::vector<Item>& items);

  const Document& document_;
  int number_;
  bool bare_;
  int top_;
  std::span<const PageLinks> lists_ = {};
  HtmlPage page_;
  int level_ = top_ - 1;  ///< Of the last heading: none is passed over.
  int headings_ = 0, tables_ = 0, pictures_ = 0;
  std::string heading_;  ///< The last heading, for a table without a caption.
};

void draw_links(HtmlPage& page, std::span<const PageLink> links) {
  for (const PageLink& one : links)
    page << "<li><a href=\"" << one.target << "\">" << one.words << "</a></li>\n";
}

void Article::draw(const PageLinks& list) {
  page_ << "<h" << list.level << ">" << list.heading << "</h" << list.level << ">\n";
  if (list.links.empty()) return;
  page_ << "<ul class=\"links\">\n";
  draw_links(page_, list.links);
  page_ << "</ul>\n";
}

void Article::contents() {
  int index = 0;
  HtmlPage items;
  for (const Block& block : document_.blocks) {
    const auto* heading = std::get_if<Heading>(&block);
    if (!heading) continue;
    ++index;
    if (heading->level == 2)
      items << "<li><a href=\"#" << name("h", index) << "\">" << heading->text.words
            << "</a></li>\n";
  }
  if (items.str().empty()) return;
  page_ << "<nav aria-labelledby=\"" << name("n", 0) << "\">\n<p id=\"" << name("n", 0) << "\">"
        << kContents.in(document_.lang) << "</p>\n<ol>\n";
  page_.append(items) << "</ol>\n</nav>\n";
}

void Article::draw(const Heading& heading) {
  level_ = std::clamp(heading.level + top_ - 2, top_, std::min(level_ + 1, 6));
  heading_ = heading.text.words;
  page_ << "<h" << level_;
  if (!bare_) page_ << " id=\"" << name("h", ++headings_) << "\"";
  page_ << ">" << heading.text.words << "</h" << level_ << ">\n";
}

void Article::draw(const Paragraph& paragraph) {
  page_ << "<p>";
  draw_words(page_, paragraph.text.words);
  page_ << "</p>\n";
}

void Article::draw_items(const std::vector<Item>& items) {
  if (items.empty()) return;
  page_ << "<ul>\n";
  for (const Item& item : items) {
    page_ << "<li>";
    draw_words(page_, item.text.words);
    draw_items(item.items);
    page_ << "</li>\n";
  }
  page_ << "</ul>\n";
}

void Article::draw(const Table& table) {
  if (table.columns.empty()) return;
  const std::string caption = !table.caption.empty() ? table.caption
                              : !heading_.empty()    ? heading_
                                                     : std::string(kTable.in(document_.lang));
  const std::string id = name("t", ++tables_);
  if (bare_)
    page_ << "<table>\n<caption>";
  else
    page_ << "<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"" << id
          << "\">\n<table>\n<caption id=\"" << id << "\">";
  page_ << caption << "</caption>\n<thead>\n<tr>";
  for (const std::string& column : table.columns)
    page_ << "<th scope=\"col\">" << column << "</th>";
  page_ << "</tr>\n</thead>\n<tbody>\n";
  for (const std::vector<Said>& row : table.rows) {
    page_ << "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      page_ << (i == 0 ? Literal("<th scope=\"row\">") : Literal("<td>"));
      draw_words(page_, row[i].words);
      page_ << (i == 0 ? Literal("</th>") : Literal("</td>"));
    }
    page_ << "</tr>\n";
  }
  page_ << "</tbody>\n</table>\n" << (bare_ ? Literal("") : Literal("</section>\n"));
}

void Article::draw(const Box& box) {
  page_ << (bare_ ? Literal("<p><strong>") : Literal("<div class=\"box\">\n<p><strong>"))
        << box.title << "</strong></p>\n";
  std::vector<Item> lines;
  for (const Said& line : box.lines) lines.push_back({line});
  draw_items(lines);
  if (!bare_) page_ << "</div>\n";
}

/// XML's escaping keeps line breaks visible as text would; here they stay.
void Article::draw(const Code& code) {
  page_ << "<pre tabindex=\"0\"><code>";
  std::string_view rest = code.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    page_ << rest.substr(0, end) << "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  page_ << "</code></pre>\n";
}

/// Wide enough to be read, on a narrow screen by moving it sideways. Where styles are stripped it
/// is left out: the same stands in words beside it.
void Article::draw(const Picture& picture) {
  if (bare_) return;
  const std::string id = name("p", ++pictures_);
  page_ << "<figure>\n<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"" << id
        << "-caption\">\n";
  page_.append(picture_svg(picture, document_.lang, id + "-"))
      << "</section>\n<figcaption id=\"" << id << "-caption\">" << picture.caption
      << "</figcaption>\n</figure>\n";
}

}  // namespace

std::string html(std::span<const Document> documents, const Surroundings& around) {
  const Lang lang = documents.empty() ? Lang::nb : documents.front().lang;
  HtmlPage page;
  page << "<!DOCTYPE html>\n<html lang=\"" << code_of(lang)
       << "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
       << kStyleHash
       << "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  for (std::size_t i = 0; i < documents.size(); ++i)
    page << (i > 0 ? Literal(" · ") : Literal("")) << documents[i].title;
  page << "</title>\n<style>" << kStyle
       << "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">" << kSkip.in(lang)
       << "</a>\n";
  if (!around.trail.empty()) {
    page << "<nav class=\"trail\" aria-label=\"" << kTrail.in(lang) << "\">\n<ul>\n";
    draw_links(page, around.trail);
    page << "</ul>\n</nav>\n";
  }
  page << "<main id=\"main\">\n";
  std::vector<std::string> articles(documents.size());
  for_each_number(documents.size(), [&](std::size_t i) {
    Article article(documents[i], static_cast<int>(i) + 1, false);
    articles[i] = article.with(i == 0 ? around.lists : std::span<const PageLinks>()).draw();
  });
  constexpr std::string_view kEnd = "</main>\n</body>\n</html>\n";
  std::string text = page.take();
  std::size_t length = text.size() + kEnd.size();
  for (const std::string& article : articles) length += article.size();
  text.reserve(length);
  for (const std::string& article : articles) text += article;
  return text += kEnd;
}

std::string html_fragment(std::span<const Document> documents) {
  std::string text;
  const int top = documents.size() > 1 ? 3 : 2;  // Several have their titles above their sections.
  for (const Document& document : documents) text += Article(document, 0, true, top).draw();
  return text;
}

}  // namespace slt::render
