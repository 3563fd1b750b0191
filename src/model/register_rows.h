// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace slt {

/// The register as it stands in `kommuner-2024.tsv`; CMake compiles it in.
extern const std::string_view kRegisterRows;

}  // namespace slt
