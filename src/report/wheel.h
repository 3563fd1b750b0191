// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/picture.h"
#include "report/due.h"
#include "report/schedule.h"

namespace slt::report {

/// The wheel of one municipality: its meetings, what falls due, holidays and school holidays.
Wheel wheel(const Schedule& own, std::span<const Due> dues,
            std::span<const calendar::QuietDays> school_holidays, const Wheel& frame);

}  // namespace slt::report
