// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/cadence.h"

namespace slt {

inline constexpr Text kAtLeast{"minst ", "minst ", "at least "};

/// The part of a cadence that is not a number of meetings, in words: `hver 6. uke`, `første og
/// tredje tirsdag i måneden`. Empty when there is none.
std::string rhythm_in_words(Lang lang, const Cadence& cadence);

}  // namespace slt
