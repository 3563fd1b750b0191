// SPDX-License-Identifier: MIT
#pragma once

#include "report/meeting_paper.h"

namespace slt::report {

/// A skeleton for the minutes of one meeting, to be filled in: who was there by sector, the items,
/// decisions with responsible and deadline. What is on record of them is filled in already.
Document minutes(const MeetingInput& input);

}  // namespace slt::report
