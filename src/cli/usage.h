// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commands.h"

namespace slt::cli {

/// What is said of wrong use, in one language: what was wrong, what was meant, where to read more.
Answer wrong_word(std::string_view word, std::span<const std::string_view> known,
                  std::string_view command, Lang lang);
Answer given_twice(std::string_view option, std::string_view command, Lang lang);
Answer missing_word(std::string_view usage, std::string_view command, Lang lang);
Answer wrong_use(std::string_view words, std::string_view command, Lang lang);
Answer wrong_use(const Usage& usage, std::string_view command, Lang lang);

}  // namespace slt::cli
