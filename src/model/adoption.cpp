// SPDX-License-Identifier: MIT
#include "model/adoption.h"

#include <algorithm>
#include <array>

namespace slt {
namespace {

constexpr std::array<std::string_view, 12> kAdopted{
    "title", "description",   "parts", "responsible", "with",   "prevention",
    "goals", "target_groups", "ages",  "grades",      "timing", "cost"};

/// Evaluations of a tiltak that decided how it is to go on.
std::ptrdiff_t decisions_on(const View& view, std::string_view tiltak) {
  return std::ranges::count_if(view.evaluations(), [&](const Evaluation* one) {
    return one->of.value.id == tiltak && one->decision;
  });
}

}  // namespace

bool is_adopted_key(std::string_view key) {
  return std::ranges::find(kAdopted, key) != kAdopted.end();
}

std::optional<PartialDate> last_adoption(const View& view) {
  std::optional<PartialDate> last;
  const auto look = [&](const std::vector<Adoption>& steps) {
    for (const Adoption& step : steps)
      if (step.date && step.step.value != AdoptionStep::proposed)
        last = std::max(last.value_or(step.date->value), step.date->value);
  };
  for (const Municipality* folder : view.folders()) look(folder->adoption);
  for (const Plan* plan : view.plans()) look(plan->adoption);
  return last;
}

std::optional<PartialDate> adoption_that_holds(const View& before, const View& now,
                                               std::string_view tiltak) {
  const auto adopted = last_adoption(before);
  const bool decided = decisions_on(now, tiltak) > decisions_on(before, tiltak);
  return decided || last_adoption(now) != adopted ? std::nullopt : adopted;
}

}  // namespace slt
