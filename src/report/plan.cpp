// SPDX-License-Identifier: MIT
#include "report/plan.h"

#include <array>

#include "report/plan_sections.h"

namespace slt::report {
namespace {

constexpr Message<std::string> kTitle{
    .nb = "SLT i {0} kommune", .nn = "SLT i {0} kommune", .en = "SLT in {0} municipality"};
constexpr Message<Date> kIntroduction{
    .nb =
        "Her står alt som er lagt inn om SLT i kommunen per {0}. Det kildene ikke sier, står som "
        "«ikke oppgitt»; det som er antatt eller usikkert, er merket og samlet mot slutten.",
    .nn =
        "Her står alt som er lagt inn om SLT i kommunen per {0}. Det kjeldene ikkje seier, står "
        "som «ikkje oppgitt»; det som er anteke eller usikkert, er merkt og samla mot slutten.",
    .en =
        "Here is all that is recorded on SLT in the municipality as of {0}. What the sources do "
        "not say stands as \"not stated\"; what is assumed or uncertain is marked and gathered "
        "towards the end."};
constexpr Message<std::string> kReference{
    .nb = "{0} er bare nevnt i andres planer og har ingen egen plan her.",
    .nn = "{0} er berre nemnd i planane til andre og har ingen eigen plan her.",
    .en = "{0} is only named in the plans of others and has no plan of its own here."};
constexpr Message<std::string, std::string> kReferenceShares{
    .nb =
        "{0} er bare nevnt i andres planer og har ingen egen plan her. Felles med andre kommuner: "
        "{1}.",
    .nn =
        "{0} er berre nemnd i planane til andre og har ingen eigen plan her. Felles med andre "
        "kommunar: {1}.",
    .en =
        "{0} is only named in the plans of others and has no plan of its own here. Shared with "
        "other "
        "municipalities: {1}."};

constexpr std::array<void (*)(Draft&), 22> kSections{
    add_help,          add_municipality,
    add_background,    add_goals,
    add_target_groups, add_organisation,
    add_roles,         add_persons_and_units,
    add_tiltak,        add_tiltak_by_responsible,
    add_plans,         add_evaluations,
    add_agreements,    add_knowledge,
    add_funding,       add_related_models,
    add_networks,      add_history,
    add_local_rules,   add_links,
    add_not_stated,    add_doubts,
};

/// What a reference municipality has together with others, in a few words.
std::vector<std::string> shared_things(const Voice& voice) {
  std::vector<std::string> all;
  for (const Municipality* folder : voice.view.joint) {
    for (const Role& role : folder->roles)
      all.push_back(name_of(voice, role) + ", " + holder_of(voice, role));
    for (const Group& group : folder->groups) all.push_back(name_of(voice, group));
    if (folder->plan) all.push_back(name_of(voice, *folder->plan));
    for (const Plan& other : folder->other_plans) all.push_back(name_of(voice, other));
  }
  return all;
}

void add_reference(Draft& draft) {
  const std::vector<std::string> shared = shared_things(draft.voice);
  const std::string name(draft.own().name());
  draft.out.paragraph(Said(shared.empty()
                               ? kReference.in(draft.lang(), name)
                               : kReferenceShares.in(draft.lang(), name, joined(shared, "; ")),
                           draft.own().municipality->span));
}

}  // namespace

Document plan(const View& view, Lang lang, Date today) {
  Document document;
  document.lang = lang;
  document.title = kTitle.in(lang, std::string(view.own->name()));
  Draft draft{.voice = {view, lang}, .today = today, .out = document};
  if (view.own->is_reference()) {
    add_reference(draft);
    return document;
  }
  add_contact_box(draft);
  document.paragraph(Said(kIntroduction.in(lang, today)));
  for (const auto add : kSections) add(draft);
  add_sources(draft);
  return document;
}

}  // namespace slt::report
