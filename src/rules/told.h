// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "model/municipality.h"
#include "model/settings.h"

namespace slt {

/// False for what a rule would find at a place but nobody is told of: `slt.yaml` leaves the rule
/// out, a deviation that holds or a comment covers it, or a value stands there that was refused.
bool is_told(const View& view, std::string_view rule, const Span& where, Date today,
             std::span<const RuleSetting> settings);

}  // namespace slt
