// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan.h"

namespace slt {

/// When a tiltak takes place. None of these is a possible answer: then nothing is stated.
struct Timing : Traced {
  Maybe<PartialDate> date;
  Maybe<Period> period;
  Maybe<Words> school_year;  ///< `2022/2023`: 1 August–30 June.
  Maybe<bool> ongoing, yearly, school_holidays;
  Maybe<Words> day_of_year;  ///< `05-16`: the same day each year.
  Maybe<PartialDate> start;

  /// The last day of a tiltak that has one.
  std::optional<Date> end() const;
};
template <>
std::span<const Field> fields_of<Timing>();

/// Who said, and when, that a status is still right.
struct Confirmation : Traced {
  At<Date> date;
  std::vector<Party> by;
};
template <>
std::span<const Field> fields_of<Confirmation>();

/// How and when a tiltak is to be evaluated, decided before it starts.
struct EvaluationPlan : Traced {
  At<EvaluationForm> form;
  Maybe<Words> reason;        ///< Needed when the form is none.
  std::vector<At<Date>> due;  ///< Each a day by which it should be done; that day is in time.
  Maybe<Duration> every;
  std::vector<Party> by;
  Maybe<Words> method;
};
template <>
std::span<const Field> fields_of<EvaluationPlan>();

/// Money for something: from whom, how much, when.
struct Funding : Traced {
  At<Words> from;
  Maybe<int> amount;  ///< In kroner.
  Maybe<int> percent;
  Maybe<Period> period;
  Maybe<Words> text;
};
template <>
std::span<const Field> fields_of<Funding>();

/// Something done to reach the goals.
struct Tiltak : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<Words> description;
  std::vector<Statement> parts;
  std::vector<Party> responsible;  ///< One may be the main one.
  std::vector<Party> with;         ///< In cooperation with.
  Maybe<Words> transferred;        ///< From whom the responsibility was taken over, and when.
  Maybe<Prevention> prevention;
  std::vector<At<Ref<Goal>>> goals;
  std::vector<At<Ref<TargetGroup>>> target_groups;
  Maybe<Words> ages, grades;
  std::optional<Timing> timing;
  Maybe<Status> status;
  std::optional<Confirmation> confirmed;
  Maybe<PartialDate> ended;
  Maybe<int> cost;  ///< In kroner.
  std::vector<Funding> funding;
  Maybe<Commitment> commitment;
  std::vector<At<Ref<Group>>> groups;  ///< When the tiltak is itself a group, or a set of them.
  std::optional<EvaluationPlan> evaluation;

  /// The last day of a tiltak that has one: when it ended, else the end of its time.
  std::optional<Date> end() const;
};
template <>
std::span<const Field> fields_of<Tiltak>();

/// An evaluation that has been made.
struct Evaluation : Traced {
  Maybe<Id> id;
  At<Ref<Tiltak, Plan, Group, Agreement, Goal>> of;
  At<Date> date;
  std::vector<Party> by;
  Maybe<Words> method;
  At<Outcome> result;
  Maybe<Words> text;
  Maybe<Verdict> decision;
  Maybe<Ref<Group>> decided_by;
};
template <>
std::span<const Field> fields_of<Evaluation>();

}  // namespace slt
