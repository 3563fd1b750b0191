#pragma once

#include <string_view>

namespace slt::cli {

/// As CMakeLists.txt states it.
std::string_view version();

}  // namespace slt::cli
