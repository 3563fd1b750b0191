// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/text.h"
#include "yaml/reading.h"

namespace slt::yaml {

/// A character that people cannot see, shown by its number.
struct CodePoint {
  char32_t code;
};
/// `U+00A0`.
std::string shown(Lang lang, const CodePoint& point);

/// True for what may stand in a text. Line breaks may not; they belong to the file.
bool is_permitted(char32_t code);

/// Ends the reading when the file is not UTF-8; refuses every character that may not be in a plan.
void check_characters(Reading& reading);

}  // namespace slt::yaml
