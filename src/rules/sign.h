// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

// What a text cannot hold without certain bytes need only be looked for where these stand.
namespace slt {

/// Two bytes side by side: any of some followed by any of others.
struct BytePairs {
  std::string_view first, second;
  std::string_view after = {};      ///< What stands before them is one of these; empty: anything.
  std::string_view not_after = {};  ///< What stands before them is none of these.

  constexpr bool hold(char a, char b) const { return is_among(first, a) && is_among(second, b); }
  constexpr bool follow(char before) const {
    return (after.empty() || is_among(after, before)) && !is_among(not_after, before);
  }

 private:
  static constexpr bool is_among(std::string_view bytes, char byte) {
    for (const char one : bytes)
      if (one == byte) return true;
    return false;
  }
};

/// Bytes that tell of something, and the closer look they call for: false when what they tell of
/// is not there. `at` is where the pair begins.
struct Sign {
  BytePairs bytes;
  bool (*confirms)(std::string_view text, std::size_t at);
};

}  // namespace slt
