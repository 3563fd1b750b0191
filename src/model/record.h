// SPDX-License-Identifier: MIT
#pragma once

#include "model/party.h"

// What a plan keeps beside its groups and tiltak: agreements, sources of knowledge, history, and
// what the municipality has decided for itself.
namespace slt {

/// A document that the plan was read from.
struct SourceDocument : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<Words> kind;
  Maybe<PartialDate> date;  ///< Absent when the document is undated.
  Maybe<Words> place;
  Maybe<Words> url;
};
template <>
std::span<const Field> fields_of<SourceDocument>();

/// What municipality and police, or others, have agreed in writing.
struct Agreement : Traced {
  At<Id> id;
  At<Words> title;
  std::vector<Party> parties;
  Maybe<PartialDate> date;
  Maybe<PartialDate> until;  ///< The last day it is valid.
  Maybe<Ref<Group>> group;   ///< The body that rests on it.
  Maybe<Words> case_number;
};
template <>
std::span<const Field> fields_of<Agreement>();

/// A document that presents what a source of knowledge found.
struct Result : Traced {
  At<Words> title;
  Maybe<Words> url;
};
template <>
std::span<const Field> fields_of<Result>();

/// What the work builds its picture of the situation on, such as Ungdata.
struct KnowledgeSource : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<KnowledgeKind> kind;
  Maybe<PartialDate> date;  ///< Absent when the plan gives no year.
  Maybe<Words> publisher;
  std::vector<Party> responsible;
  std::vector<Result> results;
  Maybe<Words> url;
};
template <>
std::span<const Field> fields_of<KnowledgeSource>();

/// One measurement of an indicator.
struct IndicatorValue : Traced {
  At<int> year;
  At<Words> value;  ///< A number as the source prints it: `12`, `87,5`.
};
template <>
std::span<const Field> fields_of<IndicatorValue>();

/// Something measured year by year.
struct Indicator : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<Words> measured_in;  ///< «prosent», «antall».
  Maybe<Words> ages;
  Maybe<Direction> good;
  Maybe<Ref<KnowledgeSource>> from;
  std::vector<IndicatorValue> values;
};
template <>
std::span<const Field> fields_of<Indicator>();

/// A model used beside SLT, such as BTI; its people and target group are its own.
struct RelatedModel : Traced {
  At<Id> id;
  At<Words> name;
  Maybe<Words> about;
  Maybe<Words> target_group;
  Maybe<Ref<Person>> leader;
  Maybe<Words> leader_title;
  Maybe<int> percent;  ///< Of a position set free for it.
  Maybe<Words> help;   ///< What to turn to its leader for.
};
template <>
std::span<const Field> fields_of<RelatedModel>();

/// A network or service that the municipality takes part in with others.
struct Network : Traced {
  Maybe<Id> id;
  At<Words> name;
  Maybe<Words> about;
  std::vector<Party> parties;
};
template <>
std::span<const Field> fields_of<Network>();

/// Something that happened.
struct Event : Traced {
  Maybe<PartialDate> date;
  Maybe<Period> period;
  At<Words> text;
};
template <>
std::span<const Field> fields_of<Event>();

/// A link, also one that is only promised.
struct Link : Traced {
  At<Words> title;
  Maybe<Words> url;
  Maybe<LinkStatus> status;
};
template <>
std::span<const Field> fields_of<Link>();

/// A rule that a municipality has made for itself; it is checked there only.
struct LocalRule : Traced {
  Maybe<Id> id;
  At<Words> text;
};
template <>
std::span<const Field> fields_of<LocalRule>();

/// A departure from a rule of the model that the municipality has decided on, with its reason.
struct Deviation : Traced {
  At<RuleId> rule;
  Maybe<Ref<Group, Tiltak, Role>>
      concerns;  ///< The id of the group, role or tiltak; else the municipality.
  At<Words> reason;
  std::vector<Party> decided_by;
  At<Date> date;
  Maybe<Date> until;  ///< The last day it holds.
};
template <>
std::span<const Field> fields_of<Deviation>();

}  // namespace slt
