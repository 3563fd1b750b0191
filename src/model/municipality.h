#pragma once

#include <deque>
#include <string>

#include "model/group.h"
#include "model/meeting.h"
#include "model/plan.h"
#include "model/record.h"
#include "model/role.h"
#include "model/tiltak.h"

namespace slt {

/// A way to reach somebody.
struct Contact : Traced {
  Maybe<Words> name;
  Maybe<ContactKind> kind;
  std::vector<Party> who;
  Maybe<Words> phone, fax, email;
  Maybe<Words> address, postal_code, postal_place;
  Maybe<Words> opening_hours;
  Maybe<Words> account_number;
  Maybe<Words> text;  ///< When to use it.
};
template <>
inline constexpr auto fields_of<Contact> = traced(std::array{
    field<&Contact::name>("name", {"Navn", "Namn", "Name"}),
    field<&Contact::kind>("kind", {"Slag kontakt", "Slag kontakt", "Kind of contact"}),
    field<&Contact::who>("who", {"Hvem", "Kven", "Who"}),
    field<&Contact::text>("text", {"Når den brukes", "Når han blir brukt", "When to use it"}),
    field<&Contact::phone>("phone", {"Telefon", "Telefon", "Phone"}, {.quoted = true}),
    field<&Contact::fax>("fax", {"Faks", "Faks", "Fax"}, {.quoted = true}),
    field<&Contact::email>("email", {"E-post", "E-post", "E-mail"}),
    field<&Contact::address>("address", {"Adresse", "Adresse", "Address"}),
    field<&Contact::postal_code>("postal_code", {"Postnummer", "Postnummer", "Postal code"},
                                 {.pattern = "^[0-9]{4}$",
                                  .hint = {"fire sifre", "fire siffer", "four digits"},
                                  .quoted = true}),
    field<&Contact::postal_place>("postal_place", {"Poststed", "Poststad", "Postal place"}),
    field<&Contact::opening_hours>("opening_hours", {"Åpningstid", "Opningstid", "Opening hours"}),
    field<&Contact::account_number>("account_number",
                                    {"Kontonummer", "Kontonummer", "Account number"},
                                    {.quoted = true}),
});

/// Who the municipality is.
struct Identity : Traced {
  At<Words> number;  ///< Four digits, the leading zero kept.
  At<Words> name;
  At<Form> language;
  Maybe<Words> county;
  Maybe<Words> police_district;
  Maybe<Words> organisation_number;
  Maybe<bool> reference;    ///< Only named by others: no plan of its own is expected.
  Maybe<Words> department;  ///< Where in the municipality SLT belongs.
  Maybe<Words> slt_name;    ///< What the municipality writes SLT out as.
};
template <>
inline constexpr auto fields_of<Identity> = traced(std::array{
    field<&Identity::number>("number", {"Kommunenummer", "Kommunenummer", "Municipality number"},
                             {.pattern = "^[0-9]{4}$",
                              .hint = {"fire sifre", "fire siffer", "four digits"},
                              .quoted = true}),
    field<&Identity::name>("name", {"Navn", "Namn", "Name"}),
    field<&Identity::language>("language", {"Målform", "Målform", "Written Norwegian"}),
    field<&Identity::county>("county", {"Fylke", "Fylke", "County"}),
    field<&Identity::police_district>("police_district",
                                      {"Politidistrikt", "Politidistrikt", "Police district"}),
    field<&Identity::organisation_number>("organisation_number",
                                          {"Organisasjonsnummer", "Organisasjonsnummer",
                                           "Organisation number"},
                                          {.pattern = "^[0-9]{9}$",
                                           .hint = {"ni sifre", "ni siffer", "nine digits"},
                                           .quoted = true}),
    field<&Identity::reference>("reference", {"Referansekommune uten egen plan",
                                              "Referansekommune utan eigen plan",
                                              "Reference municipality without a plan"}),
    field<&Identity::department>("department", {"Tjenesteområde", "Tenesteområde", "Department"}),
    field<&Identity::slt_name>("slt_name", {"Hva SLT står for her", "Kva SLT står for her",
                                            "What SLT is short for here"}),
});

/// What several municipalities have together.
struct JointIdentity : Traced {
  At<Words> name;
  Maybe<Form> language;
  std::vector<At<Ref<Municipality>>> municipalities;
};
template <>
inline constexpr auto fields_of<JointIdentity> = traced(std::array{
    field<&JointIdentity::name>("name", {"Navn", "Namn", "Name"}),
    field<&JointIdentity::language>("language", {"Målform", "Målform", "Written Norwegian"}),
    field<&JointIdentity::municipalities>("municipalities",
                                          {"Kommuner", "Kommunar", "Municipalities"}),
});

/// Everything that the files of one folder say: a municipality, or what several have together.
struct Municipality {
  std::optional<Identity> municipality;
  std::optional<JointIdentity> joint;
  std::vector<SourceDocument> documents;
  std::vector<Contact> contacts;
  std::vector<Adoption> adoption;
  std::vector<Section> sections;
  std::optional<Statement> vision;
  std::vector<Statement> guiding_questions;
  std::vector<Person> persons;
  std::vector<Role> roles;
  std::vector<Unit> units;
  std::vector<Agreement> agreements;
  std::vector<KnowledgeSource> knowledge_sources;
  std::vector<Indicator> indicators;
  std::vector<Funding> funding;
  std::vector<RelatedModel> related_models;
  std::vector<Network> networks;
  std::vector<Event> history;
  std::vector<Link> links;
  std::vector<LocalRule> local_rules;
  std::vector<Deviation> deviations;
  std::vector<Group> groups;
  std::optional<Plan> plan;
  std::vector<Plan> other_plans;
  std::vector<Goal> goals;
  std::vector<TargetGroup> target_groups;
  std::vector<Tiltak> tiltak;
  std::vector<Evaluation> evaluations;
  std::vector<Meeting> meetings;

