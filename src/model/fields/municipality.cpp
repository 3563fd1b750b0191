#include "model/municipality.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Contact>() {
  static constexpr auto rows = traced(std::array{
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
      field<&Contact::opening_hours>("opening_hours",
                                     {"Åpningstid", "Opningstid", "Opening hours"}),
      field<&Contact::account_number>(
          "account_number", {"Kontonummer", "Kontonummer", "Account number"}, {.quoted = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Identity>() {
  static constexpr auto rows = traced(std::array{
      field<&Identity::number>("number", {"Kommunenummer", "Kommunenummer", "Municipality number"},
                               {.pattern = "^[0-9]{4}$",
                                .hint = {"fire sifre", "fire siffer", "four digits"},
                                .quoted = true}),
      field<&Identity::name>("name", {"Navn", "Namn", "Name"}),
      field<&Identity::language>("language", {"Målform", "Målform", "Written Norwegian"}),
      field<&Identity::county>("county", {"Fylke", "Fylke", "County"}),
      field<&Identity::police_district>("police_district",
                                        {"Politidistrikt", "Politidistrikt", "Police district"}),
      field<&Identity::organisation_number>(
          "organisation_number",
          {"Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"},
          {.pattern = "^[0-9]{9}$",
           .hint = {"ni sifre", "ni siffer", "nine digits"},
           .quoted = true}),
      field<&Identity::reference>(
          "reference", {"Referansekommune uten egen plan", "Referansekommune utan eigen plan",
                        "Reference municipality without a plan"}),
      field<&Identity::department>("department", {"Tjenesteområde", "Tenesteområde", "Department"}),
      field<&Identity::slt_name>("slt_name", {"Hva SLT står for her", "Kva SLT står for her",
                                              "What SLT is short for here"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<JointIdentity>() {
  static constexpr auto rows = traced(std::array{
      field<&JointIdentity::name>("name", {"Navn", "Namn", "Name"}),
      field<&JointIdentity::language>("language", {"Målform", "Målform", "Written Norwegian"}),
      field<&JointIdentity::municipalities>("municipalities",
                                            {"Kommuner", "Kommunar", "Municipalities"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Municipality>() {
  static constexpr auto rows = table(std::array{
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
          "networks",
          {"Nettverk og samarbeid", "Nettverk og samarbeid", "Networks and cooperation"},
          {.file = "municipality"}),
      field<&Municipality::history>("history", {"Historie", "Historie", "History"},
                                    {.file = "municipality"}),
      field<&Municipality::links>("links", {"Lenker", "Lenkjer", "Links"},
                                  {.file = "municipality"}),
      field<&Municipality::local_rules>(
          "local_rules", {"Egne regler", "Eigne reglar", "Local rules"}, {.file = "municipality"}),
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
      field<&Municipality::meetings>("meetings", {"Møter", "Møte", "Meetings"},
                                     {.file = "meetings"}),
  });
  return rows;
}

}  // namespace slt
