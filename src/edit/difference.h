// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slt::edit {

/// What has come and gone between two states of a file, as `diff -u` shows it: each line with its
/// sign before it, and `@@` lines that say where. Empty for equal texts.
std::vector<std::string> difference(std::string_view before, std::string_view after);

}  // namespace slt::edit
