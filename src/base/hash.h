// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace slt {

/// A short name for words that are too long or too many to be one: FNV-1a of 64 bits in 16 hex
/// digits. The same on every machine, and no secret.
std::string hashed(std::string_view words);

}  // namespace slt
