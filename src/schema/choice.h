// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/text.h"

namespace slt {

/// One permitted word for an enum, and how people read it.
struct Choice {
  std::string_view word;          ///< As it stands in a plan; the canonical spelling.
  Text label;                     ///< As it stands in a report.
  std::string_view aliases = {};  ///< Other spellings that mean the same, parted by `|`.
  std::string_view older = {};    ///< Titles no longer in use, parted by `|`; read as the same.
};

/// The words for an enum, in the order of its values. Specialised beside each enum.
template <class E>
inline constexpr std::array<Choice, 0> choices_of{};

/// Which choice a word means: itself, an alias or an older title; case of the first letter is free.
/// The table must last as long as the program, for an index of it is kept.
std::optional<std::size_t> find_choice(std::span<const Choice> choices, std::string_view word);

/// The one choice that words can mean which are none of its own: another spelling with capitals,
/// blanks, hyphens and underscores, or its label in any language.
std::optional<std::size_t> choice_called(std::span<const Choice> choices, std::string_view words);

/// True when `word` stands in a list parted by `|`, whatever the case of its first letter.
bool stands_in(std::string_view list, std::string_view word);

/// The label of an enum value.
template <class E>
requires std::is_enum_v<E>
constexpr const Text& label_of(E value) {
  return choices_of<E>[static_cast<std::size_t>(value)].label;
}

}  // namespace slt
