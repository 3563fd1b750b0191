// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"

// What a reader would look for and the plan does not state.
namespace slt::report {
namespace {

constexpr Text kTitle{"Ikke oppgitt", "Ikkje oppgitt", "Not stated"};
constexpr Text kNothing{"Resten av det dokumentet spør etter, er oppgitt.",
                        "Resten av det dokumentet spør etter, er oppgitt.",
                        "All that this document asks for is stated."};
constexpr Text kCoordinator{"hvem som er SLT-koordinator", "kven som er SLT-koordinator",
                            "who is SLT coordinator"};
constexpr Text kPoliceContact{"hvem som er politikontakt", "kven som er politikontakt",
                              "who is police contact"};
constexpr Text kTermStart{"når perioden i rollen begynte", "når tida i rolla tok til",
                          "when the term in the role began"};
constexpr Text kShares{"hvordan den felles rollen er delt", "korleis den felles rolla er delt",
                       "how the shared role is divided"};
constexpr Text kLevels{"gruppe på", "gruppe på", "a group at"};
constexpr Text kChair{"leder i", "leiar i", "chair of"};
constexpr Text kConvenor{"hvem som kaller inn til", "kven som kallar inn til", "who convenes"};
constexpr Text kSecretary{"sekretær i", "sekretær i", "secretary of"};
constexpr Text kCadence{"hvor ofte det er møte i", "kor ofte det er møte i",
                        "how often to meet in"};
constexpr Text kMembers{"medlemmer i", "medlemer i", "members of"};
constexpr Text kPlan{"en handlingsplan for SLT", "ein handlingsplan for SLT", "an SLT action plan"};
constexpr Text kPeriod{"planperiode", "planperiode", "the plan period"};
constexpr Text kRevision{"når planen skal revideres", "når planen skal reviderast",
                         "when the plan is to be revised"};
constexpr Text kEvaluator{"hvem som skal evaluere", "kven som skal evaluere", "who is to evaluate"};
constexpr Text kAdoption{"vedtak om SLT eller om planen", "vedtak om SLT eller om planen",
                         "the adoption of SLT or of the plan"};
constexpr Text kAdoptionDate{"dato for vedtak", "dato for vedtak", "the date of adoption"};
constexpr Text kAgreement{"avtale mellom kommune og politi", "avtale mellom kommune og politi",
                          "an agreement between municipality and police"};
constexpr Text kAgreementDate{"dato for avtale", "dato for avtale", "the date of the agreement"};
constexpr Text kGoals{"mål", "mål", "goals"};
constexpr Text kTargets{"målgruppe", "målgruppe", "the target group"};
constexpr Text kKnowledge{"kunnskapskilder", "kunnskapskjelder", "knowledge sources"};
constexpr Text kTiltak{"tiltak", "tiltak", "tiltak"};
constexpr Text kEvaluations{"når og hvordan tiltakene skal evalueres",
                            "når og korleis tiltaka skal evaluerast",
                            "when and how the tiltak are to be evaluated"};
constexpr Text kStatus{"status for tiltakene", "status for tiltaka", "the status of the tiltak"};
constexpr Text kFunding{"finansiering", "finansiering", "funding"};

/// The list while it grows.
struct Silence {
  const Draft& draft;
  std::vector<Item> items = {};

