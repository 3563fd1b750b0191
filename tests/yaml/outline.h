// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "yaml/tree.h"

namespace slt::yaml {

/// Structure, texts and kinds of quoting of a tree as one line, to be compared.
std::string outline_of(const Tree& tree);

/// The same by yaml-cpp; nothing when it refuses the bytes.
std::optional<std::string> yaml_cpp_outline(const std::string& bytes);

/// True when yaml-cpp reads the file of `tree` the same, but for what it is known to do wrong.
bool agrees_with_yaml_cpp(const Tree& tree);

}  // namespace slt::yaml
