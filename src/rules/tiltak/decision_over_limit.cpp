// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, long long, int, int> kOverTotal{
    .nb = "{0} har brukt {1} kroner i {2}; grensen er {3} kroner i året",
    .nn = "{0} har brukt {1} kroner i {2}; grensa er {3} kroner i året",
    .en = "{0} has used {1} kroner in {2}; the limit is {3} kroner a year"};
constexpr Message<int, Sentence, Sentence> kNotTheirs{
    .nb = "bruk av {0} kroner er besluttet av {1}; så mye skal {2} beslutte",
    .nn = "bruk av {0} kroner er avgjord av {1}; så mykje skal {2} avgjere",
    .en = "{0} kroner were decided by {1}; so much is for {2} to decide"};
constexpr Message<> kLimit{
    .nb = "grensen står her", .nn = "grensa står her", .en = "the limit stands here"};

/// A decision about money and the meeting that made it.
struct Spending {
  const Meeting* meeting;
  const At<int>* amount;
};

std::vector<Spending> spendings_of(const View& view, const Group& group) {
  std::vector<Spending> all;
  for (const Meeting* meeting : view.meetings()) {
    const bool is_its = meeting->group.value.id == group.id.value.word;
    if (!is_its || meeting->status.value == MeetingStatus::cancelled) continue;
    for (const Decision& decision : meeting->decisions)
      if (decision.amount) all.push_back({meeting, &*decision.amount});
  }
  std::ranges::stable_sort(all, {}, [](const Spending& one) { return one.meeting->date.value; });
  return all;
}

/// Another group that alone decides so large a sum; none when the group may decide it too.
const Group* reserved_for(const View& view, const Group& group, int amount) {
  const auto decides = [&](const Group* one) {
    return one->decision_limit && one->decision_limit->above &&
           amount > one->decision_limit->above->value;
  };
  if (decides(&group)) return nullptr;
  const auto groups = view.groups();
  const auto found = std::ranges::find_if(groups, decides);
  return found == groups.end() ? nullptr : *found;
}

void check_group(const View& view, const Group& group, Findings& findings) {
  const bool limited = group.decision_limit && group.decision_limit->total_per_year;
  std::map<int, long long> used;
  for (const auto& [meeting, amount] : spendings_of(view, group)) {
    if (const Group* other = reserved_for(view, group, amount->value)) {
      findings.add(amount->span, kNotTheirs(amount->value, quoted(group), quoted(*other)))
          .related.push_back({other->decision_limit->above->span, kLimit()});
      continue;  // It was not the group's to spend, so it is not counted twice.
    }
    if (!limited) continue;
    const auto& [limit, where] = *group.decision_limit->total_per_year;
    const int year = year_of(meeting->date.value);
    if ((used[year] += amount->value) > limit)
      findings.add(amount->span, kOverTotal(quoted(group), used[year], year, limit))
          .related.push_back({where, kLimit()});
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"exactly the limit is allowed",
     "groups:\n"
     "  - {id: kg, decision_limit: {total_per_year: 10000}}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held, decisions: [{text: Buss, amount: "
     "4000}]}\n"
     "  - {id: b, group: kg, date: 2026-09-01, status: held, decisions: [{text: Leir, amount: "
     "6000}]}\n"},
    {"a krone more is not",
     "groups:\n"
     "  - {id: kg, decision_limit: {total_per_year: 10000}}\n"
     "meetings:\n"
     "  - {id: b, group: kg, date: 2026-09-01, status: held, decisions: [{text: Leir, amount: "
     "6001}]}  # <--\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held, decisions: [{text: Buss, amount: "
     "4000}]}\n"},
    {"each calendar year counts for itself",
     "groups:\n"
     "  - {id: kg, decision_limit: {total_per_year: 10000}}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2025-12-31, status: held, decisions: [{text: Buss, amount: "
     "10000}]}\n"
     "  - {id: b, group: kg, date: 2026-01-01, status: held, decisions: [{text: Leir, amount: "
     "10000}]}\n"},
    {"a single use above the threshold of another group",
     "groups:\n"
     "  - {id: sg, decision_limit: {above: 10000}}\n"
     "  - {id: kg, decision_limit: {total_per_year: 10000}}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held, decisions: [{text: Buss, amount: "
     "10001}]}  # <--\n"
     "  - {id: b, group: kg, date: 2026-03-03, status: held, decisions: [{text: Leir, amount: "
     "10000}]}\n"
     "  - {id: c, group: sg, date: 2026-04-07, status: held, decisions: [{text: Hus, amount: "
     "20000}]}\n"},
    {"a cancelled meeting decided nothing",
     "groups:\n"
     "  - {id: kg, decision_limit: {total_per_year: 10000}}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: cancelled, decisions: [{text: Buss, amount: "
     "12000}]}\n"},
};

}  // namespace

Rule decision_over_limit() {
  return {
      .id = "decision-over-limit",
      .severity = Severity::error,
      .needs_today = false,
      .summary = {"en gruppe har besluttet over sin egen grense",
                  "ei gruppe har avgjort over si eiga grense",
                  "a group has decided beyond its own limit"},
      .why =
          {"Planen sier hvor mye en gruppe kan bruke i kalenderåret, og hva bare en annen gruppe "
           "kan beslutte. En beslutning over grensen strider mot planen. Nøyaktig på grensen er "
           "innenfor. Grensene er kommunens egne: i Nordre Land ti tusen kroner.",
           "Planen seier kor mykje ei gruppe kan bruke i kalenderåret, og kva berre ei anna gruppe "
           "kan avgjere. Ei avgjerd over grensa strir mot planen. Nøyaktig på grensa er innanfor. "
           "Grensene er kommunen sine eigne: i Nordre Land ti tusen kroner.",
           "The plan says how much a group may use in a calendar year, and what only another group "
           "may decide. A decision beyond that goes against the plan. Exactly the limit is within "
           "it. The limits are the municipality's own: in Nordre Land ten thousand kroner."},
      .remedy = {"rett beløpet, før beslutningen på den gruppen som tok den, eller endre grensen",
                 "rett beløpet, før avgjerda på rett gruppe, eller endre grensa",
                 "correct the amount, record the decision with the group that made it, or change "
                 "the limit"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: koordineringsgruppe
    decision_limit: {total_per_year: 10000}
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2026-02-03
    status: held
    decisions:
      - {text: Buss til rusfritt arrangement, amount: 10000}
)",
      .bad = R"(groups:
  - id: koordineringsgruppe
    decision_limit: {total_per_year: 10000}
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2026-02-03
    status: held
    decisions:
      - text: Buss til rusfritt arrangement
        amount: 7000
      - text: Leir i høstferien
        amount: 4000  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
