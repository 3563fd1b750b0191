// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace slt {

/// Whether a whole text has the form of a regular expression of a field table; a text of more than
/// 64 bytes has none of them.
bool matches(std::string_view pattern, std::string_view text);

inline constexpr std::string_view kSchoolYearPattern = "^[0-9]{4}/[0-9]{4}$";
inline constexpr std::string_view kIdPattern = "^[a-z0-9][a-z0-9-]{0,63}$";
/// The same as `kIdPattern`, but quick: ids are many.
bool is_id(std::string_view text);

}  // namespace slt
