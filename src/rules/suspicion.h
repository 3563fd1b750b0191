// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "model/municipality.h"

// What no plan may hold is looked for in every byte of it. So that the country is soon read, one
// look at each byte tells which texts must be read closer; nearly all need not be.
namespace slt {

/// Kinds of what a text may hold; false where a closer look would find nothing.
struct Suspicion {
  bool identity_number = false;
  bool secret = false;
  bool single_case = false;
};

/// A text of many parts this long, such as a report of the nation, is looked at by all cores.
inline constexpr std::size_t kSuspicionPart = 1 << 16;
Suspicion suspicion_of(std::string_view text);

/// The suspicions about each file of a municipality and of what it has in common with others.
class Suspects {
 public:
  explicit Suspects(const View& view);
  const Suspicion& operator[](const Source& source) const;

 private:
  std::vector<std::pair<const Source*, Suspicion>> all_;
};

}  // namespace slt
