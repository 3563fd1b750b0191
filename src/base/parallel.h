// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace slt {

/// Does `task(0)` to `task(count - 1)`, on as many threads as the machine has cores; they may end
/// in any order, so each must write to a place of its own. What one throws is thrown here, when all
/// have ended; of several, that of the lowest number.
void for_each_number(std::size_t count, const std::function<void(std::size_t)>& task);

}  // namespace slt
