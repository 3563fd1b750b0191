#pragma once

#include "model/municipality.h"

namespace slt {

/// Somebody from the police, a group with them in it, or words that may mean anybody.
bool may_be_police(const View& view, const Party& party);

}  // namespace slt
