// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// Commands for somebody to type.
namespace slt::cli {

/// A word as a shell takes it: in single quotes when it has a blank or another odd character in it.
std::string shell_word(std::string_view word);

/// How a command begins that is to find the plans of this folder: `slt`, `slt -C 'mine planer'`.
std::string slt_in(const std::string& folder);

}  // namespace slt::cli
