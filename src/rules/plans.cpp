// SPDX-License-Identifier: MIT
#include "rules/plans.h"

#include <algorithm>

namespace slt {
namespace {

constexpr Text kThePlan{"planen", "planen", "the plan"};
constexpr int kCouncilMonths = 48;

bool concerns(const Plan& plan, const Municipality& own) {
  const auto names_it = [&](const auto& one) { return one.value.id == own.id; };
  return plan.municipalities.empty() || std::ranges::any_of(plan.municipalities, names_it);
}

}  // namespace

std::vector<const Plan*> slt_plans(const View& view) {
  std::vector<const Plan*> plans;
  for (const Municipality* folder : view.folders())
    if (folder->plan && concerns(*folder->plan, *view.own)) plans.push_back(&*folder->plan);
  return plans;
}

Span title_of(const Plan& plan) { return plan.title ? plan.title->span : plan.span; }

Sentence called(const Plan& plan) {
  return in_every_language([&](Lang lang) {
    return plan.title ? shown(lang, Quote{plan.title->value}) : std::string(kThePlan.in(lang));
  });
}

std::optional<Reckoning> revision_due(const Plan& plan) {
  if (!plan.revision || !plan.revision->every) return {};
  const At<Duration>& every = *plan.revision->every;
  const auto& last = plan.revision->last;
  // The revision that a new plan came out of does not shorten its first stretch.
  if (last && (!plan.period || last->value.last() >= plan.period->value.first()))
    return Reckoning(*last).plus(every);
  if (plan.period)
    return Reckoning(plan.period->value.first(), plan.period->span).plus(every).day_before();
  return {};
}

std::optional<Reckoning> own_revision_due(const Plan& plan) {
  const auto due = revision_due(plan);
  if (!due) return {};
  const bool goes_on = plan.in_force && plan.in_force->value;
  const bool is_own = goes_on || !plan.period || due->day() < plan.period->value.last();
  return is_own ? due : std::nullopt;
}

Span place_of_revision(const Plan& plan) {
  return plan.revision->last ? plan.revision->last->span : plan.revision->every->span;
}

bool is_revision_overdue(const Plan& plan, Date today) {
  const auto due = own_revision_due(plan);
  return due && due->day() < today;
}

std::optional<Duration> longest_period(const Plan& plan) {
  if (!plan.revision || !plan.revision->periods_per_council) return {};
  const int periods = plan.revision->periods_per_council->value;
  if (periods < 1 || periods > kCouncilMonths) return {};
  const int months = kCouncilMonths / periods;
  if (months % 12 == 0) return Duration{.unit = Duration::Unit::years, .count = months / 12};
  return Duration{.unit = Duration::Unit::months, .count = months};
}

bool breaks_own_rule(const Plan& plan) {
  const auto longest = longest_period(plan);
  return longest && plan.period &&
         plan.period->value.last() >= longest->after(plan.period->value.first());
}

}  // namespace slt
