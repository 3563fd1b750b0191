// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "model/cadence.h"

namespace slt {

/// What two parts of a cadence ask of a calendar year that no year can give: «månedlig, fire ganger
/// i året» asks for at least ten and at most four meetings.
struct CadenceContradiction {
  int least, most;
};
std::optional<CadenceContradiction> contradiction(const Cadence& cadence);

}  // namespace slt
