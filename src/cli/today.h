// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/date.h"

namespace slt::cli {

/// The day of reckoning: the one asked for, else `SOURCE_DATE_EPOCH`, else the clock, both in
/// Europe/Oslo. The only code that reads a clock. Throws `Usage` when the words are no date.
Date today(std::string_view asked);

/// The day in Europe/Oslo at so many seconds after 1970 UTC; summer time by the EU rule of 1996.
Date day_in_oslo(std::int64_t seconds);

}  // namespace slt::cli
