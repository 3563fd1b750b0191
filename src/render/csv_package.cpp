// SPDX-License-Identifier: MIT
#include "render/data_package.h"
#include "render/escape.h"
#include "render/package_columns.h"
#include "render/page.h"

namespace slt::render {
namespace {

using report::DataColumn;
using report::DataRow;
using report::Dataset;
using report::DataTable;

constexpr std::string_view kSeparator = "; ";

/// A table being written as CSV.
class CsvTable {
 public:
  CsvTable& cell(const std::string& text) {
    if (!first_) page_ << ",";
    if (!text.empty()) page_ << text;
    first_ = false;
    return *this;
  }
  void end() {
    page_ << "\r\n";
    first_ = true;
  }
  template <std::size_t N>
  CsvTable& names(const std::array<PackageColumn, N>& columns) {
    for (const PackageColumn& one : columns) cell(std::string(one.name));
    return *this;
  }
  std::string take() { return page_.take(); }

 private:
  Page<Csv> page_;
  bool first_ = true;
};

std::string joined(const report::DataCell& cell) {
  std::string text;
  for (const std::string& one : cell) {
    if (&one != &cell.front()) text += kSeparator;
    text += one;
  }
  return text;
}

std::string kind_csv(const DataTable& table) {
  CsvTable csv;
  csv.names(kBefore);
  for (const DataColumn& column : table.columns) csv.cell(column.name);
  csv.names(kAfter).end();
  for (const DataRow& row : table.rows) {
    csv.cell(row.key).cell(row.folder).cell(row.parent).cell(row.under);
    for (const report::DataCell& cell : row.cells) csv.cell(joined(cell));
    csv.cell(row.file).cell(fmt::format("{}", row.line)).end();
  }
  return csv.take();
}

std::string folders_csv(const Dataset& set) {
  CsvTable csv;
  csv.names(kFolders).end();
  for (const report::DataFolder& one : set.folders)
    csv.cell(one.id).cell(one.name).cell(one.joint ? "true" : "false").end();
  return csv.take();
}

std::string things_csv(const Dataset& set) {
  CsvTable csv;
  csv.names(kThing).end();
  for (const DataTable& table : set.tables)
    for (const DataRow& row : table.rows)
      csv.cell(row.key)
          .cell(std::string(table.noun->word))
          .cell(row.folder)
          .cell(row.id)
          .cell(row.parent)
          .cell(row.under)
          .cell(row.file)
          .cell(fmt::format("{}", row.line))
          .end();
  return csv.take();
}

}  // namespace

std::vector<PackageFile> data_package(const Dataset& set) {
  std::vector<PackageFile> files{{"datapackage.json", package_json(set)},
                                 {"folder.csv", folders_csv(set)},
                                 {"thing.csv", things_csv(set)}};
  for (const DataTable& table : set.tables)
    files.push_back({table_name(table) + ".csv", kind_csv(table)});
  return files;
}

}  // namespace slt::render
