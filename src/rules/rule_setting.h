// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "model/settings.h"
#include "rules/rule.h"

namespace slt {

/// The rule with this id; null when there is none that can be set, deviated from or silenced.
const Rule* settable_rule(Words id);

/// Reports an id that names no rule, or one that always holds.
void check_rule_id(const At<RuleId>& id, Diagnostics& out);

/// Checks what `slt.yaml` says of rules, and tells of every one that counts for less.
void check_settings(std::span<const RuleSetting> settings, Diagnostics& out);

/// Gives findings the severity that `slt.yaml` sets, and drops those of rules it leaves out.
void apply_settings(std::span<const RuleSetting> settings, Diagnostics& found);

/// Where `slt.yaml` sets a figure of a rule; null when it does not.
const RuleSetting* setting_of(const Rule& rule, const Param& param,
                              std::span<const RuleSetting> settings);
/// A figure of a rule, as `slt.yaml` sets it or as it is.
int value_of(const Rule& rule, const Param& param, std::span<const RuleSetting> settings);

}  // namespace slt
