// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace slt::yaml {

/// A hand that types, and slips: the same slips every time for one seed.
class Hand {
 public:
  explicit Hand(unsigned seed) : random_{seed} {}

  /// The text with one to three slips in it.
  std::string slip(std::string text);
  /// A few whole lines, less indented so that they stand alone: much is tried in little time.
  std::string excerpt(const std::string& text);
  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  void slip_once(std::string& text);
  std::mt19937 random_;
};

}  // namespace slt::yaml
