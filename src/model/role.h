// SPDX-License-Identifier: MIT
#pragma once

#include "model/party.h"

namespace slt {

/// Somebody with a name, or only an id; persons exist as holders of roles, never as cases.
struct Person : Traced {
  At<Id> id;
  Maybe<Words> name;
  Maybe<Words> title;  ///< Absent when the source gives none; never guessed.
  Maybe<Ref<Unit>> unit;
  Maybe<Words> employer;
  Maybe<Words> phone, email;
  Maybe<bool> is_public;  ///< The name may stand in what is published.
};
template <>
std::span<const Field> fields_of<Person>();

/// How much of a shared position one municipality has.
struct Share : Traced {
  At<Ref<Municipality>> municipality;
  Maybe<int> percent;
  Maybe<bool> host;  ///< The employer, or the municipality that keeps the office.
};
template <>
std::span<const Field> fields_of<Share>();

/// Something the holder of a role is to do.
struct Duty : Statement {
  Maybe<Prevention> prevention;
};
template <>
std::span<const Field> fields_of<Duty>();

/// Somebody who held a role before.
struct PreviousHolder : Traced {
  At<Ref<Person>> person;
  Maybe<PartialDate> from, until;  ///< Both days are within the time.
};
template <>
std::span<const Field> fields_of<PreviousHolder>();

/// A role of the SLT work. The position it is lodged in, the holder of that position and the holder
/// of the role may be three different things.
struct Role : Traced {
  Maybe<Id> id;  ///< Needed only when there are several of the same role.
  At<Office> role;
  Maybe<Words> title;
  Stated<Ref<Person>> holder;
  Maybe<PartialDate> vacant_since;
  Maybe<bool> acting;
  Maybe<Duration> duration;  ///< Of the term; without `from` its end is not known.
  Maybe<PartialDate> from, until;
  Maybe<Office> lodged_in;  ///< The position that carries the role.
  Maybe<Ref<Person>> position_holder;
  Maybe<Ref<Unit>> unit;
  Maybe<int> percent;  ///< Of a full position.
  Maybe<Words> employer;
  std::vector<Share> shared_by;
  std::vector<Duty> duties;
  Maybe<Words> about;
  Maybe<bool> carries_out;  ///< False when the plan says that others carry out the tiltak.
  std::vector<PreviousHolder> previous_holders;
};
template <>
std::span<const Field> fields_of<Role>();

/// A service, school or other part of the municipality, the police or a partner.
struct Unit : Traced {
  At<Id> id;
  At<Words> name;
  Maybe<Sector> sector;
  Maybe<Ref<Unit>> part_of;
  Maybe<Words> about;
};
template <>
std::span<const Field> fields_of<Unit>();

}  // namespace slt
