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
inline constexpr auto fields_of<SourceDocument> = traced(std::array{
    field<&SourceDocument::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&SourceDocument::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&SourceDocument::kind>("kind", {"Slag dokument", "Slag dokument", "Kind of document"}),
    field<&SourceDocument::date>("date", {"Dato", "Dato", "Date"}),
    field<&SourceDocument::place>("place", {"Sted", "Stad", "Place"}),
    field<&SourceDocument::url>("url", {"Lenke", "Lenkje", "Link"}),
});

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
inline constexpr auto fields_of<Agreement> = traced(std::array{
    field<&Agreement::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Agreement::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Agreement::parties>("parties", {"Parter", "Partar", "Parties"}),
    field<&Agreement::date>("date", {"Dato", "Dato", "Date"}),
    field<&Agreement::until>("until", {"Gjelder til og med", "Gjeld til og med",
                                       "Valid until and including"}),
    field<&Agreement::group>("group", {"Gruppe", "Gruppe", "Group"}),
    field<&Agreement::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                   {.quoted = true}),
});

/// A document that presents what a source of knowledge found.
struct Result : Traced {
  At<Words> title;
  Maybe<Words> url;
};
template <>
inline constexpr auto shorthand_of<Result> = &Result::title;
template <>
inline constexpr std::string_view shorthand_key_of<Result> = "title";
template <>
inline constexpr auto fields_of<Result> = traced(std::array{
    field<&Result::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Result::url>("url", {"Lenke", "Lenkje", "Link"}),
});

/// What the work builds its picture of the situation on, such as Ungdata.
struct KnowledgeSource : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<PartialDate> date;  ///< Absent when the plan gives no year.
  Maybe<Words> publisher;
  std::vector<Party> responsible;
  std::vector<Result> results;
  Maybe<Words> url;
};
template <>
inline constexpr auto fields_of<KnowledgeSource> = traced(std::array{
    field<&KnowledgeSource::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&KnowledgeSource::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&KnowledgeSource::date>("date", {"År eller dato", "År eller dato", "Year or date"}),
    field<&KnowledgeSource::publisher>("publisher", {"Utgiver", "Utgjevar", "Publisher"}),
    field<&KnowledgeSource::responsible>("responsible",
                                         {"Kontaktperson", "Kontaktperson", "Contact person"}),
    field<&KnowledgeSource::results>("results", {"Resultater", "Resultat", "Results"}),
    field<&KnowledgeSource::url>("url", {"Lenke", "Lenkje", "Link"}),
});

/// One measurement of an indicator.
struct IndicatorValue : Traced {
  At<int> year;
  At<Words> value;  ///< A number as the source prints it: `12`, `87,5`.
};
template <>
inline constexpr auto fields_of<IndicatorValue> = traced(std::array{
    field<&IndicatorValue::year>("year", {"År", "År", "Year"}),
    field<&IndicatorValue::value>("value", {"Verdi", "Verdi", "Value"},
                                  {.pattern = "^-?[0-9]+([.,][0-9]+)?$",
                                   .hint = {"et tall, «12» eller «87,5»",
                                            "eit tal, «12» eller «87,5»", "a number, 12 or 87.5"},
                                   .quoted = true}),
});

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
inline constexpr auto fields_of<Indicator> = traced(std::array{
    field<&Indicator::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Indicator::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Indicator::measured_in>("measured_in", {"Måles i", "Blir målt i", "Measured in"}),
    field<&Indicator::ages>("ages", {"Alder", "Alder", "Ages"}),
    field<&Indicator::good>("good",
                            {"Hvilken vei som er god", "Kva veg som er god", "Which way is good"}),
    field<&Indicator::from>("from", {"Kunnskapskilde", "Kunnskapskjelde", "Knowledge source"}),
    field<&Indicator::values>("values", {"Verdier", "Verdiar", "Values"}),
});

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
inline constexpr auto fields_of<RelatedModel> = traced(std::array{
    field<&RelatedModel::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&RelatedModel::name>("name", {"Navn", "Namn", "Name"}),
    field<&RelatedModel::about>("about", {"Om modellen", "Om modellen", "About the model"}),
    field<&RelatedModel::target_group>("target_group", {"Målgruppe", "Målgruppe", "Target group"}),
    field<&RelatedModel::leader>("leader", {"Leder", "Leiar", "Leader"}),
    field<&RelatedModel::leader_title>("leader_title", {"Lederens tittel", "Tittelen til leiaren",
                                                        "The leader's title"}),
    field<&RelatedModel::percent>("percent", {"Stillingsprosent", "Stillingsprosent",
                                              "Per cent of a position"}),
    field<&RelatedModel::help>("help", {"Ta kontakt om", "Ta kontakt om", "Turn to them for"}),
});

/// A network or service that the municipality takes part in with others.
struct Network : Traced {
  Maybe<Id> id;
  At<Words> name;
  Maybe<Words> about;
  std::vector<Party> parties;
};
template <>
inline constexpr auto fields_of<Network> = traced(std::array{
    field<&Network::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Network::name>("name", {"Navn", "Namn", "Name"}),
    field<&Network::about>("about", {"Om nettverket", "Om nettverket", "About the network"}),
    field<&Network::parties>("parties", {"Deltakere", "Deltakarar", "Participants"}),
});

/// Something that happened.
struct Event : Traced {
  Maybe<PartialDate> date;
  Maybe<Period> period;
  At<Words> text;
};
template <>
inline constexpr auto fields_of<Event> = traced(std::array{
    field<&Event::date>("date", {"Dato", "Dato", "Date"}),
    field<&Event::period>("period", {"Periode", "Periode", "Period"}),
    field<&Event::text>("text", {"Hva som skjedde", "Kva som hende", "What happened"}),
});

/// A link, also one that is only promised.
struct Link : Traced {
  At<Words> title;
  Maybe<Words> url;
  Maybe<LinkStatus> status;
};
template <>
inline constexpr auto fields_of<Link> = traced(std::array{
    field<&Link::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Link::url>("url", {"Lenke", "Lenkje", "Link"}),
    field<&Link::status>("status", {"Status", "Status", "Status"}),
});

/// A rule that a municipality has made for itself; it is checked there only.
struct LocalRule : Traced {
  Maybe<Id> id;
  At<Words> text;
};
template <>
inline constexpr auto shorthand_of<LocalRule> = &LocalRule::text;
template <>
inline constexpr std::string_view shorthand_key_of<LocalRule> = "text";
template <>
inline constexpr auto fields_of<LocalRule> = traced(std::array{
    field<&LocalRule::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&LocalRule::text>("text", {"Regelen", "Regelen", "The rule"}),
});

/// A departure from a rule of the model that the municipality has decided on, with its reason.
struct Deviation : Traced {
  At<Words> rule;
  Maybe<Words> concerns;  ///< The id of the group, role or tiltak; else the municipality.
  At<Words> reason;
  std::vector<Party> decided_by;
  At<Date> date;
  Maybe<Date> until;  ///< The last day it holds.
};
template <>
inline constexpr auto fields_of<Deviation> = traced(std::array{
    field<&Deviation::rule>("rule", {"Regel", "Regel", "Rule"}),
    field<&Deviation::concerns>("concerns",
                                {"Hva det gjelder", "Kva det gjeld", "What it concerns"}),
    field<&Deviation::reason>("reason", {"Begrunnelse", "Grunngiving", "Reason"}),
    field<&Deviation::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"}),
    field<&Deviation::date>("date", {"Dato", "Dato", "Date"}),
    field<&Deviation::until>("until", {"Til og med", "Til og med", "Until and including"}),
});

}  // namespace slt
