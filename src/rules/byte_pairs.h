#pragma once

#include <string_view>

namespace slt {

/// Two bytes side by side: any of some followed by any of others.
struct BytePairs {
  std::string_view first, second;

  constexpr bool hold(char a, char b) const { return is_among(first, a) && is_among(second, b); }

 private:
  static constexpr bool is_among(std::string_view bytes, char byte) {
    for (const char one : bytes)
      if (one == byte) return true;
    return false;
  }
};

}  // namespace slt
