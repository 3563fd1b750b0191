// SPDX-License-Identifier: MIT
#include "rules/reckoning.h"

#include <algorithm>
#include <cassert>

#include "rules/rule.h"
#include "rules/rule_setting.h"

namespace slt {
namespace {

Duration days(int count) { return {.unit = Duration::Unit::days, .count = count}; }

}  // namespace

Figure figure_of(std::string_view rule, std::string_view name,
                 std::span<const RuleSetting> settings) {
  const auto known = std::ranges::find(all_rules(), rule, &Rule::id);
  assert(known != all_rules().end());
  const auto param = std::ranges::find(known->params, name, &Param::name);
  assert(param != known->params.end());
  const RuleSetting* setting = setting_of(*known, *param, settings);
  return {.value = value_of(*known, *param, settings),
          .rule = known->id,
          .set_at = setting ? setting->value->span : Span{}};
}

Reckoning& Reckoning::plus(const At<Duration>& length) {
  steps_.push_back({.length = length.value, .from = length.span});
  day_ = length.value.after(day_);
  return *this;
}
Reckoning& Reckoning::plus_days(const At<int>& count) {
  return plus({days(count.value), count.span});
}
Reckoning& Reckoning::minus_days(const At<int>& count) {
  steps_.push_back({.length = days(count.value), .from = count.span, .backwards = true});
  day_ -= Days{count.value};
  return *this;
}
Reckoning& Reckoning::plus_days(const Figure& figure) {
  steps_.push_back({.length = days(figure.value), .from = figure.set_at, .rule = figure.rule});
  day_ += Days{figure.value};
  return *this;
}
Reckoning& Reckoning::day_before() {
  steps_.push_back({.length = days(1), .backwards = true});
  day_ -= Days{1};
  return *this;
}

}  // namespace slt
