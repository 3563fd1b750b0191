// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace slt {

/// What a topic of the catalogue is about: the form of a file, the structure of a plan, or the
/// model.
enum class Area : std::uint8_t { syntax, structure, model };

/// Anything `slt validate` may report, whatever part of the program finds it.
struct Topic {
  std::string_view id;
  Area area;
  Severity severity;
  bool needs_today;
  Text summary;
  Text why;
  Text remedy;
  std::span<const RuleSource> sources;
  const Rule* rule = nullptr;  ///< With its examples, for a rule of the model.

  /// True for a rule that a municipality may depart from, set otherwise or silence: not for the
  /// form of files, the structure of plans, or privacy.
  bool may_be_set() const;
};

/// Every topic, those of the model first, each area sorted by id.
std::vector<Topic> catalogue();

}  // namespace slt
