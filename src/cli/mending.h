// SPDX-License-Identifier: MIT
#pragma once

#include <set>

#include "base/files.h"
#include "cli/selection.h"

// The findings of a selection that can be mended, and the files as they then are.
namespace slt::cli {

/// Which findings are to be mended: the certain ones, else those of the rules and keys named.
struct Wish {
  std::vector<std::string> rules = {}, keys = {};
  std::set<std::string> left = {};  ///< Places, `path:line`, that are to stay as they are.

  bool takes(const Diagnostic& one) const;
};

/// What came of it.
struct Mended {
  std::vector<Replacement> files = {};
  std::vector<std::string> places = {};    ///< Of the findings that were mended, `path:line`.
  std::set<std::string_view> likely = {};  ///< Rules of those that only a name would mend.
  int likely_count = 0;
  std::vector<std::string> tabs = {};  ///< Places of tabs that may mean several things.
  Lang lang = Lang::nb;                ///< Of the plan, or of the collection for several.
};

/// Mends the files of a selection, without touching the disk: once more as long as what is mended
/// shows something new, such as the value of a key that was misspelt.
Mended mended(const Context& context, const Selection& selection, const Wish& wish);

}  // namespace slt::cli
