// SPDX-License-Identifier: MIT
#include "rules/parts.h"

#include <algorithm>
#include <iterator>

namespace slt {

Sentence listed(std::span<const Part> parts, const Text& last) {
  std::vector<Sentence> names;
  for (const Part& part : parts) names.push_back(part.name);
  return listed(std::span<const Sentence>(names), last);
}

void set_parts(Diagnostic& finding, Parts parts) {
  finding.parts = std::move(parts);
  finding.span = finding.parts.front().where;
  finding.message = finding.say(finding.parts);
}

void divide(Diagnostics& all, const std::function<bool(const Diagnostic&)>& is_meant) {
  Diagnostics divided;
  for (Diagnostic& one : all) {
    if (one.parts.size() < 2) continue;
    Parts meant, others;
    for (const Part& part : one.parts) {
      const Diagnostic alone{one.rule, one.severity, part.where, {}};
      (is_meant(alone) ? meant : others).push_back(part);
    }
    if (meant.empty() || others.empty()) continue;
    set_parts(divided.emplace_back(one), std::move(meant));
    set_parts(one, std::move(others));
  }
  std::ranges::move(divided, std::back_inserter(all));
}

}  // namespace slt
