// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// False for what nobody can decide away: the form of files, contradictions, and privacy.
bool may_deviate(Severity severity);

/// True when a deviation that has not run out covers what a rule finds at this place.
bool is_departed_from(const View& view, std::string_view rule, const Span& where, Date today);

/// A finding of a rule that the municipality has recorded a deviation from becomes an `info` that
/// shows the deviation, also when the deviation has run out. A deviation that names what it
/// concerns lowers only findings inside that object, its own or a joint one; one that is recorded
/// in a joint folder holds for all who share it. One of its own that lowers nothing is a finding
/// itself.
void apply_deviations(const View& view, Date today, Diagnostics& all);

}  // namespace slt
