// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>

#include "base/text.h"

namespace slt::cli {

/// The text of a starter file. Lines between `#? WORD` and `#.` stay when the word is among
/// `parts`, those after `#? -WORD` when it is not; `{key}` becomes its value.
std::string started(std::string_view text, const std::set<std::string>& parts,
                    const std::map<std::string, std::string>& values);

/// A starter file of this project by its path there.
std::string_view starter_at(std::string_view path);

}  // namespace slt::cli
