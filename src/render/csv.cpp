#include "render/csv.h"

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

}  // namespace

std::string csv(const Table& table) {
  CsvPage page;
  page << kByteOrderMark;
  draw(page, table);
  return page.take();
}

std::string csv(const Document& document) {
  std::vector<const Table*> tables;
  for (const Block& block : document.blocks)
    if (const Table* const table = std::get_if<Table>(&block)) tables.push_back(table);
  if (tables.size() == 1) return csv(*tables.front());
  CsvPage page;
  page << kByteOrderMark;
  for (const Table* const table : tables) {
    if (table != tables.front()) page << "\r\n";
    page << table->caption << "\r\n";
    draw(page, *table);
  }
  return page.take();
}

}  // namespace slt::render
