// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/dataset.h"

// A set of tables as files for other programs.
namespace slt::render {

/// A file of a data package.
struct PackageFile {
  std::string name;
  std::string text;
};

/// A Frictionless data package: `datapackage.json`, which says what every table and column holds,
/// and a CSV file for each. CSV is that of RFC 4180, not of Norwegian Excel: UTF-8 without a mark,
/// a comma between cells, an empty cell without quotation marks for what is not stated. A text that
/// begins as a formula does gets a `'` in front, as everywhere; figures never do.
std::vector<PackageFile> data_package(const report::Dataset& set);

/// `datapackage.json` alone.
std::string package_json(const report::Dataset& set);

/// A JSON object a line for each thing: kind, municipality, id, key, parent, under, values, file
/// and line. Values that are not stated are left out.
std::string ndjson(const report::Dataset& set);

}  // namespace slt::render
