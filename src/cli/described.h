// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "cli/help.h"

namespace slt::cli {

/// Every command there is, from its table, in the order help lists them.
std::vector<Described> described_commands();
/// The options that every command takes.
std::vector<Option> common_options();

}  // namespace slt::cli
