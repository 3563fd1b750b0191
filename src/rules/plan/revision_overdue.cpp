// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Duration, Date, Days> kOverdue{
    .nb = "{0} skal revideres med {1}s mellomrom; fristen var {2}, for {3} siden",
    .nn = "{0} skal reviderast med {1}s mellomrom; fristen var {2}, for {3} sidan",
    .en = "{0} is to be revised every {1}; that was due by {2}, {3} ago"};
constexpr Message<Sentence, Period, Duration, int> kAndTooLong{
    .nb =
        "{0}; planperioden {1} er dessuten lengre enn planens egen regel tillater: {3} "
        "planperioder per kommunestyre gir bare {2} til hver",
    .nn =
        "{0}; planperioden {1} er dessutan lengre enn planen sin eigen regel tillèt: {3} "
        "planperiodar per kommunestyre gir berre {2} til kvar",
    .en =
        "{0}; the plan period {1} is also longer than the plan's own rule allows: {3} plan "
        "periods per council leave only {2} for each"};
constexpr Message<Sentence, PartialDate, int> kLongAgo{
    .nb = "{0} ble sist revidert {1}, for {2} år siden, og ingen regel om revisjon er oppgitt",
    .nn = "{0} blei sist revidert {1}, for {2} år sidan, og ingen regel om revisjon er oppgitt",
    .en = "{0} was last revised {1}, {2} years ago, and no rule on revision is stated"};
constexpr Message<PartialDate, Days> kOldDocument{
    .nb = "ingen regel om revisjon er oppgitt, og kildedokumentet er fra {0}, for {1} siden",
    .nn = "ingen regel om revisjon er oppgitt, og kjeldedokumentet er frå {0}, for {1} sidan",
    .en = "no rule on revision is stated, and the source document is from {0}, {1} ago"};
constexpr Message<> kStateRule{
    .nb = "skriv hvor ofte planen skal revideres: «revision: {{every: 2 years}}»",
    .nn = "skriv kor ofte planen skal reviderast: «revision: {{every: 2 years}}»",
    .en = "write how often the plan is to be revised: \"revision: {{every: 2 years}}\""};

constexpr Param kOldAfter{"old-after-years",
                          4,
                          {"år før en tekst uten regel om revisjon regnes som gammel",
                           "år før ein tekst utan regel om revisjon blir rekna som gammal",
                           "years before a text without a rule on revision counts as old"}};

int years_since(Date then, Date today) {
  return static_cast<int>((today - then).count() * 100 / 36525);
}
bool is_old(const PartialDate& date, const Findings& findings) {
  return plus_months(date.last(), 12 * findings.value(kOldAfter)) < findings.today();
}

void report_overdue(const Plan& plan, Findings& findings) {
  const Revision& revision = *plan.revision;
  const Date due = revision_due(plan)->day();
  Sentence message = kOverdue(called(plan), revision.every->value, due, findings.today() - due);
  if (breaks_own_rule(plan))
    message = kAndTooLong(message, plan.period->value, *longest_period(plan),
                          revision.periods_per_council->value);
  findings.add(place_of_revision(plan), std::move(message));
}

/// A plan that only tells when it was last revised.
void check_long_ago(const Plan& plan, Findings& findings) {
  if (plan.period || !plan.revision || plan.revision->every || !plan.revision->last) return;
  const auto& [date, span] = *plan.revision->last;
  if (is_old(date, findings))
    findings.add_info(span,
                      kLongAgo(called(plan), date, years_since(date.last(), findings.today())),
                      kStateRule());
}

/// Where no plan tells how fresh it is, its newest source document does.
void check_documents(const View& view, Findings& findings) {
  const auto tells = [](const Plan* plan) { return plan->period || plan->revision; };
  if (std::ranges::any_of(slt_plans(view), tells)) return;
  const At<PartialDate>* newest = nullptr;
  for (const SourceDocument& document : view.own->documents)
    if (document.date && (!newest || newest->value.last() < document.date->value.last()))
      newest = &*document.date;
  if (newest && is_old(newest->value, findings))
    findings.add_info(newest->span,
                      kOldDocument(newest->value, findings.today() - newest->value.last()),
                      kStateRule());
}

