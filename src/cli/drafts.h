// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "report/reminder.h"

namespace slt::cli {

/// Writes each reminder as a draft that nobody has sent, `DIR/municipality/name.eml`, and says
/// which there are. Throws `Failure` when one cannot be written; then none is.
void write_drafts(const Context& context, const std::vector<report::Reminder>& reminders,
                  const std::string& folder, Lang lang);

}  // namespace slt::cli
