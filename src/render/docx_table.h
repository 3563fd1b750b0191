// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/document.h"

namespace slt::render {

/// True when no word of the table need be broken within the width, in twentieths of a point; else
/// it is to be set smaller.
bool has_room(const Table& table, int width);

/// How wide each column is: what is left when every word has room goes to those that say most.
std::vector<int> widths_of(const Table& table, int width);

}  // namespace slt::render