void check(const View& view, Findings& findings) {
  for (const Plan* plan : view.plans()) {
    if (is_revision_overdue(*plan, findings.today())) report_overdue(*plan, findings);
    check_long_ago(*plan, findings);
  }
  check_documents(view, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans};
constexpr Param kParams[]{kOldAfter};
constexpr RuleCase kCases[]{
    {"due today is not overdue",
     "plan:\n  period: 2024-11-22/2028-11-21\n  revision: {every: 2 years}\n"},
    {"the day after, it is",
     "plan:\n  period: 2024-11-21/2028-11-20\n  revision: {every: 2 years}  # <--\n"},
    {"counted from the last revision, due today",
     "plan:\n  revision: {every: 2 years, last: 2024-11-21}\n"},
    {"counted from the last revision, due yesterday",
     "plan:\n  revision: {every: 2 years, last: 2024-11-20}  # <--\n"},
    {"that the whole plan has expired is said elsewhere",
     "plan:\n  period: 2022-01-01/2025-12-31\n  revision: {every: 4 years}\n"},
    {"a plan that goes on until replaced is still to be revised",
     "plan:\n  period: 2022-01-01/2025-12-31\n  in_force: true\n  revision: {every: 4 years}  # "
     "<--\n"},
    {"revised long ago, and no rule",
     "other_plans:\n  - title: Plan mot radikalisering\n    revision: {last: 2020-05}  # <--\n"},
    {"revised four years ago today",
     "other_plans:\n  - title: Plan mot radikalisering\n    revision: {last: 2022-11-21}\n"},
    {"an old source and no plan that tells more",
     "documents:\n"
     "  - {id: ny, title: SLT-modellen, date: 2019-12-13}  # <--\n"
     "  - {id: gammel, title: SLT-modellen, date: 2017-11-14}\n"},
    {"an old source of a plan with a period",
     "documents:\n"
     "  - {id: plan, title: Handlingsplan SLT, date: 2019-12-13}\n"
     "plan:\n"
     "  period: 2026-01-01/2029-12-31\n"},
};

}  // namespace

Rule revision_overdue() {
  return {
      .id = "revision-overdue",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"planen er ikke revidert i tide", "planen er ikkje revidert i tide",
                  "the plan has not been revised in time"},
      .why =
          {"En plan som sier hvor ofte den skal revideres, må følge det selv. Fristen regnes fra "
           "siste revisjon, ellers fra planens første dag. Intervallet er planens eget: Nordre "
           "Land reviderer hvert andre år, andre kommuner oppgir ingenting.",
           "Ein plan som seier kor ofte han skal reviderast, må følgje det sjølv. Fristen blir "
           "rekna frå siste revisjon, elles frå den første dagen i planen. Intervallet er planen "
           "sitt eige: Nordre Land reviderer annakvart år, andre kommunar oppgir ingenting.",
           "A plan that says how often it is to be revised must keep to that. The time runs from "
           "the last revision, else from the plan's first day. The interval is the plan's own: "
           "Nordre Land revises every two years, other municipalities state nothing."},
      .remedy = {"revider planen og skriv dagen: «last: 2026-11-21» under «revision»",
                 "revider planen og skriv dagen: «last: 2026-11-21» under «revision»",
                 "revise the plan and write the day: \"last: 2026-11-21\" under \"revision\""},
      .sources = kSources,
      .params = kParams,
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2024-01-01/2027-12-31
  revision:
    every: 2 years
    last: 2025-12-10
)",
      .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2024-01-01/2027-12-31
  revision:
    every: 2 years  # <--
    periods_per_council: 2
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
