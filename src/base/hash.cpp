// SPDX-License-Identifier: MIT
#include "base/hash.h"

#include <cstdint>

#include <fmt/format.h>

namespace slt {

std::string hashed(std::string_view words) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : words) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

}  // namespace slt
