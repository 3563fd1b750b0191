// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace slt {

/// As CMakeLists.txt states it.
std::string_view version();

}  // namespace slt
