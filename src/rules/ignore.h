#pragma once

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// Takes away what a comment beside it silences: `# slt: ignore RULE: reason`, or
/// `# slt: ignore RULE until 2027-05-31: reason`, at the end of the line or on the line above. A
/// comment that cannot be read, has run out (the last day still counts) or silences nothing is a
/// finding itself.
void apply_ignores(const View& view, Date today, Diagnostics& found);

}  // namespace slt
