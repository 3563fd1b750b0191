#include "report/due_collector.h"
#include "rules/plans.h"

// Plans, agreements and deviations that run out, and plans to revise.
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
constexpr Message<Quote> kDeviation{.nb = "det vedtatte avviket {0}",
                                    .nn = "det vedtekne avviket {0}",
                                    .en = "the accepted deviation {0}"};

Words title_words(const Plan& plan) {
  if (plan.title) return plan.title->value;
  return plan.id ? plan.id->value.word : Words("SLT");
}

void plan_period(Collector& to, const Plan& plan) {
  if (!plan.period) return;
  const Date last = plan.period->value.last();
  if (plan.in_force && plan.in_force->value && last < to.today)
    return;  // Still counts, as decided.
  const Parties& whose =
      plan.owners.empty() && plan.revision ? plan.revision->responsible : plan.owners;
  to.add(DueKind::plan_period, kEnds, kPeriodOf(plan.period->value, {title_words(plan)}),
         to.whose(whose), last, plan.period->span);
}

void revision(Collector& to, const Plan& plan) {
  if (!plan.revision || !plan.revision->every) return;
  const Duration every = plan.revision->every->value;
  const Span& from = plan.revision->every->span;
  const Quote title{title_words(plan)};
  const Sentence what = kRevisionOf(title, every), whose = to.whose(plan.revision->responsible);
  const auto on = revision_due(plan);
  if (!on)
    return to.add_unknown(DueKind::revision, what, whose, kRevisionUnknown(title, in_turn(every)),
                          from);
  // A revision at the end of the period is the next plan: one cause, one row.
  const bool goes_on = !plan.period || (plan.in_force && plan.in_force->value);
  if (goes_on || *on < plan.period->value.last())
    to.add(DueKind::revision, kFalls, what, whose, *on, from);
}

Sentence deviation_of(const Deviation& deviation) {
  return in_every_language([&](Lang lang) {
    const std::string words = rule_in_words(lang, deviation.rule.value.word);
    return kDeviation.in(lang, {words});
  });
}

}  // namespace

void collect_plan(Collector& to, const Plan& plan) {
  plan_period(to, plan);
  revision(to, plan);
}

void collect_agreement(Collector& to, const Agreement& one) {
  if (one.until)
    to.add(DueKind::agreement, kEnds, kAgreement({one.title.value}), to.whose(one.parties),
           one.until->value.last(), one.until->span);
}

void collect_deviation(Collector& to, const Deviation& deviation) {
  if (deviation.until)
    to.add(DueKind::deviation, kEnds, deviation_of(deviation), to.whose(deviation.decided_by),
           deviation.until->value, deviation.until->span);
}

}  // namespace slt::report
