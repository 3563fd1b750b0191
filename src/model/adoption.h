// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "model/municipality.h"

// What was decided in common, and what may then not change in silence.
namespace slt {

/// True for a key of a tiltak that is adopted with it; how it goes is recorded as it goes.
bool is_adopted_key(std::string_view key);

/// When the plan was last adopted; nothing when that is not stated.
std::optional<PartialDate> last_adoption(const View& view);

/// The adoption by which a tiltak is as it was `before`, where neither a later one nor an
/// evaluation with a decision has come about since; nothing else.
std::optional<PartialDate> adoption_that_holds(const View& before, const View& now,
                                               std::string_view tiltak);

}  // namespace slt
