// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace slt {

/// A Latin letter beyond ASCII in small letters of ASCII: `c` for «Č», `ss` for «ß», `a` for «å»,
/// `ae` for «æ»; empty for any other character.
std::string_view plain_letters(char32_t code);

/// A name as it is sorted: names in the order of these keys are in that of the Norwegian alphabet,
/// with æ, ø and å last, whatever their case. Letters of Sámi stand with the ones they look like.
std::string alphabetical(std::string_view name);

}  // namespace slt
