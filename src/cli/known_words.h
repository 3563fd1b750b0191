// SPDX-License-Identifier: MIT
#pragma once

#include "cli/complete.h"

namespace slt::cli {

/// A place where a word is wanted: of which command, what it takes, as help shows it (`ID`,
/// `[MUNICIPALITY]`, `nb|nn|en`), the words before it, and what is typed of it.
struct Wanting {
  std::string_view command, token;
  std::span<const std::string> before;
  std::string_view prefix;
  std::span<const std::string_view> formats = {};  ///< Of the command.
};

/// The words that are known for a place; none where somebody must find them himself.
Candidates known_words(const Context& context, const Wanting& wanting);

}  // namespace slt::cli