  std::string id;              ///< The name of its folder.
  std::deque<Source> sources;  ///< Its files; every text above is a view into one of them.
  Mentions mentions;
  bool complete = true;  ///< False when a file could not be read: then silence says nothing.

  Lang lang() const;
  std::string_view name() const;
  bool is_reference() const;
  /// The object with this id, when it is a `T`.
  template <class T>
  const T* find(Words wanted) const {
    for (const Definition& known : mentions.definitions)
      if (known.id == wanted && known.noun == &noun_of<T>)
        return static_cast<const T*>(known.object);
    return nullptr;
  }
};
template <>
inline constexpr std::array fields_of<Municipality>{
    field<&Municipality::municipality>("municipality", {"Kommune", "Kommune", "The municipality"},
                                       {.file = "municipality"}),
    field<&Municipality::joint>("joint",
                                {"Felles for flere kommuner", "Felles for fleire kommunar",
                                 "Common to several municipalities"},
                                {.file = "joint"}),
    field<&Municipality::documents>("documents",
                                    {"Kildedokumenter", "Kjeldedokument", "Source documents"},
                                    {.file = "municipality"}),
    field<&Municipality::contacts>("contacts", {"Kontakt", "Kontakt", "Contacts"},
                                   {.file = "municipality"}),
    field<&Municipality::adoption>("adoption", {"Vedtak", "Vedtak", "Adoption"},
                                   {.file = "municipality"}),
    field<&Municipality::vision>("vision", {"Visjon", "Visjon", "Vision"},
                                 {.file = "municipality"}),
    field<&Municipality::sections>("sections", {"Tekst", "Tekst", "Text"},
                                   {.file = "municipality"}),
    field<&Municipality::guiding_questions>(
        "guiding_questions",
        {"Spørsmål arbeidet tar utgangspunkt i", "Spørsmål arbeidet tek utgangspunkt i",
         "Questions the work sets out from"},
        {.file = "municipality"}),
    field<&Municipality::persons>("persons", {"Personer", "Personar", "Persons"},
                                  {.file = "municipality"}),
    field<&Municipality::roles>("roles", {"Roller", "Roller", "Roles"}, {.file = "municipality"}),
    field<&Municipality::units>("units", {"Enheter", "Einingar", "Units"},
                                {.file = "municipality"}),
    field<&Municipality::agreements>("agreements", {"Avtaler", "Avtalar", "Agreements"},
                                     {.file = "municipality"}),
    field<&Municipality::knowledge_sources>(
        "knowledge_sources", {"Kunnskapskilder", "Kunnskapskjelder", "Knowledge sources"},
        {.file = "municipality"}),
    field<&Municipality::indicators>("indicators", {"Indikatorer", "Indikatorar", "Indicators"},
                                     {.file = "municipality"}),
    field<&Municipality::funding>("funding", {"Finansiering", "Finansiering", "Funding"},
                                  {.file = "municipality"}),
    field<&Municipality::related_models>(
        "related_models", {"Beslektede modeller", "Nærskylde modellar", "Related models"},
        {.file = "municipality"}),
    field<&Municipality::networks>(
        "networks", {"Nettverk og samarbeid", "Nettverk og samarbeid", "Networks and cooperation"},
        {.file = "municipality"}),
    field<&Municipality::history>("history", {"Historie", "Historie", "History"},
                                  {.file = "municipality"}),
    field<&Municipality::links>("links", {"Lenker", "Lenkjer", "Links"}, {.file = "municipality"}),
    field<&Municipality::local_rules>("local_rules", {"Egne regler", "Eigne reglar", "Local rules"},
                                      {.file = "municipality"}),
    field<&Municipality::deviations>(
        "deviations", {"Avvik fra modellen", "Avvik frå modellen", "Deviations from the model"},
        {.file = "municipality"}),
    field<&Municipality::groups>("groups", {"Grupper", "Grupper", "Groups"}, {.file = "groups"}),
    field<&Municipality::plan>(
        "plan", {"Handlingsplan for SLT", "Handlingsplan for SLT", "SLT action plan"},
        {.file = "tiltak"}),
    field<&Municipality::other_plans>(
        "other_plans", {"Andre planer", "Andre planar", "Other plans"}, {.file = "tiltak"}),
    field<&Municipality::goals>("goals", {"Mål", "Mål", "Goals"}, {.file = "tiltak"}),
    field<&Municipality::target_groups>(
        "target_groups", {"Målgrupper", "Målgrupper", "Target groups"}, {.file = "tiltak"}),
    field<&Municipality::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"}, {.file = "tiltak"}),
    field<&Municipality::evaluations>(
        "evaluations", {"Evalueringer", "Evalueringar", "Evaluations"}, {.file = "tiltak"}),
    field<&Municipality::meetings>("meetings", {"Møter", "Møte", "Meetings"}, {.file = "meetings"}),
};

/// A municipality together with what it has in common with others: what rules, reports and
/// calendars look at. Everything it points at is kept by the repository.
struct View {
  const Municipality* own = nullptr;
  std::vector<const Municipality*> joint;

  /// Its own folder and the joint ones, in that order.
  std::vector<const Municipality*> folders() const;
  std::vector<const Role*> roles(Office office) const;
  std::vector<const Group*> groups(Level level) const;
  std::vector<const Group*> groups() const;
  std::vector<const Plan*> plans() const;
  std::vector<const Agreement*> agreements() const;
  std::vector<const KnowledgeSource*> knowledge_sources() const;
  std::vector<const Tiltak*> tiltak() const;
  std::vector<const Evaluation*> evaluations() const;
  std::vector<const Meeting*> meetings() const;
  template <class T>
  const T* find(Words id) const {
    for (const Municipality* folder : folders())
      if (const T* found = folder->find<T>(id)) return found;
    return nullptr;
  }
};

}  // namespace slt
