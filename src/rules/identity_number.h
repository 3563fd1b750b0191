// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "rules/sign.h"

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

/// Signs one of which begins every identity number.
std::span<const Sign> identity_signs();

/// Every identity number of a text, by its form, its date and both check digits, by the rule of
/// today or that of 2032. Sees through full-width digits and characters of no width.
std::vector<IdentityNumber> identity_numbers_in(std::string_view text);

/// The text with every identity number masked, for whatever shows words of a plan.
std::string without_identity_numbers(std::string text);

/// Nine digits and their check digits; empty when those nine are never used.
std::string with_check_digits(std::string_view nine);

/// A number for examples and tests that is nobody's: the month is raised by 80. It is made while
/// running, so that no file of ours holds one.
std::string synthetic_identity_number();

}  // namespace slt
