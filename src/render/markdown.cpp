// SPDX-License-Identifier: MIT
#include "render/markdown.h"

#include <algorithm>

#include "base/ascii.h"
#include "render/escape.h"
#include "render/page.h"

namespace slt::render {
namespace {

using MarkdownPage = Page<Markdown>;

/// Inside a fence that is longer than any row of backticks in it: nothing there is markup.
struct Fenced {
  static void escape(std::string& to, std::string_view words) {
    for (const char c : words)
      to += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? '?' : c;
  }
};

void draw(const Heading& heading, MarkdownPage& page) {
  page.repeat("#", heading.level) << " " << heading.text.words << "\n";
}

void draw(const Paragraph& paragraph, MarkdownPage& page) { page << paragraph.text.words << "\n"; }

void draw_items(const std::vector<Item>& items, int depth, MarkdownPage& page) {
  for (const Item& item : items) {
    page.repeat("  ", depth) << "- " << item.text.words << "\n";
    draw_items(item.items, depth + 1, page);
  }
}

void draw(const List& list, MarkdownPage& page) { draw_items(list.items, 0, page); }

void draw(const Table& table, MarkdownPage& page) {
  if (!table.caption.empty()) page << table.caption << "\n\n";
  page << "|";
  for (const std::string& column : table.columns) page << " " << column << " |";
  page << "\n|";
  page.repeat(" --- |", static_cast<int>(table.columns.size())) << "\n";
  for (const std::vector<Said>& row : table.rows) {
    page << "|";
    for (const Said& cell : row) page << " " << cell.words << " |";
    page << "\n";
  }
}

void draw(const Box& box, MarkdownPage& page) {
  page << "> **" << box.title << "**\n";
  if (!box.lines.empty()) page << ">\n";
  for (const Said& line : box.lines) page << "> - " << line.words << "\n";
}

int longest_row_of_backticks(std::string_view words) {
  int longest = 0, row = 0;
  for (const char c : words) longest = std::max(longest, row = c == '`' ? row + 1 : 0);
  return longest;
}

std::string drawn(const Code& code) {
  Page<Fenced> page;
  const int fence = std::max(3, longest_row_of_backticks(code.text) + 1);
  const bool plain = std::ranges::all_of(code.language, is_small);
  page.repeat("`", fence) << (plain ? code.language : std::string()) << "\n" << code.text;
  if (!code.text.ends_with('\n')) page << "\n";
  page.repeat("`", fence) << "\n";
  return page.take();
}

std::string drawn(const Picture&) { return {}; }

template <class Other>
std::string drawn(const Other& block) {
  MarkdownPage page;
  draw(block, page);
  return page.take();
}

}  // namespace

std::string markdown(const Document& document) {
  std::string all;
  if (!document.title.empty()) all = drawn(Heading{1, Said(document.title)});
  for (const Block& block : document.blocks) {
    if (!all.empty() && !is_picture(block)) all += "\n";
    all += std::visit([](const auto& one) { return drawn(one); }, block);
  }
  return all;
}

}  // namespace slt::render
