// SPDX-License-Identifier: MIT
#include "rules/told.h"

#include "rules/deviation.h"
#include "rules/ignore.h"
#include "rules/refused.h"
#include "rules/rule_setting.h"

namespace slt {

bool is_told(const View& view, std::string_view rule, const Span& where, Date today,
             std::span<const RuleSetting> settings) {
  Diagnostics found{{.rule = rule, .severity = Severity::warning, .span = where, .message = {}}};
  drop_refused(view, found);
  apply_settings(settings, found);
  return !found.empty() && !is_departed_from(view, rule, where, today) &&
         !is_ignored(view, rule, where, today);
}

}  // namespace slt
