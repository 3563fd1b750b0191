// SPDX-License-Identifier: MIT
#include "report/plan_sections.h"

// The plans the work rests on, how they are revised, and the evaluations that have been made.
namespace slt::report {
namespace {

constexpr Text kPlans{"Planer, evaluering og revisjon", "Planar, evaluering og revisjon",
                      "Plans, evaluation and revision"};
constexpr Text kNoPlan{"Handlingsplan for SLT: ikke oppgitt.",
                       "Handlingsplan for SLT: ikkje oppgitt.", "SLT action plan: not stated."};
constexpr Text kNamed{"Andre planer som er nevnt", "Andre planar som er nemnde",
                      "Other plans that are named"};
constexpr Text kKind{"type plan", "type plan", "type of plan"};
constexpr Text kPeriod{"planperiode", "planperiode", "plan period"};
constexpr Message<std::string, Date> kExpired{
    .nb = "{0}; den gikk ut {1}", .nn = "{0}; han gjekk ut {1}", .en = "{0}; it ran out on {1}"};
constexpr Text kInForce{"Planen gjelder til den blir avløst.", "Planen gjeld til han blir avløyst.",
                        "The plan is in force until it is replaced."};
constexpr Text kNotInForce{"Planen gjelder ikke etter at perioden er ute.",
                           "Planen gjeld ikkje etter at perioden er ute.",
                           "The plan is not in force after its period."};
constexpr Text kRevision{"revisjon", "revisjon", "revision"};
constexpr Message<PartialDate> kLast{
    .nb = "sist revidert {0}", .nn = "sist revidert {0}", .en = "last revised {0}"};
constexpr Message<int> kPerCouncil{.nb = "{0} planperioder per kommunestyre",
                                   .nn = "{0} planperiodar per kommunestyre",
                                   .en = "{0} plan periods per council"};
constexpr Text kResponsible{"ansvarlig for revisjon", "ansvarleg for revisjon",
                            "responsible for revision"};
constexpr Text kRule{"regel", "regel", "rule"};
constexpr Text kAdoption{"Vedtak", "Vedtak", "Adoption"};
constexpr Text kOwners{"eiere", "eigarar", "owners"};
constexpr Text kEvaluatedBy{"ansvarlig for evaluering", "ansvarleg for evaluering",
                            "responsible for evaluation"};
constexpr Text kCommon{"felles for", "felles for", "common to"};
constexpr Text kBasedOn{"bygger på", "byggjer på", "based on"};
constexpr Text kFormat{"publisert som", "publisert som", "published as"};
constexpr Text kUrl{"lenke", "lenkje", "link"};

struct PlanFacts {
  const Draft& draft;
  std::vector<Item> items = {};

