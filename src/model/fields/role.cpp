#include "model/role.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Person>() {
  static constexpr auto rows = traced(std::array{
      field<&Person::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Person::name>("name", {"Navn", "Namn", "Name"}),
      field<&Person::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&Person::unit>("unit", {"Enhet", "Eining", "Unit"}),
      field<&Person::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}),
      field<&Person::phone>("phone", {"Telefon", "Telefon", "Phone"}, {.quoted = true}),
      field<&Person::email>("email", {"E-post", "E-post", "E-mail"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Share>() {
  static constexpr auto rows = traced(std::array{
      field<&Share::municipality>("municipality", {"Kommune", "Kommune", "Municipality"}),
      field<&Share::percent>("percent", {"Prosent", "Prosent", "Per cent"}),
      field<&Share::host>("host", {"Vertskommune", "Vertskommune", "Host municipality"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Duty>() {
  static constexpr auto rows = traced(std::array{
      inherited<Duty, &Statement::text>("text", {"Oppgaven", "Oppgåva", "The duty"},
                                        {.shorthand = true}),
      field<&Duty::prevention>("prevention",
                               {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<PreviousHolder>() {
  static constexpr auto rows = traced(std::array{
      field<&PreviousHolder::person>("person", {"Hvem", "Kven", "Who"}, {.shorthand = true}),
      field<&PreviousHolder::from>("from", {"Fra og med", "Frå og med", "From and including"}),
      field<&PreviousHolder::until>("until", {"Til og med", "Til og med", "Until and including"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Role>() {
  static constexpr auto rows = traced(std::array{
      field<&Role::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Role::role>("role", {"Rolle", "Rolle", "Role"}),
      field<&Role::title>("title", {"Tittel slik kilden har den", "Tittel slik kjelda har han",
                                    "Title as the source has it"}),
      field<&Role::holder>("holder",
                           {"Hvem som har rollen", "Kven som har rolla", "Who holds the role"}),
      field<&Role::vacant_since>("vacant_since", {"Ledig siden", "Ledig sidan", "Vacant since"}),
      field<&Role::acting>("acting", {"Fungerer i rollen", "Fungerer i rolla", "Acting"}),
      field<&Role::duration>("duration", {"Hvor lenge", "Kor lenge", "Duration"}),
      field<&Role::from>("from", {"Fra og med", "Frå og med", "From and including"}),
      field<&Role::until>("until", {"Til og med", "Til og med", "Until and including"}),
      field<&Role::lodged_in>(
          "lodged_in", {"Lagt til stillingen", "Lagd til stillinga", "Lodged in the position"}),
      field<&Role::position_holder>(
          "position_holder",
          {"Hvem som har stillingen", "Kven som har stillinga", "Who holds the position"}),
      field<&Role::unit>("unit", {"Enhet", "Eining", "Unit"}),
      field<&Role::percent>("percent",
                            {"Stillingsprosent", "Stillingsprosent", "Per cent of a position"}),
      field<&Role::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}),
      field<&Role::shared_by>("shared_by", {"Delt mellom", "Delt mellom", "Shared by"}),
      field<&Role::about>("about", {"Om rollen", "Om rolla", "About the role"}),
      field<&Role::duties>("duties", {"Oppgaver", "Oppgåver", "Duties"}),
      field<&Role::carries_out>("carries_out", {"Gjennomfører selv tiltak",
                                                "Gjennomfører sjølv tiltak", "Carries out tiltak"}),
      field<&Role::previous_holders>(
          "previous_holders",
          {"Hvem som hadde rollen før", "Kven som hadde rolla før", "Who held the role before"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Unit>() {
  static constexpr auto rows = traced(std::array{
      field<&Unit::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Unit::name>("name", {"Navn", "Namn", "Name"}),
      field<&Unit::sector>("sector", {"Sektor", "Sektor", "Sector"}),
      field<&Unit::part_of>("part_of", {"Del av", "Del av", "Part of"}),
      field<&Unit::about>("about", {"Om enheten", "Om eininga", "About the unit"}),
  });
  return rows;
}

}  // namespace slt
