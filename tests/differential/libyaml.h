// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace slt::yaml {

/// Structure, texts and kinds of quoting as libyaml reads them, in the form of `outline_of`;
/// nothing when it refuses the bytes.
std::optional<std::string> libyaml_outline(const std::string& bytes);

}  // namespace slt::yaml
