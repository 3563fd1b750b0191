// SPDX-License-Identifier: MIT
#pragma once

#include "cli/rewrite.h"
#include "report/schedule.h"

namespace slt::cli {

/// `slt calendar --write`: puts the suggestions of a schedule from today on into the
/// `meetings/YEAR.yaml` of their folders, with the ids they have as suggestions. From then on they
/// are facts.
Exit record_dates(const Context& context, const Concerned& where, const report::Schedule& schedule,
                  const Caution& caution);

}  // namespace slt::cli
