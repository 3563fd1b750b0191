// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "cli/context.h"
#include "schema/choice.h"

namespace slt {

template <>
inline constexpr std::array choices_of<Lang>{
    Choice{"nb", {"bokmål", "bokmål", "Bokmål"}},
    Choice{"nn", {"nynorsk", "nynorsk", "Nynorsk"}},
    Choice{"en", {"engelsk", "engelsk", "English"}},
};

}  // namespace slt

namespace slt::cli {

/// The language that a word means: `nn`, «nynorsk», «engelsk».
inline std::optional<Lang> language_called(std::string_view word) {
  const auto found = choice_called(choices_of<Lang>, word);
  return found ? std::optional(static_cast<Lang>(*found)) : std::nullopt;
}

/// Refuses a word that is not among those an option or a place takes, naming the nearest or all.
[[noreturn]] void throw_unknown_word(std::string_view word,
                                     std::span<const std::string_view> known);

/// Which choice a word on the command line means: its spellings, and its labels in any language.
/// Throws `Usage`, naming the nearest or all in the words of the reader's language.
std::size_t choice_typed(std::string_view word, std::span<const Choice> choices);

/// The enum value that a word on the command line means. Throws `Usage`.
template <class E>
E choice_named(std::string_view word) {
  return static_cast<E>(choice_typed(word, choices_of<E>));
}

}  // namespace slt::cli
