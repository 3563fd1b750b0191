// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "cli/context.h"
#include "model/history.h"
#include "rules/rule.h"

// What has changed since a revision, in the terms of findings.
namespace slt::cli {

/// How the plans are compared with how they were.
struct Comparison {
  History history;
  bool only_new = false;  ///< What was found then already is left out.
};

/// The comparison that `--since` asks for; else, in a GitHub workflow for a pull request, that with
/// the branch it is meant for, if it has been fetched. Throws `Failure` when what is asked for is
/// not to be had.
std::optional<Comparison> comparison_for(const Repository& repository, const std::string& since,
                                         const Context& context);

/// Takes away what was found in a municipality already when the history began; answers how many.
int leave_out_earlier(Diagnostics& found, const View& now, const Circumstances& given,
                      Snapshot& before);

/// The same of what all municipalities share.
int leave_out_earlier(Diagnostics& shared, Snapshot& before);

/// The municipalities that were there when the history began, and are gone: a `record-deleted`
/// each. They point into the snapshot.
Diagnostics deleted_municipalities(const Repository& now, Snapshot& before);

}  // namespace slt::cli
