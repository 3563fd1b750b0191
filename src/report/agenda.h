// SPDX-License-Identifier: MIT
#pragma once

#include "report/meeting_paper.h"

namespace slt::report {

/// The notice of one meeting: when and where, who is called by role, the items, what there is to
/// follow up and evaluate, and the deadlines around it.
Document agenda(const MeetingInput& input);

}  // namespace slt::report
