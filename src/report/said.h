// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

#include "base/document.h"

// Words that come from several places of a plan.
namespace slt::report {

/// Where each of several things stands: what a count of them comes from.
template <class Things>
std::vector<Span> places_of(const Things& things) {
  std::vector<Span> all;
  for (const auto& one : things)
    if constexpr (std::is_pointer_v<std::remove_cvref_t<decltype(one)>>)
      all.push_back(one->span);
    else
      all.push_back(one.span);
  return all;
}

/// The same of those that `holds` is true of.
template <class Thing, class Holds>
std::vector<Span> places_of(const std::vector<const Thing*>& things, const Holds& holds) {
  std::vector<Span> all;
  for (const Thing* one : things)
    if (holds(one)) all.push_back(one->span);
  return all;
}

/// Sentences one after the other, from all their places. Empty ones leave no gap.
Said together(const std::vector<Said>& parts, std::string_view between = " ");

/// The same words, from these places too.
Said also_from(Said said, const std::vector<Span>& places);

}  // namespace slt::report
