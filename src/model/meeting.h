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
inline constexpr auto fields_of<Attendance> = traced(std::array{
    field<&Attendance::sector>("sector", {"Sektor", "Sektor", "Sector"}),
    field<&Attendance::present>("present", {"Møtte", "Møtte", "Present"}),
    field<&Attendance::of>("of", {"Innkalt", "Innkalla", "Called"}),
});

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
inline constexpr auto shorthand_of<Decision> = &Decision::text;
template <>
inline constexpr std::string_view shorthand_key_of<Decision> = "text";
template <>
inline constexpr auto fields_of<Decision> = traced(std::array{
    field<&Decision::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Decision::text>("text", {"Beslutningen", "Avgjerda", "The decision"}),
    field<&Decision::amount>("amount", {"Kroner", "Kroner", "Kroner"}),
    field<&Decision::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"}),
    field<&Decision::deadline>("deadline", {"Frist", "Frist", "Deadline"}),
    field<&Decision::done>("done", {"Utført", "Utført", "Done"}),
    field<&Decision::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"}),
});

/// The record of a meeting.
struct Minutes : Traced {
  Maybe<Date> date;
  Maybe<Words> document;
  Maybe<bool> open;  ///< Open to the public.
};
template <>
inline constexpr auto fields_of<Minutes> = traced(std::array{
    field<&Minutes::date>("date", {"Dato", "Dato", "Date"}),
    field<&Minutes::document>("document", {"Dokument", "Dokument", "Document"}),
    field<&Minutes::open>("open", {"Offentlig", "Offentleg", "Public"}),
});

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
  Maybe<Date> changed;  ///< The last change of the record, for calendars.
  Maybe<int> revision;  ///< Grows with each change of time, place or status.
  std::vector<Statement> items;
  std::vector<Attendance> attendance;
  std::optional<Minutes> minutes;
  std::vector<Decision> decisions;
};
template <>
inline constexpr auto fields_of<Meeting> = traced(std::array{
    field<&Meeting::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Meeting::group>("group", {"Gruppe", "Gruppe", "Group"}),
    field<&Meeting::series>("series", {"Møteserie", "Møteserie", "Series"}),
    field<&Meeting::date>("date", {"Dato", "Dato", "Date"}),
    field<&Meeting::start>("start", {"Starter", "Startar", "Starts"}),
    field<&Meeting::end>("end", {"Slutter", "Sluttar", "Ends"}),
    field<&Meeting::status>("status", {"Status", "Status", "Status"}),
    field<&Meeting::moved_from>("moved_from", {"Flyttet fra", "Flytta frå", "Moved from"}),
    field<&Meeting::moved_to>("moved_to", {"Flyttet til", "Flytta til", "Moved to"}),
    field<&Meeting::reason>("reason", {"Hvorfor", "Kvifor", "Why"}),
    field<&Meeting::place>("place", {"Sted", "Stad", "Place"}),
    field<&Meeting::changed>("changed", {"Endret den", "Endra den", "Changed on"}),
    field<&Meeting::revision>("revision", {"Endring nummer", "Endring nummer", "Revision"}),
    field<&Meeting::items>("items", {"Saker", "Saker", "Items"}),
    field<&Meeting::attendance>("attendance", {"Oppmøte", "Oppmøte", "Attendance"}),
    field<&Meeting::minutes>("minutes", {"Referat", "Referat", "Minutes"}),
    field<&Meeting::decisions>("decisions", {"Beslutninger", "Avgjerder", "Decisions"}),
});

}  // namespace slt
