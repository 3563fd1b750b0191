// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <string>

#include "model/gathered.h"
#include "model/group.h"
#include "model/meeting.h"
#include "model/plan.h"
#include "model/record.h"
#include "model/role.h"
#include "model/tiltak.h"
#include "schema/mentions.h"

namespace slt {

/// A way to reach somebody.
struct Contact : Traced {
  Maybe<Words> name;
  Maybe<ContactKind> kind;
  std::vector<Party> who;
  Maybe<Words> phone, fax, email;
  Maybe<Words> address, postal_code, postal_place;
  Maybe<Words> opening_hours;
  Maybe<Words> account_number;
  Maybe<Words> text;  ///< When to use it.
};
template <>
std::span<const Field> fields_of<Contact>();

/// Who the municipality is.
struct Identity : Traced {
  At<Words> number;  ///< Four digits, the leading zero kept.
  At<Words> name;
  At<Form> language;
  Maybe<Words> county;
  Maybe<Words> police_district;
  Maybe<Words> organisation_number;
  Maybe<bool> reference;    ///< Only named by others: no plan of its own is expected.
  Maybe<Words> department;  ///< Where in the municipality SLT belongs.
  Maybe<Words> slt_name;    ///< What the municipality writes SLT out as.
};
template <>
std::span<const Field> fields_of<Identity>();

/// What several municipalities have together.
struct JointIdentity : Traced {
  At<Words> name;
  Maybe<Form> language;
  std::vector<At<Ref<Municipality>>> municipalities;
};
template <>
std::span<const Field> fields_of<JointIdentity>();

/// Everything that the files of one folder say: a municipality, or what several have together.
struct Municipality {
  std::optional<Identity> municipality;
  std::optional<JointIdentity> joint;
  std::vector<SourceDocument> documents;
  std::vector<Contact> contacts;
  std::vector<Adoption> adoption;
  std::vector<Section> sections;
  std::optional<Statement> vision;
  std::vector<Statement> guiding_questions;
  std::vector<Person> persons;
  std::vector<Role> roles;
  std::vector<Unit> units;
  std::vector<Agreement> agreements;
  std::vector<KnowledgeSource> knowledge_sources;
  std::vector<Indicator> indicators;
  std::vector<Funding> funding;
  std::vector<RelatedModel> related_models;
  std::vector<Network> networks;
  std::vector<Event> history;
  std::vector<Link> links;
  std::vector<LocalRule> local_rules;
  std::vector<Deviation> deviations;
  std::vector<Group> groups;
  std::optional<Plan> plan;
  std::vector<Plan> other_plans;
  std::vector<Goal> goals;
  std::vector<TargetGroup> target_groups;
  std::vector<Tiltak> tiltak;
  std::vector<Evaluation> evaluations;
  std::vector<Meeting> meetings;

  std::string id;              ///< The name of its folder.
  std::deque<Source> sources;  ///< Its files; every text above is a view into one of them.
  Mentions mentions;
  std::vector<At<Words>> refused;  ///< Keys whose values could not be taken, at those values.
  std::vector<Span> orders;        ///< Comments meant for slt: those that begin «# slt:».
  bool complete = true;  ///< False when a file could not be read: then silence says nothing.

  Lang lang() const;
  std::string_view name() const;
  bool is_reference() const;
  /// The object with this id, when it is a `T`.
  template <class T>
  const T* find(Words wanted) const {
    for (const std::uint32_t place : mentions.places_of(wanted)) {
      const Definition& known = mentions.definitions[place];
      if (known.id == wanted && known.noun == &noun_of<T>)
        return static_cast<const T*>(known.object);
    }
    return nullptr;
  }
};
template <>
std::span<const Field> fields_of<Municipality>();

/// A municipality together with what it has in common with others: what rules, reports and
/// calendars look at. Everything it points at is kept by the repository.
struct View {
  const Municipality* own = nullptr;
  std::vector<const Municipality*> joint;
  const std::deque<Source>* shared = nullptr;  ///< Files common to the whole repository.
  /// How it was before, newest first, for rules that compare; empty when nothing is compared.
  std::vector<View> earlier = {};

  /// Its own folder and the joint ones, in that order.
  Folders folders() const& { return Folders(*this); }
  Gathered<Group> groups() const& { return {*this, &Municipality::groups}; }
  Gathered<Agreement> agreements() const& { return {*this, &Municipality::agreements}; }
  Gathered<KnowledgeSource> knowledge_sources() const& {
    return {*this, &Municipality::knowledge_sources};
  }
  Gathered<Tiltak> tiltak() const& { return {*this, &Municipality::tiltak}; }
  Gathered<Evaluation> evaluations() const& { return {*this, &Municipality::evaluations}; }
  Gathered<Meeting> meetings() const& { return {*this, &Municipality::meetings}; }
  std::vector<const Role*> roles(Office office) const;
  std::vector<const Group*> groups(Level level) const&;
  std::vector<const Plan*> plans() const;
  template <class T>
  const T* find(Words id) const {
    for (const Municipality* folder : folders())
      if (const T* found = folder->find<T>(id)) return found;
    return nullptr;
  }
};

inline const Municipality* Folders::Iterator::operator*() const {
  return index == 0 ? view->own : view->joint[index - 1];
}
inline std::size_t Folders::size() const { return 1 + view_->joint.size(); }

}  // namespace slt
