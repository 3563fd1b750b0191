#include "model/record.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<SourceDocument>() {
  static constexpr auto rows = traced(std::array{
      field<&SourceDocument::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&SourceDocument::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&SourceDocument::kind>("kind", {"Slag dokument", "Slag dokument", "Kind of document"}),
      field<&SourceDocument::date>("date", {"Dato", "Dato", "Date"}),
      field<&SourceDocument::place>("place", {"Sted", "Stad", "Place"}),
      field<&SourceDocument::url>("url", {"Lenke", "Lenkje", "Link"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Agreement>() {
  static constexpr auto rows = traced(std::array{
      field<&Agreement::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Agreement::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&Agreement::parties>("parties", {"Parter", "Partar", "Parties"}),
      field<&Agreement::date>("date", {"Dato", "Dato", "Date"}),
      field<&Agreement::until>(
          "until", {"Gjelder til og med", "Gjeld til og med", "Valid until and including"}),
      field<&Agreement::group>("group", {"Gruppe", "Gruppe", "Group"}),
      field<&Agreement::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                     {.quoted = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Result>() {
  static constexpr auto rows = traced(std::array{
      field<&Result::title>("title", {"Tittel", "Tittel", "Title"}, {.shorthand = true}),
      field<&Result::url>("url", {"Lenke", "Lenkje", "Link"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<KnowledgeSource>() {
  static constexpr auto rows = traced(std::array{
      field<&KnowledgeSource::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&KnowledgeSource::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&KnowledgeSource::kind>("kind",
                                    {"Slag kunnskap", "Slag kunnskap", "Kind of knowledge"}),
      field<&KnowledgeSource::date>("date", {"År eller dato", "År eller dato", "Year or date"}),
      field<&KnowledgeSource::publisher>("publisher", {"Utgiver", "Utgivar", "Publisher"}),
      field<&KnowledgeSource::responsible>("responsible",
                                           {"Kontaktperson", "Kontaktperson", "Contact person"}),
      field<&KnowledgeSource::results>("results", {"Resultater", "Resultat", "Results"}),
      field<&KnowledgeSource::url>("url", {"Lenke", "Lenkje", "Link"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<IndicatorValue>() {
  static constexpr auto rows = traced(std::array{
      field<&IndicatorValue::year>("year", {"År", "År", "Year"}),
      field<&IndicatorValue::value>("value", {"Verdi", "Verdi", "Value"},
                                    {.pattern = "^-?[0-9]+([.,][0-9]+)?$",
                                     .hint = {"et tall, «12» eller «87,5»",
                                              "eit tal, «12» eller «87,5»", "a number, 12 or 87.5"},
                                     .quoted = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Indicator>() {
  static constexpr auto rows = traced(std::array{
      field<&Indicator::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Indicator::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&Indicator::measured_in>("measured_in", {"Måles i", "Blir målt i", "Measured in"}),
      field<&Indicator::ages>("ages", {"Alder", "Alder", "Ages"}),
      field<&Indicator::good>(
          "good", {"Hvilken vei som er god", "Kva veg som er god", "Which way is good"}),
      field<&Indicator::from>("from", {"Kunnskapskilde", "Kunnskapskjelde", "Knowledge source"}),
      field<&Indicator::values>("values", {"Verdier", "Verdiar", "Values"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<RelatedModel>() {
  static constexpr auto rows = traced(std::array{
      field<&RelatedModel::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&RelatedModel::name>("name", {"Navn", "Namn", "Name"}),
      field<&RelatedModel::about>("about", {"Om modellen", "Om modellen", "About the model"}),
      field<&RelatedModel::target_group>("target_group",
                                         {"Målgruppe", "Målgruppe", "Target group"}),
      field<&RelatedModel::leader>("leader", {"Leder", "Leiar", "Leader"}),
      field<&RelatedModel::leader_title>(
          "leader_title", {"Lederens tittel", "Tittelen til leiaren", "The leader's title"}),
      field<&RelatedModel::percent>(
          "percent", {"Stillingsprosent", "Stillingsprosent", "Per cent of a position"}),
      field<&RelatedModel::help>("help", {"Ta kontakt om", "Ta kontakt om", "Turn to them for"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Network>() {
  static constexpr auto rows = traced(std::array{
      field<&Network::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Network::name>("name", {"Navn", "Namn", "Name"}),
      field<&Network::about>("about", {"Om nettverket", "Om nettverket", "About the network"}),
      field<&Network::parties>("parties", {"Deltakere", "Deltakarar", "Participants"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Event>() {
  static constexpr auto rows = traced(std::array{
      field<&Event::date>("date", {"Dato", "Dato", "Date"}),
      field<&Event::period>("period", {"Periode", "Periode", "Period"}),
      field<&Event::text>("text", {"Hva som skjedde", "Kva som hende", "What happened"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Link>() {
  static constexpr auto rows = traced(std::array{
      field<&Link::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&Link::url>("url", {"Lenke", "Lenkje", "Link"}),
      field<&Link::status>("status", {"Status", "Status", "Status"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<LocalRule>() {
  static constexpr auto rows = traced(std::array{
      field<&LocalRule::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&LocalRule::text>("text", {"Regelen", "Regelen", "The rule"}, {.shorthand = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Deviation>() {
  static constexpr auto rows = traced(std::array{
      field<&Deviation::rule>("rule", {"Regel", "Regel", "Rule"}),
      field<&Deviation::concerns>("concerns",
                                  {"Hva det gjelder", "Kva det gjeld", "What it concerns"}),
      field<&Deviation::reason>("reason", {"Begrunnelse", "Grunngiving", "Reason"}),
      field<&Deviation::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"}),
      field<&Deviation::date>("date", {"Dato", "Dato", "Date"}),
      field<&Deviation::until>("until", {"Til og med", "Til og med", "Until and including"}),
  });
  return rows;
}

}  // namespace slt
