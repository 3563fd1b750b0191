// SPDX-License-Identifier: MIT
#pragma once

#include "base/reach.h"
#include "cli/commands.h"

namespace slt::cli {

/// All that a command may open: the plans it is about, and the places it is told to write to. Only
/// what edits plans may write among them.
Reach reach_of(const Invocation& asked, const Context& context);

}  // namespace slt::cli
