// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace slt::cli {

/// How a new file in a municipality's folder begins: with the line by which editors know its
/// schema, written as in the files beside it. Empty when they have none. `name` is as from the
/// folder: `tiltak.yaml`, `meetings/2027.yaml`. Throws `Failure` when they cannot be read.
std::string head_of_new_file(const std::string& folder, const std::string& name);

}  // namespace slt::cli