  void add(const Text& label, const std::string& words, Span span = {}) {
    if (!words.empty()) items.push_back({Said(labelled(draft, label, words), span), {}});
  }
  void add(const Text& label, const Maybe<Words>& words) {
    if (words) add(label, std::string(words->value), words->span);
  }
  void add(const Text& label, const Parties& parties) {
    if (!parties.empty()) add(label, words_of(draft.voice, parties), parties.front().span);
  }
};

std::string period_of(const Draft& draft, const Period& period) {
  const std::string words = shown(draft.lang(), period);
  return draft.today <= period.last() ? words : kExpired.in(draft.lang(), words, period.last());
}

void add_revision(PlanFacts& facts, const Revision& revision) {
  const Draft& draft = facts.draft;
  std::vector<std::string> parts;
  if (revision.every) parts.push_back(draft.voice.say(in_turn(revision.every->value)));
  if (revision.periods_per_council)
    parts.push_back(kPerCouncil.in(draft.lang(), revision.periods_per_council->value));
  if (revision.last) parts.push_back(kLast.in(draft.lang(), revision.last->value));
  std::string words = joined(parts, ", ");
  facts.add(kRevision, words.empty() ? draft.say(kNotStated) : words, revision.span);
  PlanFacts more{draft};
  more.add(kRule, revision.rule);
  more.add(kResponsible, revision.responsible);
  for (Item& remark :
       remark_items(draft, revision, fields_of<Revision>(),
                    words + (revision.rule ? std::string(revision.rule->value) : "")))
    more.items.push_back(std::move(remark));
  facts.items.back().items = std::move(more.items);
}

void add_adoption(PlanFacts& facts, const Plan& plan) {
  if (plan.adoption.empty()) return;
  Item steps{Said(facts.draft.say(kAdoption)), {}};
  for (const Adoption& step : plan.adoption) {
    const std::string words = words_of(facts.draft.voice, step);
    steps.items.push_back(
        {Said(words, step.span), remark_items(facts.draft, step, fields_of<Adoption>(), words)});
  }
  facts.items.push_back(std::move(steps));
}

/// A plan of which only the name is known.
bool only_named(const Plan& plan) {
  return !plan.kind && !plan.period && !plan.in_force && !plan.revision && plan.adoption.empty() &&
         plan.owners.empty() && plan.evaluated_by.empty() && plan.municipalities.empty() &&
         !plan.based_on && !plan.about && !plan.follow_up && !plan.format && !plan.url;
}

void add_named_plans(Draft& draft) {
  std::vector<Item> items;
  for (const Municipality* folder : draft.folders())
    for (const Plan& plan : folder->other_plans) {
      if (!only_named(plan)) continue;
      const std::string name = name_of(draft.voice, plan);
      items.push_back({Said(name + shared_mark(draft.voice, *folder), plan.span),
                       remark_items(draft, plan, fields_of<Plan>(), name)});
    }
  if (!items.empty()) add_heading(draft, 3, kNamed);
  draft.out.list(std::move(items));
}

void add_plan(Draft& draft, const Plan& plan, bool main, const std::string& mark) {
  const std::string name = name_of(draft.voice, plan);
  draft.out.heading(3, Said(capitalised(name) + mark, plan.span));
  if (plan.about) add_paragraphs(draft, *plan.about);
  PlanFacts facts{draft};
  if (plan.kind) facts.add(kKind, draft.say(label_of(plan.kind->value)), plan.kind->span);
  if (plan.period)
    facts.add(kPeriod, period_of(draft, plan.period->value), plan.period->span);
  else if (main)
    facts.add(kPeriod, draft.say(kNotStated), plan.span);
  if (plan.in_force)
    facts.items.push_back(
        {Said(draft.say(plan.in_force->value ? kInForce : kNotInForce), plan.in_force->span), {}});
  if (plan.revision)
    add_revision(facts, *plan.revision);
  else if (main)
    facts.add(kRevision, draft.say(kNotStated), plan.span);
  add_adoption(facts, plan);
  facts.add(kOwners, plan.owners);
  if (!plan.evaluated_by.empty())
    facts.add(kEvaluatedBy, plan.evaluated_by);
  else if (main)
    facts.add(kEvaluatedBy, draft.say(kNotStated), plan.span);
  std::vector<std::string> municipalities;
  for (const At<Ref<Municipality>>& one : plan.municipalities)
    municipalities.push_back(municipality_name(draft.voice, one.value.id));
  facts.add(kCommon, listed(draft.lang(), municipalities));
  facts.add(kBasedOn, plan.based_on);
  facts.add(kFormat, plan.format);
  facts.add(kUrl, plan.url);
  draft.out.list(std::move(facts.items));
  if (plan.follow_up) add_paragraphs(draft, *plan.follow_up);
  add_remarks(draft, plan, fields_of<Plan>(), name);
}

}  // namespace

void add_plans(Draft& draft) {
  add_heading(draft, 2, kPlans);
  bool main = false;
  for (const Municipality* folder : draft.folders()) {
    if (!folder->plan) continue;
    add_plan(draft, *folder->plan, true, shared_mark(draft.voice, *folder));
    main = true;
  }
  if (!main) draft.out.paragraph(Said(draft.say(kNoPlan)));
  for (const Municipality* folder : draft.folders())
    for (const Plan& other : folder->other_plans)
      if (!only_named(other)) add_plan(draft, other, false, shared_mark(draft.voice, *folder));
  add_named_plans(draft);
}

}  // namespace slt::report
