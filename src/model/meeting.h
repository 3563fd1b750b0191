// SPDX-License-Identifier: MIT
#pragma once

#include "model/party.h"

namespace slt {

/// How many from a sector met, of how many who were called. Never who.
struct Attendance : Traced {
  At<Sector> sector;
  At<int> present;
  Maybe<int> of;
};
template <>
std::span<const Field> fields_of<Attendance>();

/// Something a meeting decided.
struct Decision : Traced {
  Maybe<Id> id;
  At<Words> text;
  Maybe<int> amount;  ///< In kroner.
  std::vector<Party> responsible;
  Maybe<Date> deadline;  ///< Without one a decision is kept and never late.
  Maybe<Date> done;
  Maybe<Ref<Tiltak>> tiltak;
};
template <>
std::span<const Field> fields_of<Decision>();

/// The record of a meeting.
struct Minutes : Traced {
  Maybe<Date> date;
  Maybe<Words> document;
  Maybe<bool> open;  ///< Open to the public.
};
template <>
std::span<const Field> fields_of<Minutes>();

/// An item on the agenda of a meeting. What a confidential one is about must not be written here.
struct AgendaItem : Statement {
  Maybe<ItemKind> kind;
  Maybe<bool> confidential;
  Maybe<Words> legal_basis;  ///< Why the meeting is closed for it.
};
template <>
std::span<const Field> fields_of<AgendaItem>();

/// A meeting on record. It keeps its id when it moves.
struct Meeting : Traced {
  At<Id> id;
  At<Ref<Group>> group;
  Maybe<Ref<Series>> series;
  At<Date> date;
  Maybe<Clock> start, end;
  At<MeetingStatus> status;
  Maybe<Date> moved_from;
  Maybe<Date> moved_to;
  Maybe<Words> reason;  ///< Why it was moved or cancelled.
  Maybe<Words> place;
  Maybe<Date> notice_sent;
  Maybe<Date> changed;  ///< The last change of the record, for calendars.
  Maybe<int> revision;  ///< Grows with each change of time, place or status.
  std::vector<AgendaItem> items;
  std::vector<Attendance> attendance;
  std::optional<Minutes> minutes;
  std::vector<Decision> decisions;
};
template <>
std::span<const Field> fields_of<Meeting>();

}  // namespace slt
