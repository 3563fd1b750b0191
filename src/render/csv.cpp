// SPDX-License-Identifier: MIT
#include "render/csv.h"

#include <algorithm>
#include <utility>

#include "render/escape.h"
#include "render/page.h"

namespace slt::render {
namespace {

using CsvPage = Page<Csv>;

constexpr Literal kByteOrderMark = "\xEF\xBB\xBF";  ///< Without it Excel reads æøå as Latin-1.

const std::string& words_of(const std::string& cell) { return cell; }
const std::string& words_of(const Said& cell) { return cell.words; }

template <class Cell>
void draw_row(CsvPage& page, const std::vector<Cell>& row) {
  for (const Cell& cell : row) {
    if (&cell != &row.front()) page << ";";
    page << words_of(cell);
  }
  page << "\r\n";
}

void draw(CsvPage& page, const Table& table) {
  draw_row(page, table.columns);
  for (const std::vector<Said>& row : table.rows) draw_row(page, row);
}

bool is_table(const Block& block) { return std::holds_alternative<Table>(block); }

}  // namespace

std::string csv(const Table& table) {
  CsvPage page;
  page << kByteOrderMark;
  draw(page, table);
  return page.take();
}

std::string csv(const Document& document) {
  CsvPage page;
  page << kByteOrderMark;
  const bool several = std::ranges::count_if(document.blocks, is_table) > 1;
  std::string heading;
  bool first = true;
  for (const Block& block : document.blocks) {
    if (const Heading* one = std::get_if<Heading>(&block)) heading = one->text.words;
    const Table* table = std::get_if<Table>(&block);
    if (!table) continue;
    if (!std::exchange(first, false)) page << "\r\n";
    const std::string& name = table->caption.empty() ? heading : table->caption;
    if (several && !name.empty()) page << name << "\r\n";
    draw(page, *table);
  }
  return page.take();
}

}  // namespace slt::render
