// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "base/text.h"

namespace slt {

/// Text copied from a plan; a view into its source.
using Words = std::string_view;

/// A value that may be left out, and where it stands when it is given.
template <class T>
using Maybe = std::optional<At<T>>;

/// A value of which a plan may also say that there is none, or that the place is vacant. These and
/// silence are three kinds of empty; reports print all three in words.
template <class T>
struct Stated {
  enum class State : std::uint8_t { not_stated, none, vacant, given };
  State state = State::not_stated;
  T value{};
  Span span;

  bool given() const { return state == State::given; }
  bool silent() const { return state == State::not_stated; }
};

/// The short name of an object, by which others refer to it; `kebab-case`, from its title.
struct Id {
  Words word;
  bool operator==(const Id&) const = default;
};

/// The id of an object of one of the types `T`, as written.
template <class... T>
struct Ref {
  Words id;
};

/// What an entity is called in files and by people. Specialised in `model/nouns.h`.
struct Noun {
  std::string_view word;
  Text label;
};
template <class T>
inline constexpr Noun noun_of{};

template <class... T>
inline constexpr std::array<const Noun*, sizeof...(T)> nouns_of{&noun_of<T>...};

template <class T>
concept Entity = !noun_of<T>.word.empty();

struct Field;

/// The fields of an entity, in the order people write them. Declared beside each entity, defined in
/// `model/fields/`.
template <class T>
std::span<const Field> fields_of();

}  // namespace slt
