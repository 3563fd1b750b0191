// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <new>
#include <utility>
#include <vector>

namespace slt {

/// Does `task(0)` to `task(count - 1)`, on as many threads as the machine has cores; they may end
/// in any order, so each must write to a place of its own. What one throws is thrown here, when all
/// have ended; of several, that of the lowest number.
void for_each_number(std::size_t count, const std::function<void(std::size_t)>& task);

/// Destroys things of many parts, such as reports, on all cores.
template <class T>
void destroy_all(std::vector<T>& things) noexcept {
  try {
    for_each_number(things.size(), [&](std::size_t i) { const T gone = std::move(things[i]); });
  } catch (const std::bad_alloc&) {  // One after the other, then.
  }
  things.clear();
}

}  // namespace slt
