// SPDX-License-Identifier: MIT
#pragma once

#include "model/series.h"

namespace slt {

/// How much a group may decide on its own, in kroner. Sums count per calendar year and are
/// inclusive: exactly the limit is allowed.
struct DecisionLimit : Traced {
  Maybe<int> above;           ///< This group decides single uses of money above so much.
  Maybe<int> total_per_year;  ///< This group may use so much in a calendar year.
};
template <>
std::span<const Field> fields_of<DecisionLimit>();

/// What makes a group a working group: how it was set up and when it ends.
struct WorkingGroup : Traced {
  Maybe<WorkingGroupKind> kind;
  std::vector<Party> decided_by, recommended_by;
  Maybe<Date> decided_on;
  Maybe<bool> all_agreed;  ///< All were asked and said yes before the decision.
  Maybe<Words> procedure;  ///< How such groups come about, where the plan only says that.
  Maybe<Words> task;
  Maybe<Ref<Tiltak>> tiltak;
  Maybe<PartialDate> dissolves;
  Maybe<Words> dissolves_when;
  Maybe<Date> dissolved;
};
template <>
std::span<const Field> fields_of<WorkingGroup>();

/// One of the things a group is responsible for.
struct MandatePoint : Statement {
  std::vector<At<Responsibility>> covers;
};
template <>
std::span<const Field> fields_of<MandatePoint>();

/// A body of the SLT work. Its type, its level and its name are three different things.
struct Group : Traced {
  At<Id> id;
  Maybe<Words> name;
  std::vector<At<Words>> also_known_as;
  std::vector<At<GroupType>> type;  ///< Several when two bodies are merged into one.
  Maybe<Level> level;
  Maybe<bool> external;                               ///< Another body that the plan only names.
  std::vector<At<Ref<Municipality>>> municipalities;  ///< Of a joint group.
  Maybe<Words> district;                              ///< In a city with districts.
  Maybe<Words> about;  ///< What the group is and is responsible for, in running text.
  std::vector<MandatePoint> mandate;
  Maybe<Words> composition;  ///< Who takes part, where there is no list.
  Stated<Parties> chair, convenor, secretary;
  std::vector<Member> members;
  std::vector<Member> resource_persons;
  Maybe<Words> membership_rule;  ///< What the plan requires of those who take part.
  std::optional<Series> meetings;
  std::vector<Series> series;
  std::vector<Statement> standing_items;
  std::optional<DecisionLimit> decision_limit;
  Maybe<bool> open_meetings;
  Maybe<SingleCases> single_cases;
  std::vector<At<Ref<Group>>> prepares, reports_to;
  std::optional<WorkingGroup> working_group;  ///< When the group is itself one.
  std::vector<WorkingGroup> working_groups;   ///< Kinds that it may set up, and how.
  Maybe<PartialDate> from, until;

  /// The name people know the group by: its own, else that of its first type.
  Sentence display_name() const;
  bool is(GroupType wanted) const;
  /// All its series, the one under `meetings` first.
  std::vector<const Series*> all_series() const;
};
template <>
std::span<const Field> fields_of<Group>();

}  // namespace slt
