// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "cli/selection.h"
#include "cli/since.h"
#include "render/finding.h"
#include "rules/rule.h"

namespace slt::cli {

/// Everything found in a selection, in reading order.
struct Checked {
  std::vector<render::Finding> findings;
  int municipalities = 0;
  int files = 0;
  bool world = false;    ///< Something could not be read.
  Lang lang = Lang::nb;  ///< Of the last municipality: of the only one, when there is one.
  int unchecked = 0;     ///< Municipalities whose files could not all be read: no rule was applied.
  int known = 0;         ///< Findings that `baseline.yaml` holds, not among those above.
  int earlier = 0;       ///< Findings left out since they were there before; see `since.h`.
};

/// Has a warning that is not due to the passing of time alone.
bool fails_strictly(const Checked& all);

/// Reads, checks and drops one municipality after the other; compared with how it was, if so asked.
Checked check(const Selection& selection, const Circumstances& given,
              Comparison* comparison = nullptr);

/// What the rules find in one municipality, as the repository has set them.
Diagnostics check(const Repository& repository, const View& view, const Circumstances& given);

}  // namespace slt::cli
