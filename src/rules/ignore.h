// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// What one comment asks for.
struct Ignore {
  Span span;
  At<RuleId> rule;
  std::optional<Date> until;  ///< The last day on which it silences.
  int line = 0;               ///< Whose findings it silences.
};

/// The comments of a folder that can be read and give a reason.
std::vector<Ignore> ignores_in(const Municipality& folder);
/// True when a comment that has not run out silences what a rule finds at this place.
bool is_ignored(const View& view, std::string_view rule, const Span& where, Date today);

/// Takes away what a comment beside it silences: `# slt: ignore RULE: reason`, or
/// `# slt: ignore RULE until 2027-05-31: reason`, at the end of the line or on the line above. A
/// comment that cannot be read, has run out (the last day still counts) or silences nothing is a
/// finding itself.
void apply_ignores(const View& view, Date today, Diagnostics& found);

}  // namespace slt
