// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/source.h"

namespace slt::edit {

/// The bytes of a file with blanks for the tabs that indent its lines, where that can be read in
/// one way only; nothing when it can mean several things, or has other faults in its very YAML.
std::optional<std::string> without_tabs(const Source& source);

}  // namespace slt::edit
