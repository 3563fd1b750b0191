// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/document.h"

namespace slt::render {

/// A table as Excel in Norway opens it with a double click: UTF-8 with a byte order mark, `;`
/// between the cells, every cell in quotation marks (RFC 4180). Column names stand first.
std::string csv(const Table& table);

/// Every table of a report in one text, parted by an empty line; each has its caption, else the
/// heading it stands under, before it when there are several. What is no table is left out.
std::string csv(const Document& document);

}  // namespace slt::render
