// SPDX-License-Identifier: MIT
#include "model/meeting.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Attendance>() {
  static constexpr auto rows = traced(std::array{
      field<&Attendance::sector>("sector", {"Sektor", "Sektor", "Sector"}, kOpen),
      field<&Attendance::present>("present", {"Møtte", "Møtte", "Present"}, kOpen),
      field<&Attendance::of>("of", {"Innkalt", "Innkalla", "Called"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Decision>() {
  static constexpr auto rows = traced(std::array{
      field<&Decision::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Decision::text>("text", {"Beslutningen", "Avgjerda", "The decision"},
                             {.shorthand = true}),
      field<&Decision::amount>("amount", {"Kroner", "Kroner", "Kroner"}, kOpen),
      field<&Decision::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"},
                                    kOpen),
      field<&Decision::deadline>("deadline", {"Frist", "Frist", "Deadline"}, kOpen),
      field<&Decision::done>("done", {"Utført", "Utført", "Done"}, kOpen),
      field<&Decision::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Minutes>() {
  static constexpr auto rows = traced(std::array{
      field<&Minutes::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Minutes::document>("document", {"Dokument", "Dokument", "Document"}),
      field<&Minutes::open>("open", {"Offentlig", "Offentleg", "Public"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<AgendaItem>() {
  static constexpr auto rows = traced(std::array{
      inherited<AgendaItem, &Statement::text>("text", {"Saken", "Saka", "The item"},
                                              {.shorthand = true}),
      field<&AgendaItem::kind>("kind", {"Slag sak", "Slag sak", "Kind of item"}, kOpen),
      field<&AgendaItem::confidential>(
          "confidential", {"Underlagt taushetsplikt", "Underlagd teieplikt", "Confidential by law"},
          kOpen),
      field<&AgendaItem::legal_basis>(
          "legal_basis", {"Møtet lukkes etter", "Møtet blir lukka etter", "Closed by law"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Meeting>() {
  static constexpr auto rows = traced(std::array{
      field<&Meeting::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Meeting::group>("group", {"Gruppe", "Gruppe", "Group"}, kOpen),
      field<&Meeting::series>("series", {"Møteserie", "Møteserie", "Series"}, kOpen),
      field<&Meeting::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Meeting::start>("start", {"Starter", "Startar", "Starts"}, kOpen),
      field<&Meeting::end>("end", {"Slutter", "Sluttar", "Ends"}, kOpen),
      field<&Meeting::status>("status", {"Status", "Status", "Status"}, kOpen),
      field<&Meeting::moved_from>("moved_from", {"Flyttet fra", "Flytta frå", "Moved from"}, kOpen),
      field<&Meeting::moved_to>("moved_to", {"Flyttet til", "Flytta til", "Moved to"}, kOpen),
      field<&Meeting::reason>("reason", {"Hvorfor", "Kvifor", "Why"}),
      field<&Meeting::place>("place", {"Sted", "Stad", "Place"}),
      field<&Meeting::notice_sent>("notice_sent",
                                   {"Innkalling sendt", "Innkalling send", "Notice sent"}, kOpen),
      field<&Meeting::changed>("changed", {"Endret den", "Endra den", "Changed on"}, kOpen),
      field<&Meeting::revision>("revision", {"Endring nummer", "Endring nummer", "Revision"},
                                kOpen),
      field<&Meeting::items>("items", {"Saker", "Saker", "Items"}, kOpen),
      field<&Meeting::attendance>("attendance", {"Oppmøte", "Oppmøte", "Attendance"}, kOpen),
      field<&Meeting::minutes>("minutes", {"Referat", "Referat", "Minutes"}, kOpen),
      field<&Meeting::decisions>("decisions", {"Beslutninger", "Avgjerder", "Decisions"}, kOpen),
  });
  return rows;
}

}  // namespace slt
