// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "rules/sign.h"

// Words that speak of one person's case where a plan should speak of groups.
namespace slt {

/// What makes it a case: how old one boy or girl is, what is wrong with them or what they are
/// suspected of, or the day somebody was born.
enum class CaseKind : std::uint8_t { age, health_or_crime, birth };

std::string_view shown(Lang lang, CaseKind kind);

/// Where such words stand.
struct SingleCase {
  std::size_t offset = 0;
  std::size_t length = 0;
  CaseKind kind = CaseKind::age;
};

/// Signs one of which stands in every case.
std::span<const Sign> case_signs();

/// The single cases that a text speaks of. Words about groups, ranges of ages and grades are none:
/// it would rather miss a case than point at a plan's ordinary words.
std::vector<SingleCase> single_cases_in(std::string_view text);

}  // namespace slt
