// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// `slt calendar --days-off`: the public holidays and quiet days of a year, with those that the
/// `slt.yaml` at hand adds, in every format that is a list.
Exit show_days_off(const Context& context, const std::vector<Wanted>& outputs, int year);

}  // namespace slt::cli
