// SPDX-License-Identifier: MIT
#include "model/municipality.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Contact>() {
  static constexpr auto rows = traced(std::array{
      field<&Contact::name>("name", {"Navn", "Namn", "Name"}, kOpenWhenPublic),
      field<&Contact::kind>("kind", {"Slag kontakt", "Slag kontakt", "Kind of contact"}, kOpen),
      field<&Contact::who>("who", {"Hvem", "Kven", "Who"}, kOpen),
      field<&Contact::text>("text", {"Når den brukes", "Når han blir brukt", "When to use it"},
                            kOpenWhenPublic),
      field<&Contact::phone>("phone", {"Telefon", "Telefon", "Phone"},
                             {.quoted = true, .open = Openness::when_public}),
      field<&Contact::fax>("fax", {"Faks", "Faks", "Fax"},
                           {.quoted = true, .open = Openness::when_public}),
      field<&Contact::email>("email", {"E-post", "E-post", "E-mail"}, kOpenWhenPublic),
      field<&Contact::address>("address", {"Adresse", "Adresse", "Address"}, kOpenWhenPublic),
      field<&Contact::postal_code>("postal_code", {"Postnummer", "Postnummer", "Postal code"},
                                   {.pattern = "^[0-9]{4}$",
                                    .hint = {"fire sifre", "fire siffer", "four digits"},
                                    .quoted = true,
                                    .open = Openness::when_public}),
      field<&Contact::postal_place>("postal_place", {"Poststed", "Poststad", "Postal place"},
                                    kOpenWhenPublic),
      field<&Contact::opening_hours>("opening_hours", {"Åpningstid", "Opningstid", "Opening hours"},
                                     kOpenWhenPublic),
      field<&Contact::account_number>("account_number",
                                      {"Kontonummer", "Kontonummer", "Account number"},
                                      {.quoted = true, .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Identity>() {
  static constexpr auto rows = traced(std::array{
      field<&Identity::number>("number", {"Kommunenummer", "Kommunenummer", "Municipality number"},
                               {.pattern = "^[0-9]{4}$",
                                .hint = {"fire sifre", "fire siffer", "four digits"},
                                .quoted = true,
                                .open = Openness::yes}),
      field<&Identity::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&Identity::language>("language", {"Målform", "Målform", "Written Norwegian"}, kOpen),
      field<&Identity::county>("county", {"Fylke", "Fylke", "County"}, kOpen),
      field<&Identity::police_district>(
          "police_district", {"Politidistrikt", "Politidistrikt", "Police district"}, kOpen),
      field<&Identity::organisation_number>(
          "organisation_number",
          {"Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"},
          {.pattern = "^[0-9]{9}$",
           .hint = {"ni sifre", "ni siffer", "nine digits"},
           .quoted = true,
           .open = Openness::yes}),
      field<&Identity::reference>(
          "reference",
          {"Referansekommune uten egen plan", "Referansekommune utan eigen plan",
           "Reference municipality without a plan"},
          kOpen),
      field<&Identity::department>("department", {"Tjenesteområde", "Tenesteområde", "Department"},
                                   kOpen),
      field<&Identity::slt_name>(
          "slt_name",
          {"Hva SLT står for her", "Kva SLT står for her", "What SLT is short for here"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<JointIdentity>() {
  static constexpr auto rows = traced(std::array{
      field<&JointIdentity::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&JointIdentity::language>("language", {"Målform", "Målform", "Written Norwegian"},
                                      kOpen),
      field<&JointIdentity::municipalities>("municipalities",
                                            {"Kommuner", "Kommunar", "Municipalities"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Municipality>() {
  static constexpr auto rows = table(std::array{
      field<&Municipality::municipality>("municipality", {"Kommune", "Kommune", "The municipality"},
                                         {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::joint>("joint",
                                  {"Felles for flere kommuner", "Felles for fleire kommunar",
                                   "Common to several municipalities"},
                                  {.file = "joint", .open = Openness::yes}),
      field<&Municipality::documents>("documents",
                                      {"Kildedokumenter", "Kjeldedokument", "Source documents"},
                                      {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::contacts>("contacts", {"Kontakt", "Kontakt", "Contacts"},
                                     {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::adoption>("adoption", {"Vedtak", "Vedtak", "Adoption"},
                                     {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::vision>("vision", {"Visjon", "Visjon", "Vision"},
                                   {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::sections>("sections", {"Tekst", "Tekst", "Text"},
                                     {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::guiding_questions>(
          "guiding_questions",
          {"Spørsmål arbeidet tar utgangspunkt i", "Spørsmål arbeidet tek utgangspunkt i",
           "Questions the work sets out from"},
          {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::persons>("persons", {"Personer", "Personar", "Persons"},
                                    {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::roles>("roles", {"Roller", "Roller", "Roles"},
                                  {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::units>("units", {"Enheter", "Einingar", "Units"},
                                  {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::agreements>("agreements", {"Avtaler", "Avtalar", "Agreements"},
                                       {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::knowledge_sources>(
          "knowledge_sources", {"Kunnskapskilder", "Kunnskapskjelder", "Knowledge sources"},
          {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::indicators>("indicators", {"Indikatorer", "Indikatorar", "Indicators"},
                                       {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::funding>("funding", {"Finansiering", "Finansiering", "Funding"},
                                    {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::related_models>(
          "related_models", {"Beslektede modeller", "Nærskylde modellar", "Related models"},
          {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::networks>(
          "networks",
          {"Nettverk og samarbeid", "Nettverk og samarbeid", "Networks and cooperation"},
          {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::history>("history", {"Historie", "Historie", "History"},
                                    {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::links>("links", {"Lenker", "Lenkjer", "Links"},
                                  {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::local_rules>("local_rules",
                                        {"Egne regler", "Eigne reglar", "Local rules"},
                                        {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::deviations>(
          "deviations", {"Avvik fra modellen", "Avvik frå modellen", "Deviations from the model"},
          {.file = "municipality", .open = Openness::yes}),
      field<&Municipality::groups>("groups", {"Grupper", "Grupper", "Groups"},
                                   {.file = "groups", .open = Openness::yes}),
      field<&Municipality::plan>(
          "plan", {"Handlingsplan for SLT", "Handlingsplan for SLT", "SLT action plan"},
          {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::other_plans>("other_plans",
                                        {"Andre planer", "Andre planar", "Other plans"},
                                        {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::goals>("goals", {"Mål", "Mål", "Goals"},
                                  {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::target_groups>("target_groups",
                                          {"Målgrupper", "Målgrupper", "Target groups"},
                                          {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"},
                                   {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::evaluations>("evaluations",
                                        {"Evalueringer", "Evalueringar", "Evaluations"},
                                        {.file = "tiltak", .open = Openness::yes}),
      field<&Municipality::meetings>("meetings", {"Møter", "Møte", "Meetings"},
                                     {.file = "meetings", .open = Openness::yes}),
  });
  return rows;
}

}  // namespace slt
