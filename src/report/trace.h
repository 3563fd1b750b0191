// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"

namespace slt::report {

/// Adds a last section to a report: every sentence and table cell with a number in it, and the
/// files and lines that the number was taken or counted from, so that anyone can check it.
///
/// Every number has a place, but for those no plan tells: the day and the years that the report was
/// asked for, the numbers of sections and items, and 0, for which nothing was counted. Titles,
/// headings and captions are names and are not listed.
void add_trace(Document& document);

}  // namespace slt::report
