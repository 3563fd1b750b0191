// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace slt::cli {

/// A file that `slt init` begins from, compiled in by CMake: `src/cli/starter/`, `examples/editor/`
/// and `examples/ci/`.
struct StarterFile {
  std::string_view path;  ///< In this project.
  std::string_view bytes;
};
std::span<const StarterFile> starter_files();

}  // namespace slt::cli
