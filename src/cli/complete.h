// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// A word that may stand where the cursor is, and what it means. It goes on after `=` and `/`;
/// `:files` and `:folders` stand for all the shell knows of.
struct Candidate {
  std::string word;
  std::string about = {};
};

using Candidates = std::vector<Candidate>;

/// What may stand in place of the last word typed after `slt`, from the tables of the commands and
/// from the plans. Never fails: where nothing is known, nothing is answered.
Candidates candidates(const Context& context, std::span<const std::string> typed);

}  // namespace slt::cli
