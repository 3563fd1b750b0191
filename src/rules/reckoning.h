// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/municipality.h"
#include "model/settings.h"

namespace slt {

/// A figure of a rule, as `slt.yaml` sets it or as it is.
struct Figure {
  int value = 0;
  std::string_view rule = {};
  Span set_at = {};  ///< In `slt.yaml`; without a source where the rule's own figure counts.
};
/// The figure that a rule calls `name`. Rule and name are of this program, never of a plan.
Figure figure_of(std::string_view rule, std::string_view name,
                 std::span<const RuleSetting> settings);

/// A day worked out from a date in a plan: what was added to it, and where each stands.
class Reckoning {
 public:
  /// Something that was added or, when negative, taken away.
  struct Step {
    Duration length;
    Span from = {};              ///< Where the plan states it.
    std::string_view rule = {};  ///< The rule whose figure it is, where no plan states one.
    bool backwards = false;
  };

  explicit Reckoning(const At<Date>& date) : Reckoning(date.value, date.span) {}
  /// The latest day that the date may mean.
  explicit Reckoning(const At<PartialDate>& date) : Reckoning(date.value.last(), date.span) {}
  Reckoning(Date date, const Span& from) : start_(date), from_(from), day_(date) {}

  Reckoning& plus(const At<Duration>& length);
  Reckoning& plus_days(const At<int>& days);
  Reckoning& minus_days(const At<int>& days);
  Reckoning& plus_days(const Figure& days);
  /// The day before: the last one, where the next begins something new.
  Reckoning& day_before();

  Date day() const { return day_; }
  Date start() const { return start_; }
  const Span& from() const { return from_; }
  const std::vector<Step>& steps() const { return steps_; }

 private:
  Date start_;
  Span from_;
  Date day_;
  std::vector<Step> steps_ = {};
};

}  // namespace slt
