#pragma once

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// Takes away what a rule finds missing only because the value that was written could not be taken:
/// that has been said, and is one cause. It concerns the object that the value belongs to, and what
/// is said of the municipality as a whole.
void drop_refused(const View& view, Diagnostics& found);

}  // namespace slt
