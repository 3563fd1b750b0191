// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// Takes away what a rule finds missing only because the value that was written could not be taken:
/// that has been said, and is one cause. It concerns the object that the value belongs to.
void drop_refused(const View& view, Diagnostics& found);

/// Whether a value of this key was refused anywhere: then what is missing as a whole is not known.
bool was_refused(const View& view, Words key);

}  // namespace slt
