// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"
#include "rules/plans.h"

// 9 Plan status and revision.
namespace slt::report {
namespace {

constexpr Text kNoPlan{"Ingen handlingsplan for SLT er registrert.",
                       "Ingen handlingsplan for SLT er registrert.",
                       "No SLT action plan is registered."};
constexpr Message<PartialDate> kDocument{.nb = "Kildedokumentet er fra {0}.",
                                         .nn = "Kjeldedokumentet er frå {0}.",
                                         .en = "The source document is from {0}."};
constexpr Message<Quote> kNoPeriod{.nb = "Planperioden for {0} er ikke oppgitt.",
                                   .nn = "Planperioden for {0} er ikkje oppgitt.",
                                   .en = "The period of {0} is not stated."};
constexpr Message<Quote, Period, Date, Sentence> kExpired{
    .nb = "{0} for {1} gikk ut {2}, for {3} siden.",
    .nn = "{0} for {1} gjekk ut {2}, for {3} sidan.",
    .en = "{0} for {1} expired on {2}, {3} ago."};
constexpr Text kStillInForce{"Den gjelder til den blir avløst.",
                             "Planen gjeld til han blir avløyst.",
                             "It is in force until replaced."};
constexpr Message<Quote, Period, Date> kRunning{.nb = "{0} gjelder for {1}, til og med {2}.",
                                                .nn = "{0} gjeld for {1}, til og med {2}.",
                                                .en = "{0} is for {1}, up to and including {2}."};
constexpr Message<Quote, Period, Date> kNotYet{.nb = "{0} for {1} gjelder fra og med {2}.",
                                               .nn = "{0} for {1} gjeld frå og med {2}.",
                                               .en = "{0} for {1} is in force from {2}."};
constexpr Message<Date, Sentence> kRevisionLate{
    .nb = "Revisjon skulle ha vært gjort innen {0}, for {1} siden.",
    .nn = "Revisjon skulle ha vore gjord innan {0}, for {1} sidan.",
    .en = "A revision was due by {0}, {1} ago."};
constexpr Message<Date> kRevisionDue{.nb = "Neste revisjon har frist {0}.",
                                     .nn = "Neste revisjon har frist {0}.",
                                     .en = "The next revision is due by {0}."};
constexpr Message<Period, Duration, int> kAgainstOwnRule{
    .nb =
        "Planperioden {0} er lengre enn planens egen regel tillater: {2} planperioder per "
        "kommunestyre gir bare {1} til hver.",
    .nn =
        "Planperioden {0} er lengre enn planen sin eigen regel tillèt: {2} planperiodar per "
        "kommunestyre gir berre {1} til kvar.",
    .en =
        "The plan period {0} is longer than the plan's own rule allows: {2} plan periods per "
        "council leave only {1} for each."};
constexpr Message<std::string, PartialDate> kOtherRevised{.nb = "{0} ble sist revidert {1}.",
                                                          .nn = "{0} blei sist revidert {1}.",
                                                          .en = "{0} was last revised in {1}."};
constexpr Text kRevisionNotStated{"Regel om revisjon er ikke oppgitt.",
                                  "Regel om revisjon er ikkje oppgitt.",
                                  "No rule of revision is stated."};

Said period_status(const Annual& annual, const Plan& plan) {
  const Lang lang = annual.lang();
  const std::string name = name_of(annual.draft.voice, plan);
  if (!plan.period) return {kNoPeriod.in(lang, {name}), plan.span};
  const Span from = plan.period->span;
  const Period& period = plan.period->value;
  if (annual.today() < period.first())
    return {kNotYet.in(lang, {name}, period, period.first()), from};
  if (annual.today() <= period.last())
    return {kRunning.in(lang, {name}, period, period.last()), from};
  const int late = static_cast<int>((annual.today() - period.last()).count());
  const Said said(kExpired.in(lang, {name}, period, period.last(), days_in_words(late)), from);
  if (!plan.in_force || !plan.in_force->value) return said;
  return together({said, {annual.say(kStillInForce), plan.in_force->span}});
}

Said revision_status(const Annual& annual, const Plan& plan) {
  const auto due = revision_due(plan);
  if (!due) return {};
  const int late = static_cast<int>((annual.today() - due->day()).count());
  if (is_revision_overdue(plan, annual.today()))
    return {kRevisionLate.in(annual.lang(), due->day(), days_in_words(late)), plan.revision->span};
  if (late > 0) return {};
  return {kRevisionDue.in(annual.lang(), due->day()), plan.revision->span};
}

Said own_rule(const Annual& annual, const Plan& plan) {
  if (!breaks_own_rule(plan)) return {};
  const auto& periods = *plan.revision->periods_per_council;
  return {
      kAgainstOwnRule.in(annual.lang(), plan.period->value, *longest_period(plan), periods.value),
      std::vector{plan.period->span, periods.span}};
}

/// Without a plan, the newest document tells how old the work's basis is.
Said newest_document(const Annual& annual) {
  Maybe<PartialDate> newest;
  for (const SourceDocument& document : annual.view().own->documents)
    if (document.date && (!newest || newest->value.last() < document.date->value.last()))
      newest = document.date;
  return newest ? Said(kDocument.in(annual.lang(), newest->value), newest->span) : Said();
}

Said others_revised(const Annual& annual) {
  std::vector<Said> parts;
  const auto own = slt_plans(annual.view());
  for (const Plan* plan : annual.view().plans())
    if (std::ranges::find(own, plan) == own.end() && plan->revision && plan->revision->last)
      parts.emplace_back(
          kOtherRevised.in(annual.lang(), capitalised(name_of(annual.draft.voice, *plan)),
                           plan->revision->last->value),
          plan->revision->last->span);
  return together(parts);
}

}  // namespace

Said plans_in_brief(const Annual& annual) {
  std::vector<Said> parts;
  const auto plans = slt_plans(annual.view());
  if (plans.empty()) parts = {annual.say(kNoPlan), newest_document(annual)};
  for (const Plan* plan : plans)
    parts.push_back(together(
        {period_status(annual, *plan), revision_status(annual, *plan), own_rule(annual, *plan)}));
  parts.push_back(others_revised(annual));
  return together(parts);
}

void add_plan_status(Annual& annual) {
  const auto plans = slt_plans(annual.view());
  const bool only_others =
      plans.empty() && !annual.view().plans().empty();  // Their list says that there is none.
  const Said status = only_others ? together({newest_document(annual), others_revised(annual)})
                                  : plans_in_brief(annual);
  if (!status.words.empty()) annual.paragraph(status);
  const auto silent = [](const Plan* plan) { return !plan->revision; };
  if (!plans.empty() && std::ranges::all_of(plans, silent)) annual.paragraph(kRevisionNotStated);
  if (!annual.view().plans().empty()) embed_body(annual, add_plans);
  embed(annual, add_agreements);
}

}  // namespace slt::report
