// SPDX-License-Identifier: MIT
#pragma once

#include "cli/mending.h"
#include "cli/rewrite.h"

// Mending that makes nothing worse.
namespace slt::cli {

/// What must stay as it is lest there be new errors, and why.
struct Standing {
  std::string place;
  Sentence error;
};

/// The mendings that bring no new error, and what was left.
struct Careful {
  Mended all;
  std::vector<Standing> left = {};
};

/// All municipalities of a selection's repository, any of which a mending may concern.
Concerned concerned(const Selection& selection);

/// Mends the files of a selection as `mended` does, and leaves out what would bring a new error.
Careful mended_with_care(const Context& context, const Selection& selection, const Wish& wish);

}  // namespace slt::cli
