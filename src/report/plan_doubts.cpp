// SPDX-License-Identifier: MIT
#include "report/plan_sections.h"

// What somebody inferred or was unsure of when reading the sources, all in one place.
namespace slt::report {
namespace {

constexpr Text kTitle{"Antatt og usikkert", "Anteke og usikkert", "Assumed and uncertain"};
constexpr Text kNothing{"Ingenting er merket som antatt eller usikkert.",
                        "Ingenting er merkt som anteke eller usikkert.",
                        "Nothing is marked as assumed or uncertain."};
constexpr Text kWhat{"Hva", "Kva", "What"};
constexpr Text kAssumed{"Antatt", "Anteke", "Assumed"};
constexpr Text kUncertain{"Usikkert", "Usikkert", "Uncertain"};
constexpr Text kWords{"Kildens ord", "Orda i kjelda", "The source's words"};
constexpr Text kSource{"Kilde", "Kjelde", "Source"};

/// The rows while they grow; each `add` looks at one object and what is in it.
struct Doubts {
  const Draft& draft;
  Table table;

  /// `owner` is asked where the words stand when `one` does not say.
  template <class T>
  void look(const T& one, const std::string& name, const Traced* owner = nullptr) {
    if (one.assumed.empty() && !one.uncertain) return;
    const auto cell = [](const Maybe<Words>& words) {
      return words ? Said(words->value, words->span) : Said();
    };
    const std::string subject =
        capitalised(draft.say(noun_of<T>.label)) + (name.empty() ? "" : ": " + name);
    table.rows.push_back(
        {Said(subject, one.span), Said(assumed_of(draft.lang(), one, fields_of<T>()), one.span),
         cell(one.uncertain), cell(one.words), Said(place_of(one, owner), one.span)});
  }
  template <class T, class Name>
  void look_all(const std::vector<T>& all, Name name) {
    for (const T& one : all) look(one, name(one));
  }

  std::string place_of(const Traced& one, const Traced* owner) const {
    std::string place = provenance_of(draft.voice, one);
    if (place.empty() && owner) place = provenance_of(draft.voice, *owner);
    return place.empty() ? place : place.substr(place.find(": ") + 2);  // The column says «kilde».
  }
  void look_parties(const Parties& parties, const std::string& place, const Traced& owner) {
    for (const Party& one : parties) look(one, name_of(draft.voice, one) + ", " + place, &owner);
  }
  template <std::derived_from<Statement> T>
  void look_statements(const std::vector<T>& all) {
    look_all(all, [](const Statement& one) { return std::string(one.text.value); });
  }

  void add(const Group& group) {
    const std::string name = name_of(draft.voice, group);
    look(group, name);
    look_statements(group.mandate);
    for (const Stated<Parties>* parties : {&group.chair, &group.convenor, &group.secretary})
      look_parties(parties->value, name, group);
    const auto member_name = [&](const Member& one) {
      return name_of(draft.voice, one) + ", " + name;
    };
    look_all(group.members, member_name);
    look_all(group.resource_persons, member_name);
    for (const Series* series : group.all_series()) {
      look(*series, name_of(draft.voice, *series));
      look_parties(series->convenor.value, name, *series);
      look_parties(series->participants, name, *series);
    }
    if (group.decision_limit) look(*group.decision_limit, name);
    if (group.working_group) look(*group.working_group, name);
    for (const WorkingGroup& kind : group.working_groups) look(kind, name);
  }
  void add(const Role& role) {
    look(role, name_of(draft.voice, role));
    look_statements(role.duties);
    for (const Share& share : role.shared_by)
      look(share, municipality_name(draft.voice, share.municipality.value.id));
  }
  void add(const Plan& plan) {
    const std::string name = name_of(draft.voice, plan);
    look(plan, name);
    if (plan.revision) look(*plan.revision, name);
    look_all(plan.adoption, [&](const Adoption& step) { return words_of(draft.voice, step); });
    look_parties(plan.owners, name, plan);
    look_parties(plan.evaluated_by, name, plan);
  }
  void add(const Goal& goal) {
    look(goal, std::string(goal.text.value));
    for (const Goal& part : goal.goals) add(part);
  }
  void add(const Tiltak& tiltak) {
    const std::string name(tiltak.title.value);
    look(tiltak, name);
    look_statements(tiltak.parts);
    look_parties(tiltak.responsible, name, tiltak);
    look_parties(tiltak.with, name, tiltak);
    if (tiltak.timing) look(*tiltak.timing, name, &tiltak);
    if (tiltak.evaluation) look(*tiltak.evaluation, name);
    look_all(tiltak.funding, [](const Funding& one) { return std::string(one.from.value); });
  }
  template <class T>
  void add_all(const std::vector<T>& all) {
    for (const T& one : all) add(one);
  }

  /// Everything of a folder in the order of the document.
  void add(const Municipality& folder) {
    const auto title = [](const auto& one) { return std::string(one.title.value); };
    const auto text = [](const auto& one) { return std::string(one.text.value); };
    const auto name = [](const auto& one) { return std::string(one.name.value); };
    if (folder.municipality) look(*folder.municipality, name(*folder.municipality));
    look_all(folder.documents, title);
    look_all(folder.contacts,
             [](const Contact& one) { return std::string(one.name ? one.name->value : Words{}); });
    look_all(folder.adoption, [&](const Adoption& step) { return words_of(draft.voice, step); });
    look_all(folder.sections, [](const Section& one) {
      return std::string(one.title ? one.title->value : Words{});
    });
    look_statements(folder.guiding_questions);
    add_all(folder.goals);
    look_all(folder.target_groups, text);
    add_all(folder.groups);
    look_all(folder.persons, [&](const Person& one) { return name_of(draft.voice, one); });
    add_all(folder.roles);
    look_all(folder.units, name);
    add_all(folder.tiltak);
    if (folder.plan) add(*folder.plan);
    add_all(folder.other_plans);
    look_all(folder.evaluations,
             [&](const Evaluation& one) { return shown(draft.lang(), one.date.value); });
    look_all(folder.agreements, title);
    for (const Agreement& agreement : folder.agreements)
      look_parties(agreement.parties, title(agreement), agreement);
    look_all(folder.knowledge_sources, title);
    look_all(folder.indicators, title);
    look_all(folder.funding, [](const Funding& one) { return std::string(one.from.value); });
    look_all(folder.related_models, name);
    look_all(folder.networks, name);
    look_all(folder.history, text);
    look_all(folder.local_rules, text);
    look_all(folder.links, title);
  }
};

}  // namespace

void add_doubts(Draft& draft) {
  add_heading(draft, 2, kTitle);
  Doubts doubts{.draft = draft,
                .table = {.caption = {},
                          .columns = {draft.say(kWhat), draft.say(kAssumed), draft.say(kUncertain),
                                      draft.say(kWords), draft.say(kSource)},
                          .rows = {}}};
  for (const Municipality* folder : draft.folders()) doubts.add(*folder);
  if (doubts.table.rows.empty()) return draft.out.paragraph(Said(draft.say(kNothing)));
  draft.out.table(without_empty_columns(std::move(doubts.table)));
}

}  // namespace slt::report
