// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "base/document.h"
#include "model/municipality.h"

namespace slt::report {

/// One municipality in an overview of many.
struct OverviewRow {
  const View& view;
  Diagnostics findings;  ///< What the rules found in it.
};

struct OverviewInput {
  Lang lang;
  Date today;
  Profile profile;  ///< Whose figures the findings are measured against.
  std::span<const OverviewRow> rows;
};

/// All municipalities beside each other, for a national adviser: plan, meetings, coordinator,
/// police contact, tiltak and their evaluation, and which norms who departs from. In the order
/// given: it ranks nobody. What is not stated is said to be so, and is never counted as zero.
Document overview(const OverviewInput& input);

}  // namespace slt::report
