// SPDX-License-Identifier: MIT
#include "render/text.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "render/escape.h"
#include "render/page.h"

namespace slt::render {
namespace {

using TextPage = Page<Terminal>;
using Lines = std::vector<std::string>;

constexpr int kGap = 2;  ///< Blanks between the columns of a table.

int columns_of(std::string_view words) { return static_cast<int>(count_columns(words)); }

std::string visible(std::string_view words) {
  std::string shown;
  Terminal::escape(shown, words);
  return shown;
}

/// As much of a word as `width` columns hold, at least one character.
std::string_view piece_of(std::string_view word, int width) {
  std::size_t characters = 1;
  while (front_of(word, characters).size() < word.size() &&
         columns_of(front_of(word, characters + 1)) <= width)
    ++characters;
  return front_of(word, characters);
}

/// Lines of at most `width` columns that words are put on one by one.
struct Wrapping {
  int width;
  Lines lines{""};
  int used = 0;        ///< Columns of the last line.
  bool begun = false;  ///< It has a word, were it one of no width.

  void put(std::string_view word) {
    const int wide = columns_of(word);
    if (begun && used + 1 + wide <= width) {
      lines.back().append(" ").append(word);
      used += 1 + wide;
      return;
    }
    if (begun) lines.emplace_back();
    begun = true;
    if (wide > width) word.remove_prefix(put_pieces(word));
    lines.back() += word;
    used = columns_of(lines.back());
  }

  /// Breaks a word that no line can hold; how much of it is on full lines. Looking at no more than
  /// a line may hold keeps a very long word from being measured over and over.
  std::size_t put_pieces(std::string_view word) {
    std::size_t taken = 0;
    const auto front = [&] {
      return front_of(word.substr(taken), 4 * static_cast<std::size_t>(width) + 4);
    };
    while (columns_of(front()) > width) {
      const std::string_view piece = piece_of(word.substr(taken), width);
      lines.back() += piece;
      taken += piece.size();
      if (taken < word.size()) lines.emplace_back();
    }
    return taken;
  }
};

/// The words in lines of at most `width` columns, visible as they will be seen.
Lines wrapped(std::string_view words, int width) {
  Wrapping wrapping{.width = std::max(width, 1)};
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" \t\r\n"), words.size());
    if (end > 0) wrapping.put(visible(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return std::move(wrapping.lines);
}

int widest(const Lines& lines) {
  int most = 0;
  for (const std::string& line : lines) most = std::max(most, columns_of(line));
  return most;
}

void draw(const Heading& heading, int width, TextPage& page) {
  const Lines lines = wrapped(heading.text.words, width);
  for (const std::string& line : lines) page << line << "\n";
  const int length = std::max(widest(lines), 1);
  if (heading.level <= 1)
    page.repeat("=", length);
  else if (heading.level == 2)
    page.repeat("-", length);
  else if (heading.level == 3)
    page.repeat("~", length);
  else
    page.repeat("·", length);
  page << "\n";
}

void draw(const Paragraph& paragraph, int width, TextPage& page) {
  for (const std::string& line : wrapped(paragraph.text.words, width)) page << line << "\n";
}

void draw_items(const std::vector<Item>& items, int indent, int width, TextPage& page) {
  for (const Item& item : items) {
    bool first = true;
    for (const std::string& line : wrapped(item.text.words, width - indent - 2)) {
      page.repeat(" ", indent);
      page << (first ? Literal("- ") : Literal("  ")) << line << "\n";
      first = false;
    }
    draw_items(item.items, indent + 2, width, page);
  }
}

void draw(const List& list, int width, TextPage& page) { draw_items(list.items, 0, width, page); }

int longest_word(std::string_view words) {
  int most = 1;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" \t\r\n"), words.size());
    most = std::max(most, columns_of(visible(words.substr(0, end))));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return most;
}

/// What a column of a table wants, and what it can do with.
struct Column {
  int width = 1;
  int least = 1;

  void hold(std::string_view words) {
    width = std::max(width, columns_of(visible(words)));
    least = std::max(least, longest_word(words));
  }
};

