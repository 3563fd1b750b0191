// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"
#include "model/history.h"
#include "report/alterations.h"

// The two states of the plans that a command compares.
namespace slt::cli {

/// The plans in a folder on the disk, or as git keeps them of a revision.
struct Side {
  Snapshot plans;
  std::string root;
  std::string name;  ///< As it was typed; empty for the plans as they are now.
  std::string only;  ///< The municipality whose folder was named; empty for all.
};

/// The state that a word means: a folder of plans or of one municipality, else a revision of the
/// plans one stands in. An empty word is those plans as they are now. Throws `Failure`.
Side side_named(const Context& context, const std::string& word);
/// True for a word that is a folder where one stands.
bool is_folder_here(const Context& context, const std::string& word);

/// The folders of a side, municipalities before what several have together.
std::vector<std::string> folder_ids(const Side& side);

/// One folder as a side has it, and what cannot be read of it. Without an own folder when the side
/// does not have it.
report::PlanState state_of(Side& side, const std::string& id, Diagnostics& found);

/// What all municipalities of a side share.
report::PlanState shared_state_of(const Side& side);

}  // namespace slt::cli
