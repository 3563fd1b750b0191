#pragma once

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// False for what nobody can decide away: the form of files, contradictions, and privacy.
bool may_deviate(Severity severity);

/// A finding of a rule that the municipality has recorded a deviation from becomes an `info` that
/// shows the deviation, also when the deviation has run out. A deviation that names what it
/// concerns lowers only findings inside that object, its own or a joint one; one that is recorded
/// in a joint folder holds for all who share it. One of its own that lowers nothing is a finding
/// itself.
void apply_deviations(const View& view, Date today, Diagnostics& all);

}  // namespace slt