  void add(const Text& what, Span span = {}) {
    items.push_back({Said(capitalised(draft.say(what)), span), {}});
  }
  void add_if(bool silent, const Text& what) {
    if (silent) add(what);
  }
  void add(const Text& what, const std::vector<std::string>& where) {
    if (!where.empty())
      items.push_back({Said(capitalised(draft.say(what)) + " " + listed(draft.lang(), where)), {}});
  }
};

bool has_holder(const Draft& draft, Office office) {
  return std::ranges::any_of(draft.voice.view.roles(office),
                             [](const Role* role) { return !role->holder.silent(); });
}

void add_roles(Silence& silence) {
  const View& view = silence.draft.voice.view;
  silence.add_if(!has_holder(silence.draft, Office::slt_coordinator), kCoordinator);
  silence.add_if(!has_holder(silence.draft, Office::police_contact), kPoliceContact);
  const std::vector<const Role*> roles = view.roles(Office::slt_coordinator);
  silence.add_if(
      std::ranges::any_of(
          roles, [](const Role* one) { return one->duration && !one->from && !one->until; }),
      kTermStart);
  silence.add_if(std::ranges::any_of(roles,
                                     [](const Role* one) {
                                       return !one->shared_by.empty() &&
                                              std::ranges::none_of(
                                                  one->shared_by, [](const Share& share) {
                                                    return share.percent.has_value();
                                                  });
                                     }),
                 kShares);
}

/// The names of the bodies of which `lacks` holds; the executing level is often no body.
template <class Lacks>
std::vector<std::string> groups_that(const Draft& draft, Lacks lacks) {
  std::vector<std::string> names;
  for (const Group* group : draft.voice.view.groups()) {
    const bool external = group->external && group->external->value;
    const bool body =
        !group->level || group->level->value != Level::executing || !group->members.empty();
    if (!external && body && lacks(*group)) names.push_back(name_of(draft.voice, *group));
  }
  return names;
}

bool says_how_often(const Series* series) {
  const auto cadence = series->cadence();
  return series->phrase || (cadence && !in_words(Lang::nb, *cadence).empty());
}

void add_groups(Silence& silence) {
  const Draft& draft = silence.draft;
  std::vector<std::string> empty_levels;
  for (const Level level : {Level::governing, Level::coordinating, Level::executing})
    if (draft.voice.view.groups(level).empty()) empty_levels.push_back(draft.say(label_of(level)));
  silence.add(kLevels, empty_levels);
  silence.add(kChair, groups_that(draft, [](const Group& one) { return one.chair.silent(); }));
  silence.add(kSecretary,
              groups_that(draft, [](const Group& one) { return one.secretary.silent(); }));
  silence.add(kConvenor, groups_that(draft, [](const Group& one) {
                return one.convenor.silent() &&
                       std::ranges::all_of(one.all_series(), [](const Series* series) {
                         return series->convenor.silent();
                       });
              }));
  // A working group meets until its task is done.
  silence.add(kCadence, groups_that(draft, [](const Group& one) {
                return !one.working_group && std::ranges::none_of(one.all_series(), says_how_often);
              }));
  silence.add(kMembers, groups_that(draft, [](const Group& one) {
                return one.members.empty() && !one.composition;
              }));
}

bool any_adoption(const Draft& draft) {
  return std::ranges::any_of(draft.folders(), [](const Municipality* folder) {
    return !folder->adoption.empty() || (folder->plan && !folder->plan->adoption.empty());
  });
}

/// True when some list of any folder holds something.
template <class T>
bool any(const Draft& draft, std::vector<T> Municipality::*list) {
  return std::ranges::any_of(draft.folders(),
                             [&](const Municipality* folder) { return !(folder->*list).empty(); });
}

void add_plan(Silence& silence) {
  const Draft& draft = silence.draft;
  const Plan* plan = nullptr;
  for (const Municipality* folder : draft.folders())
    if (folder->plan && !plan) plan = &*folder->plan;
  silence.add_if(!plan, kPlan);
  silence.add_if(plan && !plan->period, kPeriod);
  silence.add_if(plan && !plan->revision, kRevision);
  silence.add_if(plan && plan->evaluated_by.empty(), kEvaluator);
  silence.add_if(!any_adoption(draft), kAdoption);
  silence.add_if(plan && !plan->adoption.empty() &&
                     std::ranges::any_of(plan->adoption,
                                         [](const Adoption& step) {
                                           return step.step.value == AdoptionStep::adopted &&
                                                  !step.date;
                                         }),
                 kAdoptionDate);
}

void add_rest(Silence& silence) {
  const Draft& draft = silence.draft;
  silence.add_if(!any(draft, &Municipality::goals), kGoals);
  silence.add_if(!any(draft, &Municipality::target_groups), kTargets);
  const std::vector<const Agreement*> agreements = draft.voice.view.agreements();
  silence.add_if(agreements.empty(), kAgreement);
  silence.add_if(std::ranges::any_of(agreements, [](const Agreement* one) { return !one->date; }),
                 kAgreementDate);
  silence.add_if(!any(draft, &Municipality::knowledge_sources), kKnowledge);
  const std::vector<const Tiltak*> tiltak = draft.voice.view.tiltak();
  const bool funded =
      std::ranges::any_of(tiltak, [](const Tiltak* one) { return !one->funding.empty(); });
  silence.add_if(!funded && !any(draft, &Municipality::funding), kFunding);
  silence.add_if(tiltak.empty(), kTiltak);
  if (tiltak.empty()) return;
  silence.add_if(
      std::ranges::none_of(tiltak, [](const Tiltak* one) { return one->evaluation.has_value(); }),
      kEvaluations);
  silence.add_if(
      std::ranges::none_of(tiltak, [](const Tiltak* one) { return one->status.has_value(); }),
      kStatus);
}

}  // namespace

void add_not_stated(Draft& draft) {
  add_heading(draft, 2, kTitle);
  Silence silence{draft};
  add_roles(silence);
  add_groups(silence);
  add_plan(silence);
  add_rest(silence);
  if (silence.items.empty()) return draft.out.paragraph(Said(draft.say(kNothing)));
  draft.out.list(std::move(silence.items));
}

}  // namespace slt::report
