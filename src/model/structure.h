// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "model/repository.h"

namespace slt {

/// What field tables cannot see: an id used twice, a reference to nothing, a phrase that is not
/// understood, a municipality number that is another's.
void check_structure(const View& view, const Repository& repository, Diagnostics& out);

}  // namespace slt