/// The columns as wide as they would like, the widest narrowed until all fit. A table of many
/// columns may be a quarter wider than the page before words are broken.
std::vector<Column> columns_within(const Table& table, int width) {
  std::vector<Column> columns(table.columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].hold(table.columns[i]);
  for (const std::vector<Said>& row : table.rows)
    for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i)
      columns[i].hold(row[i].words);
  int left = kGap * static_cast<int>(columns.size() - 1) - width;
  for (const Column& column : columns) left += column.width;
  for (; left > 0; --left) {
    const auto spare = [](const Column& one) { return one.width > one.least ? one.width : 0; };
    auto chosen = std::ranges::max_element(columns, {}, spare);
    if (spare(*chosen) == 0) {
      if (left <= width / 4) break;
      chosen = std::ranges::max_element(columns, {}, &Column::width);
    }
    if (chosen->width == 1) break;
    --chosen->width;
  }
  return columns;
}

/// The cells side by side; the last column is not filled up.
void draw_row(const std::vector<Lines>& cells, const std::vector<Column>& columns, TextPage& page) {
  std::size_t height = 0;
  for (const Lines& cell : cells) height = std::max(height, cell.size());
  for (std::size_t line = 0; line < height; ++line) {
    int owed = 0;  // Blanks that are drawn only when something follows.
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string words = line < cells[i].size() ? cells[i][line] : std::string();
      if (!words.empty()) page.repeat(" ", std::exchange(owed, 0)) << words;
      owed += columns[i].width - columns_of(words) + kGap;
    }
    page << "\n";
  }
}

void draw(const Table& table, int width, TextPage& page) {
  if (table.columns.empty()) return;
  if (!table.caption.empty()) draw(Paragraph{Said(table.caption)}, width, page);
  const std::vector<Column> columns = columns_within(table, width);
  std::vector<Lines> cells;
  for (std::size_t i = 0; i < columns.size(); ++i)
    cells.push_back(wrapped(table.columns[i], columns[i].width));
  draw_row(cells, columns, page);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    page.repeat(" ", i == 0 ? 0 : kGap);
    page.repeat("-", columns[i].width);
  }
  page << "\n";
  bool tall = false;  // A row of several lines is set off from the next.
  for (const std::vector<Said>& row : table.rows) {
    if (tall) page << "\n";
    cells.clear();
    for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i)
      cells.push_back(wrapped(row[i].words, columns[i].width));
    tall = std::ranges::any_of(cells, [](const Lines& cell) { return cell.size() > 1; });
    draw_row(cells, columns, page);
  }
}

void draw(const Code& code, int, TextPage& page) {
  for (std::string_view rest = code.text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (end > 0) page << "    " << rest.substr(0, end);
    page << "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void draw_box_line(std::string_view words, int inner, TextPage& page) {
  page << "│ " << words;
  page.repeat(" ", inner - columns_of(words)) << " │\n";
}

void draw(const Box& box, int width, TextPage& page) {
  const int most = std::max(width - 4, 1);
  Lines lines = wrapped(box.title, most);
  const std::size_t title_lines = lines.size();
  for (const Said& line : box.lines) {
    const Lines more = wrapped(line.words, most - 2);
    for (std::size_t i = 0; i < more.size(); ++i) lines.push_back((i == 0 ? "" : "  ") + more[i]);
  }
  const int inner = widest(lines);
  (page << "┌").repeat("─", inner + 2) << "┐\n";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    draw_box_line(lines[i], inner, page);
    if (i + 1 == title_lines && i + 1 < lines.size()) (page << "├").repeat("─", inner + 2) << "┤\n";
  }
  (page << "└").repeat("─", inner + 2) << "┘\n";
}

void draw(const Picture&, int, TextPage&) {}

}  // namespace

std::string text(const Document& document, int width) {
  TextPage page;
  if (!document.title.empty()) draw(Heading{1, Said(document.title)}, width, page);
  for (const Block& block : document.blocks) {
    if (!page.str().empty() && !is_picture(block)) page << "\n";
    std::visit([&](const auto& one) { draw(one, width, page); }, block);
  }
  return page.take();
}

}  // namespace slt::render
