#pragma once

#include <optional>

#include "cli/check.h"

// What has changed since a revision, in the terms of findings.
namespace slt::cli {

/// The history that `--since` asks for; else, in a GitHub workflow for a pull request, that of the
/// branch it is meant for, if it has been fetched. Throws `Failure` when what is asked for is not
/// to be had.
std::optional<History> history_for(const Repository& repository, const std::string& since,
                                   const Context& context);

/// Takes away what was found already when the history began, and counts it.
void leave_out_earlier(Checked& all, const Selection& selection, const Circumstances& given,
                       Snapshot& before);

}  // namespace slt::cli
