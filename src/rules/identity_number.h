#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "rules/byte_pairs.h"

// Eleven digits that name one person: fødselsnummer and its relatives. Plans must never hold one.
namespace slt {

/// What kind of number the digits of its date tell.
enum class IdentityKind : std::uint8_t { birth, d_number, h_number, synthetic };

std::string_view shown(Lang lang, IdentityKind kind);

/// A place in a text where such a number stands.
struct IdentityNumber {
  std::size_t offset = 0;  ///< In bytes; blanks and marks inside the number belong to it.
  std::size_t length = 0;
  IdentityKind kind = IdentityKind::birth;
  bool like_account = false;  ///< Written or called as an account, invoice or KID number.
  std::string masked;         ///< All that may be shown of it: `0181** *****`.
};

/// Pairs of bytes one of which begins every identity number: two digits, of which the first may be
/// wide or have characters of no width before it, and they may stand between the two.
inline constexpr std::array kIdentitySigns{BytePairs{"0123456789", "0123456789\xC2\xE2\xEF"},
                                           BytePairs{"\xC2", "\xAD"}, BytePairs{"\xE2", "\x80\x81"},
                                           BytePairs{"\xEF", "\xBB\xBC"}};

/// False when no identity number begins at `at`, where such a pair stands.
bool may_begin_identity_number(std::string_view text, std::size_t at);

/// Every identity number of a text, by its form, its date and both check digits, by the rule of
/// today or that of 2032. Sees through full-width digits and characters of no width.
std::vector<IdentityNumber> identity_numbers_in(std::string_view text);

/// The text with every identity number masked, for whatever shows words of a plan.
std::string without_identity_numbers(std::string_view text);

/// Nine digits and their check digits; empty when those nine are never used.
std::string with_check_digits(std::string_view nine);

/// A number for examples and tests that is nobody's: the month is raised by 80. It is made while
/// running, so that no file of ours holds one.
std::string synthetic_identity_number();

}  // namespace slt
