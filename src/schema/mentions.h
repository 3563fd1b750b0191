// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "schema/leaf.h"

namespace slt {

/// An id and the object that carries it.
struct Definition {
  const Noun* noun;
  Words id;
  Span span;
  const void* object;
  Span whole = {};  ///< The object from its first byte to its last.
};

/// A place that names another object by its id.
struct Mention {
  std::span<const Noun* const> nouns;  ///< What kinds of object it may name.
  Words id;
  Span span;
};

/// FNV-1a, the same for `a` as for `A`, by the one bit in which they differ. Other ids may have the
/// same hash.
std::uint32_t hash_of(Words id);

/// Every id and every reference of a municipality, found through the field tables.
struct Mentions {
  std::vector<Definition> definitions;
  std::vector<Mention> references;

  /// Makes ready what `places_of` looks in, when all has been found.
  void index();
  /// The places in `definitions` of those with an id, but for the case of its letters.
  std::span<const std::uint32_t> places_of(Words id) const;

 private:
  std::vector<std::uint32_t> by_id_ = {};   ///< Places in `definitions`, by hash and then by id.
  std::vector<std::uint32_t> hashes_ = {};  ///< Of the same, for a number is soon compared.
};

}  // namespace slt
