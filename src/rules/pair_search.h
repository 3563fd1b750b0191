// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace slt {

/// Looks for pairs of bytes side by side: any of some followed by any of others. So that every byte
/// of the country can be looked at, 32 places are looked at together.
class PairSearch {
 public:
  /// A bit for each kind of pair, in the order they were added; 16 at most.
  using Marks = std::uint16_t;
  /// A bit for each of the places that are looked at together; the first is the lowest.
  using Places = std::uint32_t;
  static constexpr int kWidth = 32;

  /// Adds a kind of pair, and tells its mark.
  Marks add(std::string_view first, std::string_view second);
  /// The kinds of the pair that begins here.
  Marks at(const char* place) const {
    return first_[static_cast<unsigned char>(place[0])] &
           second_[static_cast<unsigned char>(place[1])];
  }
  /// Those of `kWidth` places where a pair may begin: all where one does, and some where none does.
  /// Reads the byte after them, too.
  Places likely(const char* places) const;
  /// The same for every machine: those where a pair does begin.
  Places one_by_one(const char* places) const;

 private:
  /// For a half of a byte, the kinds of pair that any byte with that half may be in. The first
  /// two kinds share a bit, the next two, and so on.
  struct Halves {
    alignas(16) std::array<std::uint8_t, 16> low{}, high{};
  };
  static void add(std::string_view bytes, Marks mark, std::array<Marks, 256>& marks,
                  Halves& halves);
  Places likely_by_halves(const char* places) const;

  int kinds_ = 0;
  std::array<Marks, 256> first_{}, second_{};
  Halves first_halves_, second_halves_;
};

}  // namespace slt
