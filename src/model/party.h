// SPDX-License-Identifier: MIT
#pragma once

#include "model/office.h"
#include "model/traced.h"

namespace slt {

/// Somebody named by one word: an office, or the id of a role, unit, group or person.
struct Who {
  std::optional<Office> office;
  Words word;
};

/// Somebody who takes part, answers, chairs or convenes: an office, a unit, a whole body, a person,
/// or words where the source has nothing more definite.
struct Party : Traced {
  Maybe<Who> who;
  Maybe<Office> role;
  Maybe<Words> title;  ///< The office as the source names it.
  Maybe<Ref<Unit>> unit;
  Maybe<Words> area;  ///< Of responsibility: «0–24», «Helse og omsorg».
  Maybe<Ref<Group>> group;
  Maybe<Ref<Person>> person;
  Maybe<Ref<Municipality>> municipality;
  Maybe<Words> open;     ///< An open category, in the source's words.
  Maybe<int> count;      ///< How many representatives.
  Maybe<Words> each;     ///< One for each of these: «skolene».
  Maybe<bool> main;      ///< Chief among several.
  Maybe<bool> rotating;  ///< The task goes round.

  /// The office, however it was written.
  std::optional<Office> office() const {
    if (role) return role->value;
    return who ? who->value.office : std::nullopt;
  }
};

template <>
std::span<const Field> fields_of<Party>();

using Parties = std::vector<Party>;

/// Somebody's place in a group.
struct Member : Party {
  Maybe<MemberForm> form;          ///< A fixed member unless it says otherwise.
  Maybe<PartialDate> from, until;  ///< Both days are within the membership.
  Maybe<Words> previously;         ///< Who held the place before.
  Maybe<Strength> strength;
  Maybe<Basis> basis;
  Maybe<Date> agreed_on;  ///< In a working group: when somebody was asked and said yes.

  MemberForm how() const { return form ? form->value : MemberForm::fixed; }
  /// A member in fact, not somebody whom a norm text suggests.
  bool appointed() const { return how() != MemberForm::candidate; }
  /// A member on this day, as far as the plan tells.
  bool sits_on(Date day) const {
    return (!from || from->value.first() <= day) && (!until || day <= until->value.last());
  }
};
template <>
std::span<const Field> fields_of<Member>();

}  // namespace slt
