#pragma once

#include "base/diagnostic.h"
#include "model/municipality.h"

namespace slt {

/// What field tables cannot see: an id used twice, a reference to nothing, a phrase that is not
/// understood, a municipality number that is another's. `municipalities` are the ids of all.
void check_structure(const View& view, std::span<const std::string_view> municipalities,
                     Diagnostics& out);

}  // namespace slt
