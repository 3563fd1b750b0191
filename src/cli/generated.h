// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/files.h"

namespace slt::cli {

/// Everything in the project that is made from its tables, as it should read now: schemas, rule
/// catalogues, the reference of keys.
std::vector<Output> generated_files();

/// A text with the tables between its markers `<!-- slt:NAME -->` and `<!-- /slt:NAME -->` anew.
std::string with_tables(std::string text);

}  // namespace slt::cli
