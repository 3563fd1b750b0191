#pragma once

#include <functional>

#include "cli/selection.h"
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
  bool strict = false;   ///< Has a warning that is not due to the passing of time alone.
  int unchecked = 0;     ///< Municipalities whose files could not all be read: no rule was applied.
  int known = 0;         ///< Findings that `baseline.yaml` holds, not among those above.
};

/// Reads, checks and drops one municipality after the other.
Checked check(const Selection& selection, const Circumstances& given);

/// What the rules find in one municipality, as the repository has set them.
Diagnostics check(const Repository& repository, const Municipality& municipality,
                  const Circumstances& given);

}  // namespace slt::cli
