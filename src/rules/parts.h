// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>

#include "base/diagnostic.h"
#include "base/list.h"

// Findings about several things, of which some may be decided away and the others not.
namespace slt {

/// Their names, `a, b og c`.
Sentence listed(std::span<const Part> parts, const Text& last = kAnd);

/// Gives a finding the parts it is about, and with them its place and its words.
void set_parts(Diagnostic& finding, Parts parts);

/// Divides every finding of which some parts are meant and others not: what is meant becomes a
/// finding of its own. `is_meant` is asked of each part as if it were found alone.
void divide(Diagnostics& all, const std::function<bool(const Diagnostic&)>& is_meant);

}  // namespace slt
