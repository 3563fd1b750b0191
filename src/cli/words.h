#pragma once

#include <algorithm>

#include "base/nearest.h"
#include "cli/context.h"
#include "schema/choice.h"

namespace slt::cli {

/// Refuses a word that is not among those an option or a place takes, naming the nearest or all.
[[noreturn]] void throw_unknown_word(std::string_view word,
                                     std::span<const std::string_view> known);

/// The enum value that a word on the command line means. Throws `Usage`.
template <class E>
E choice_named(std::string_view word) {
  if (const auto index = find_choice(choices_of<E>, word)) return static_cast<E>(*index);
  std::vector<std::string_view> known;
  for (const Choice& choice : choices_of<E>) known.push_back(choice.word);
  throw_unknown_word(word, known);
}

}  // namespace slt::cli
