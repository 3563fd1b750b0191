// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"
#include "cli/context.h"

namespace slt::cli {

/// A page for `man` about each command, and `slt.1` about them all, for a folder. They are made of
/// what help shows, in the language asked for.
std::vector<Output> manual_pages(const std::string& folder, const Context& context);

}  // namespace slt::cli
