// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "base/parallel.h"
#include "cli/selection.h"

namespace slt::cli {

/// Municipalities held at the same time, for what looks at several together.
struct Loaded {
  Loaded() = default;
  Loaded(Loaded&&) = default;
  Loaded& operator=(Loaded&&) = default;
  ~Loaded() { destroy_all(municipalities); }

  std::vector<std::unique_ptr<Municipality>> municipalities;
  std::vector<View> views;
  Diagnostics found;  ///< What is wrong with their files and structure.
  /// What the rules find in each (id), where several reports ask for it; see `check_all`.
  std::map<std::string, Diagnostics> checked = {};
};

/// Reads the municipalities of a selection; reference municipalities are among them.
Loaded load_all(const Selection& selection, const std::vector<const Folder*>& folders);

/// Every municipality of the repository, whatever was selected.
std::vector<const Folder*> all_folders(const Repository& repository);

/// Says on the error stream when plans have errors, so that nobody takes a report of them for
/// whole. Answers 3 when something could not be read, else 0.
Exit warn_of_errors(const Context& context, const Selection& selection, const Diagnostics& found);

}  // namespace slt::cli
