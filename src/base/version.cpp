// SPDX-License-Identifier: MIT
#include "base/version.h"

namespace slt {

std::string_view version() { return SLT_VERSION; }

}  // namespace slt
