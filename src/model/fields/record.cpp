// SPDX-License-Identifier: MIT
#include "model/record.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<SourceDocument>() {
  static constexpr auto rows = traced(std::array{
      field<&SourceDocument::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&SourceDocument::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&SourceDocument::kind>("kind", {"Slag dokument", "Slag dokument", "Kind of document"},
                                   kOpen),
      field<&SourceDocument::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&SourceDocument::place>("place", {"Sted", "Stad", "Place"}, kOpen),
      field<&SourceDocument::url>("url", {"Lenke", "Lenkje", "Link"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Agreement>() {
  static constexpr auto rows = traced(std::array{
      field<&Agreement::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Agreement::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Agreement::parties>("parties", {"Parter", "Partar", "Parties"}, kOpen),
      field<&Agreement::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Agreement::until>(
          "until", {"Gjelder til og med", "Gjeld til og med", "Valid until and including"}, kOpen),
      field<&Agreement::group>("group", {"Gruppe", "Gruppe", "Group"}, kOpen),
      field<&Agreement::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                     {.quoted = true, .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Result>() {
  static constexpr auto rows = traced(std::array{
      field<&Result::title>("title", {"Tittel", "Tittel", "Title"},
                            {.shorthand = true, .open = Openness::yes}),
      field<&Result::url>("url", {"Lenke", "Lenkje", "Link"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<KnowledgeSource>() {
  static constexpr auto rows = traced(std::array{
      field<&KnowledgeSource::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&KnowledgeSource::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&KnowledgeSource::kind>("kind", {"Slag kunnskap", "Slag kunnskap", "Kind of knowledge"},
                                    kOpen),
      field<&KnowledgeSource::date>("date", {"År eller dato", "År eller dato", "Year or date"},
                                    kOpen),
      field<&KnowledgeSource::publisher>("publisher", {"Utgiver", "Utgivar", "Publisher"}, kOpen),
      field<&KnowledgeSource::responsible>(
          "responsible", {"Kontaktperson", "Kontaktperson", "Contact person"}, kOpen),
      field<&KnowledgeSource::results>("results", {"Resultater", "Resultat", "Results"}, kOpen),
      field<&KnowledgeSource::url>("url", {"Lenke", "Lenkje", "Link"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<IndicatorValue>() {
  static constexpr auto rows = traced(std::array{
      field<&IndicatorValue::year>("year", {"År", "År", "Year"}, kOpen),
      field<&IndicatorValue::value>("value", {"Verdi", "Verdi", "Value"},
                                    {.pattern = "^-?[0-9]+([.,][0-9]+)?$",
                                     .hint = {"et tall, «12» eller «87,5»",
                                              "eit tal, «12» eller «87,5»", "a number, 12 or 87.5"},
                                     .quoted = true,
                                     .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Indicator>() {
  static constexpr auto rows = traced(std::array{
      field<&Indicator::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Indicator::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Indicator::measured_in>("measured_in", {"Måles i", "Blir målt i", "Measured in"},
                                     kOpen),
      field<&Indicator::ages>("ages", {"Alder", "Alder", "Ages"}, kOpen),
      field<&Indicator::good>(
          "good", {"Hvilken vei som er god", "Kva veg som er god", "Which way is good"}, kOpen),
      field<&Indicator::from>("from", {"Kunnskapskilde", "Kunnskapskjelde", "Knowledge source"},
                              kOpen),
      field<&Indicator::values>("values", {"Verdier", "Verdiar", "Values"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<RelatedModel>() {
  static constexpr auto rows = traced(std::array{
      field<&RelatedModel::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&RelatedModel::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&RelatedModel::about>("about", {"Om modellen", "Om modellen", "About the model"},
                                  kOpen),
      field<&RelatedModel::target_group>("target_group", {"Målgruppe", "Målgruppe", "Target group"},
                                         kOpen),
      field<&RelatedModel::leader>("leader", {"Leder", "Leiar", "Leader"}, kOpen),
      field<&RelatedModel::leader_title>(
          "leader_title", {"Lederens tittel", "Tittelen til leiaren", "The leader's title"}, kOpen),
      field<&RelatedModel::percent>(
          "percent", {"Stillingsprosent", "Stillingsprosent", "Per cent of a position"}, kOpen),
      field<&RelatedModel::help>("help", {"Ta kontakt om", "Ta kontakt om", "Turn to them for"},
                                 kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Network>() {
  static constexpr auto rows = traced(std::array{
      field<&Network::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Network::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&Network::about>("about", {"Om nettverket", "Om nettverket", "About the network"},
                             kOpen),
      field<&Network::parties>("parties", {"Deltakere", "Deltakarar", "Participants"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Event>() {
  static constexpr auto rows = traced(std::array{
      field<&Event::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Event::period>("period", {"Periode", "Periode", "Period"}, kOpen),
      field<&Event::text>("text", {"Hva som skjedde", "Kva som hende", "What happened"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Link>() {
  static constexpr auto rows = traced(std::array{
      field<&Link::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Link::url>("url", {"Lenke", "Lenkje", "Link"}, kOpen),
      field<&Link::status>("status", {"Status", "Status", "Status"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<LocalRule>() {
  static constexpr auto rows = traced(std::array{
      field<&LocalRule::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&LocalRule::text>("text", {"Regelen", "Regelen", "The rule"},
                              {.shorthand = true, .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Deviation>() {
  static constexpr auto rows = traced(std::array{
      field<&Deviation::rule>("rule", {"Regel", "Regel", "Rule"}, kOpen),
      field<&Deviation::concerns>("concerns",
                                  {"Hva det gjelder", "Kva det gjeld", "What it concerns"}, kOpen),
      field<&Deviation::reason>("reason", {"Begrunnelse", "Grunngiving", "Reason"}),
      field<&Deviation::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"},
                                    kOpen),
      field<&Deviation::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Deviation::until>("until", {"Til og med", "Til og med", "Until and including"}, kOpen),
  });
  return rows;
}

}  // namespace slt
