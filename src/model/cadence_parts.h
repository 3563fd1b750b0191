// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/cadence_cursor.h"

// The parts of a phrase that make sense by themselves. Nothing when they do not.
namespace slt {

/// The ordinals of «første og tredje tirsdag», of which `first` is taken already, each once.
std::optional<std::vector<int>> read_ordinals(CadenceCursor& cursor, int first);

/// The months that follow «unntatt»: «juli og desember», «juni til august», in order and each once;
/// some month must be left.
std::optional<std::vector<unsigned>> read_excepted_months(CadenceCursor& cursor);
/// The months outside «august til juni».
std::optional<std::vector<unsigned>> read_months_outside(CadenceCursor& cursor);

/// The words of the phrase that follow «etter», to the next mark, unless they hold a number or a
/// rhythm.
std::optional<std::string> read_name_after(CadenceCursor& cursor, std::string_view phrase,
                                           const CadenceWord& after);

}  // namespace slt
