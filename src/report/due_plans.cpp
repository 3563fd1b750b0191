// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/due_collector.h"
#include "rules/plans.h"
#include "rules/succession.h"

// Plans and agreements that run out, and plans to revise.
namespace slt::report {
namespace {

constexpr Message<Period, Quote> kPeriodOf{.nb = "planperioden {0} for {1}",
                                           .nn = "planperioden {0} for {1}",
                                           .en = "the plan period {0} of {1}"};
constexpr Message<Quote, Duration> kRevisionOf{.nb = "revisjon av {0} ({1} mellom revisjonene)",
                                               .nn = "revisjon av {0} ({1} mellom revisjonane)",
                                               .en = "revision of {0} ({1} between revisions)"};
constexpr Message<Quote, Sentence> kRevisionUnknown{
    .nb = "{0} skal revideres {1}, men det er ikke oppgitt fra når",
    .nn = "{0} skal reviderast {1}, men det er ikkje oppgitt frå når",
    .en = "{0} is to be revised {1}, but from when is not stated"};
constexpr Message<Quote> kAgreement{
    .nb = "avtalen {0}", .nn = "avtalen {0}", .en = "the agreement {0}"};

Words title_words(const Plan& plan) {
  if (plan.title) return plan.title->value;
  return plan.id ? plan.id->value.word : Words("SLT");
}

void plan_period(Collector& to, const Plan& plan, std::string_view key) {
  if (!plan.period) return;
  const auto& [period, from] = *plan.period;
  const bool still_counts = plan.in_force && plan.in_force->value;
  if (still_counts && period.last() < to.today) return;
  const Parties& whose =
      plan.owners.empty() && plan.revision ? plan.revision->responsible : plan.owners;
  to.add(to.of(DueKind::plan_period, key, kPeriodOf(period, {title_words(plan)}), whose),
         DueVerb::ends, Reckoning(period.last(), from), from, "plan-expired");
}

void revision(Collector& to, const Plan& plan, std::string_view key) {
  if (!plan.revision || !plan.revision->every) return;
  const At<Duration>& every = *plan.revision->every;
  const Quote title{title_words(plan)};
  Due due =
      to.of(DueKind::revision, key, kRevisionOf(title, every.value), plan.revision->responsible);
  if (!revision_due(plan))
    return to.add_unknown(std::move(due), kRevisionUnknown(title, in_turn(every.value)),
                          every.span);
  if (const auto on = own_revision_due(plan))
    to.add(std::move(due), DueVerb::falls, *on, place_of_revision(plan), "revision-overdue");
}

/// Its id, else its place among the plans of the folder.
std::string key_of(const Plan& plan, std::size_t number) {
  return plan.id ? std::string(plan.id->value.word) : fmt::format("plan-{}", number);
}

}  // namespace

void collect_plans(Collector& to, const Municipality& folder) {
  const auto slt = slt_plans(to.view);
  if (folder.plan && std::ranges::find(slt, &*folder.plan) != slt.end())
    plan_period(to, *folder.plan, key_of(*folder.plan, 0));
  if (folder.plan) revision(to, *folder.plan, key_of(*folder.plan, 0));
  for (std::size_t i = 0; i < folder.other_plans.size(); ++i)
    revision(to, folder.other_plans[i], key_of(folder.other_plans[i], i + 1));
}

void collect_agreement(Collector& to, const Agreement& one) {
  if (!one.until) return;
  const Reckoning last(*one.until);
  if (last.day() < to.today && is_replaced(to.view, one, to.today)) return;
  to.add(to.of(DueKind::agreement, one.id.value.word, kAgreement({one.title.value}), one.parties),
         DueVerb::ends, last, one.until->span, "agreement-expired");
}

}  // namespace slt::report
