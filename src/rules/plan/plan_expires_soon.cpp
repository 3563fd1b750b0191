// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Date, Days> kSoon{
    .nb = "{0} går ut {1}, om {2}, og ingen ny plan er lagt inn",
    .nn = "{0} går ut {1}, om {2}, og ingen ny plan er lagd inn",
    .en = "{0} expires on {1}, in {2}, and no new plan is entered"};
constexpr Message<Sentence, Date> kToday{
    .nb = "{0} går ut i dag, {1}, og ingen ny plan er lagt inn",
    .nn = "{0} går ut i dag, {1}, og ingen ny plan er lagd inn",
    .en = "{0} expires today, {1}, and no new plan is entered"};

constexpr Param kDays{
    "days-ahead",
    180,
    {"dager før slutten da det er på tide å begynne på den neste; ingen kilde gir "
     "et tall",
     "dagar før slutten då det er på tide å ta til på den neste; inga kjelde gir eit "
     "tal",
     "days before the end at which it is time to begin on the next; no source "
     "gives a figure"}};

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  const Plan* latest = nullptr;
  for (const Plan* plan : slt_plans(view)) {
    if (!plan->period || (plan->in_force && plan->in_force->value)) return;
    if (!latest || latest->period->value.last() < plan->period->value.last()) latest = plan;
  }
  if (!latest) return;
  const Date last = latest->period->value.last();
  const Days left = last - today;
  if (left < Days{0} || left > Days{findings.value(kDays)}) return;
  const Span& where = latest->period->span;
  if (left == Days{0})
    findings.add(where, kToday(called(*latest), last));
  else
    findings.add(where, kSoon(called(*latest), last, left));
}

constexpr RuleSource kSources[]{source::kMunicipalPlans};
constexpr Param kParams[]{kDays};
constexpr RuleCase kCases[]{
    {"180 days ahead", "plan:\n  period: 2023-05-20/2027-05-20  # <--\n"},
    {"181 days ahead", "plan:\n  period: 2023-05-21/2027-05-21\n"},
    {"it expires today", "plan:\n  period: 2022-11-22/2026-11-21  # <--\n"},
    {"it expired yesterday: that is said elsewhere", "plan:\n  period: 2022-11-21/2026-11-20\n"},
    {"a plan that counts until it is replaced",
     "plan:\n  period: 2023-01-01/2026-12-31\n  in_force: true\n"},
};

}  // namespace

Rule plan_expires_soon() {
  return {
      .id = "plan-expires-soon",
      .severity = Severity::info,
      .needs_today = true,
      .summary = {"en handlingsplan som snart går ut", "ein handlingsplan som snart går ut",
                  "an action plan that soon expires"},
      .why = {"Vedtatte planer revideres før perioden er slutt, og en ny plan skal gjennom "
              "både styringsgruppe og politisk behandling.",
              "Vedtekne planar blir reviderte før perioden er slutt, og ein ny plan skal "
              "gjennom både styringsgruppe og politisk behandling.",
              "Adopted plans are revised before they end, and a new plan must pass both the "
              "steering group and the elected bodies."},
      .remedy = {"begynn på revisjonen, eller skriv «in_force: true» hvis planen skal gjelde "
                 "til den blir avløst",
                 "ta til på revisjonen, eller skriv «in_force: true» om planen skal gjelde til "
                 "han blir avløyst",
                 "begin the revision, or write \"in_force: true\" if the plan is to count until "
                 "replaced"},
      .sources = kSources,
      .params = kParams,
      .good = R"(plan:
  title: Handlingsplan SLT
  period: 2026-01-01/2029-12-31
)",
      .bad = R"(plan:
  title: Handlingsplan SLT
  period: 2023-01-01/2026-12-31  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
