// SPDX-License-Identifier: MIT
#pragma once

#include "model/party.h"

namespace slt {

/// A step by which something came into force: who, when, in which case.
struct Adoption : Traced {
  At<AdoptionStep> step;
  Maybe<Words> what;
  Maybe<Words> body;
  Maybe<Ref<Person>> person;
  Maybe<PartialDate> date;
  Maybe<Words> place;
  Maybe<Words> case_number;
};
template <>
std::span<const Field> fields_of<Adoption>();

/// How often a plan is to be revised, and when that was last done.
struct Revision : Traced {
  Maybe<Duration> every;
  Maybe<PartialDate> last;
  Maybe<Words> rule;               ///< The rule in the plan's own words.
  Maybe<int> periods_per_council;  ///< How many plan periods each kommunestyre is to have.
  std::vector<Party> responsible;
};
template <>
std::span<const Field> fields_of<Revision>();

/// An action plan, an agreement or a strategy that the work rests on.
struct Plan : Traced {
  Maybe<Id> id;
  Maybe<Words> title;
  Maybe<PlanKind> kind;
  Maybe<Period> period;  ///< Calendar, school or project years; both ends belong to it.
  Maybe<bool> in_force;  ///< True when an expired plan still counts until the next.
  std::optional<Revision> revision;
  std::vector<Adoption> adoption;
  std::vector<Party> owners;
  std::vector<Party> evaluated_by;
  std::vector<At<Ref<Municipality>>> municipalities;  ///< Of a joint plan.
  Maybe<Words> based_on;
  Maybe<Words> about;
  Maybe<Words> follow_up;  ///< What the plan says of evaluation, in its own words.
  Maybe<Words> format;     ///< «PDF, 703 kB»: how it is published.
  Maybe<Words> url;
};
template <>
std::span<const Field> fields_of<Plan>();

/// Something the work is to reach; goals may stand under goals.
struct Goal : Traced {
  Maybe<Id> id;
  At<Words> text;
  Maybe<Words> heading;
  std::vector<Goal> goals;
};
template <>
std::span<const Field> fields_of<Goal>();

/// Whom the work is for.
struct TargetGroup : Traced {
  Maybe<Id> id;
  At<Words> text;
  Maybe<Words> ages;    ///< `12-18`; both ages belong to it.
  Maybe<bool> mainly;   ///< «hovedsakelig»: others are not left out.
  Maybe<Words> grades;  ///< `8-10`
  Maybe<Prevention> prevention;
  Maybe<Words> theme;  ///< For whom a theme is meant, where it differs.
};
template <>
std::span<const Field> fields_of<TargetGroup>();

}  // namespace slt
