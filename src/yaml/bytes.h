// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace slt::yaml {

/// A set of bytes, looked up without branching.
class ByteSet {
 public:
  consteval explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) holds_[static_cast<unsigned char>(c)] = true;
  }
  constexpr bool holds(char c) const { return holds_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> holds_{};
};

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }
inline bool ends_line(char c) { return c == '\n' || c == '\r' || c == '\0'; }
inline bool ends_word(char c) { return is_blank(c) || ends_line(c); }
inline const char* after_blanks(const char* place) {
  while (*place == ' ') ++place;  // Nearly always all there is.
  while (is_blank(*place)) ++place;
  return place;
}
inline std::string_view between(const char* first, const char* last) {
  return {first, static_cast<std::size_t>(last - first)};
}

}  // namespace slt::yaml
