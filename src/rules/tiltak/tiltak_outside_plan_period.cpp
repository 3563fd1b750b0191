// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Period> kOutside{.nb = "{0} ligger helt utenfor planperioden {1}",
                                             .nn = "{0} ligg heilt utanfor planperioden {1}",
                                             .en = "{0} lies wholly outside the plan period {1}"};
constexpr Message<> kPeriod{.nb = "planperioden står her",
                            .nn = "planperioden står her",
                            .en = "the plan period stands here"};

/// What has been carried over or is over is kept for the record.
bool is_kept(const Tiltak& tiltak) {
  if (tiltak.ended) return true;
  return tiltak.status && tiltak.status->value != Status::planned &&
         tiltak.status->value != Status::active;
}

/// That a tiltak comes after a plan that has run out is the plan's fault, and said elsewhere.
bool is_outside(const Tiltak& tiltak, const Plan& plan, Date today) {
  const Period& period = plan.period->value;
  const auto begin = begin_of(tiltak);
  const auto time = time_of(tiltak);
  const bool goes_on = (plan.in_force && plan.in_force->value) || period.last() < today;
  const bool after = begin && begin->first() > period.last() && !goes_on;
  const bool before = time && time->last() < period.first();
  return after || before;
}

void check(const View& view, Findings& findings) {
  const std::vector<const Plan*> plans = slt_plans(view);
  // With several plans, or one without a period, it is not known which one a tiltak belongs to.
  if (plans.size() != 1 || !plans.front()->period) return;
  const Plan& plan = *plans.front();
  Parts outside;
  for (const Tiltak* tiltak : view.tiltak())
    if (!is_kept(*tiltak) && is_outside(*tiltak, plan, findings.today()))
      outside.push_back(titled(tiltak->title, tiltak->timing->span));
  if (outside.empty()) return;
  findings
      .add(outside,
           [period = plan.period->value](std::span<const Part> some) {
             return kOutside(quoted_titles(some), period);
           })
      .related.push_back({plan.period->span, kPeriod()});
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans};
constexpr RuleCase kCases[]{
    {"it begins on the last day of the plan",
     "plan:\n"
     "  period: 2024-01-01/2027-12-31\n"
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2027-12-31}}\n"},
    {"it begins the day after",
     "plan:\n"
     "  period: 2024-01-01/2027-12-31\n"
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    timing: {start: 2028-01-01}  # <--\n"},
    {"carried over from the plan before",
     "plan:\n"
     "  period: 2026-01-01/2029-12-31\n"
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: carried-over, timing: {school_year: 2022/2023}}\n"},
    {"a plan that counts until it is replaced",
     "plan:\n"
     "  period: 2024-01-01/2026-12-31\n"
     "  in_force: true\n"
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2027-01-01}}\n"},
    {"after a plan that has run out",
     "plan:\n"
     "  period: 2022-01-01/2025-12-31\n"
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2026-01-01}}\n"},
    {"begun before the plan, and going on",
     "plan:\n"
     "  period: 2026-01-01/2029-12-31\n"
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {start: 2019, ongoing: true}}\n"},
};

}  // namespace

Rule tiltak_outside_plan_period() {
  return {
      .id = "tiltak-outside-plan-period",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"et tiltak utenfor planperioden", "eit tiltak utanfor planperioden",
                  "a tiltak outside the plan period"},
      .why = {"Planen forplikter bare i sin egen periode. Ligger et tiltak utenfor, er enten "
              "året skrevet feil, eller så er det videreført fra en annen plan, og det bør stå.",
              "Planen forpliktar berre i sin eigen periode. Ligg eit tiltak utanfor, er anten "
              "året skrive feil, eller så er det vidareført frå ein annan plan, og det bør "
              "stå.",
              "The plan commits only within its own period. When a tiltak lies outside, either "
              "the year is a slip, or it is carried over from another plan, which should be "
              "said."},
      .remedy = {"rett tiden, eller skriv «status: carried-over» på det som er videreført",
                 "rett tida, eller skriv «status: carried-over» på det som er vidareført",
                 "correct the time, or write \"status: carried-over\" on what is carried over"},
      .sources = kSources,
      .params = {},
      .good = R"(plan:
  period: 2022-01-01/2025-12-31
tiltak:
  - id: psykisk-helse
    title: Prosjekt psykisk helse
    timing: {school_year: 2022/2023}
)",
      .bad = R"(plan:
  period: 2022-01-01/2025-12-31
tiltak:
  - id: psykisk-helse
    title: Prosjekt psykisk helse
    timing: {school_year: 2020/2021}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
