// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "base/text.h"

namespace slt {

/// What other YAML tools take an unquoted text for, by the rules of YAML 1.1 or 1.2; nothing when
/// it is a text to all of them.
std::optional<Text> other_reading(std::string_view text);

}  // namespace slt
