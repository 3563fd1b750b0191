// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Says one line to whoever runs the program, unless only what is needed was asked for.
void say(const Context& context, const std::string& words);

}  // namespace slt::cli
