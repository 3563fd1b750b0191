// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace slt {

/// The day on which every example of a rule is reckoned, so that its words never change.
inline constexpr Date kExampleToday{std::chrono::year{2026} / std::chrono::November / 21};

/// A piece of a plan that a rule has been run on. Its findings point into the municipality's
/// source.
struct Example {
  std::unique_ptr<Municipality> municipality;
  std::vector<std::unique_ptr<Municipality>> earlier;  ///< How it was, newest first.
  Diagnostics misfits;  ///< What is wrong with the piece itself; none in a fit example.
  Diagnostics findings;

  const Source& source() const { return municipality->sources.front(); }
};

/// Runs one rule on a piece of a plan; each `{fnr}` in it becomes a synthetic identity number.
/// `before` is how it was, as in `Rule::before`.
Example run(const Rule& rule, std::string_view yaml, std::string_view before = {});

/// The lines that end with `# <--`: those a finding must point at. The first line is 1.
std::set<int> marked_lines(std::string_view yaml);

/// The lines that the findings point at.
std::set<int> found_lines(const Example& example);

}  // namespace slt
