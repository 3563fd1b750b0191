// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/picture.h"
#include "base/source.h"
#include "base/text.h"

namespace slt {

/// Words in a report and, when they come from plans, the places they come from: the one they stand
/// at, or all that a count has counted.
struct Said {
  std::string words;
  std::vector<Span> from;

  Said() = default;
  Said(std::string text, Span origin = {}) : words(std::move(text)) { add(origin); }
  Said(std::string_view text, Span origin = {}) : words(text) { add(origin); }
  Said(std::string text, std::vector<Span> origins) : words(std::move(text)) {
    for (const Span& one : origins) add(one);
  }
  Said(const char* text) : words(text) {}

 private:
  void add(const Span& origin) {
    if (origin.source) from.push_back(origin);
  }
};

struct Heading {
  int level;  ///< 2 is a section, 3 a part of it; 1 is the title of the document.
  Said text;
};
struct Paragraph {
  Said text;
};
/// A list item and what stands under it.
struct Item {
  Said text;
  std::vector<Item> items = {};
};
struct List {
  std::vector<Item> items;
};
/// A table with one header row; every row has as many cells as there are columns.
struct Table {
  std::string caption;
  std::vector<std::string> columns;
  std::vector<std::vector<Said>> rows;
};
/// Something set apart, such as a contact box or a warning: a title and short lines.
struct Box {
  std::string title;
  std::vector<Said> lines;
};

/// Lines exactly as they stand in a file or on a screen.
struct Code {
  std::string text;      ///< Ends with a line break.
  std::string language;  ///< `yaml`, `console`; may be empty.
};

using Block = std::variant<Heading, Paragraph, List, Table, Box, Code, Picture>;

/// For a format that shows words only: what a picture shows stands in words beside it.
inline bool is_picture(const Block& block) { return std::holds_alternative<Picture>(block); }

/// A report in one language, drawn later in any format. It may point into plans, which must outlive
/// it.
struct Document {
  Lang lang = Lang::nb;
  std::string title;
  std::vector<Block> blocks;

  void heading(int level, Said text) { blocks.emplace_back(Heading{level, std::move(text)}); }
  void paragraph(Said text) { blocks.emplace_back(Paragraph{std::move(text)}); }
  void list(std::vector<Item> items) {
    if (!items.empty()) blocks.emplace_back(List{std::move(items)});
  }
  void table(Table table) { blocks.emplace_back(std::move(table)); }
  void code(Code code) { blocks.emplace_back(std::move(code)); }
  void picture(Picture picture) { blocks.emplace_back(std::move(picture)); }
  void box(Box box) { blocks.emplace_back(std::move(box)); }
};

}  // namespace slt
