// SPDX-License-Identifier: MIT
#include "model/role.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Person>() {
  static constexpr auto rows = traced(std::array{
      field<&Person::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Person::name>("name", {"Navn", "Namn", "Name"}, kOpenWhenPublic),
      field<&Person::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Person::unit>("unit", {"Enhet", "Eining", "Unit"}, kOpen),
      field<&Person::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}, kOpen),
      field<&Person::phone>("phone", {"Telefon", "Telefon", "Phone"}, {.quoted = true}),
      field<&Person::email>("email", {"E-post", "E-post", "E-mail"}),
      field<&Person::is_public>(
          "public",
          {"Navnet kan stå i det som publiseres", "Namnet kan stå i det som blir publisert",
           "The name may stand in what is published"},
          kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Share>() {
  static constexpr auto rows = traced(std::array{
      field<&Share::municipality>("municipality", {"Kommune", "Kommune", "Municipality"}, kOpen),
      field<&Share::percent>("percent", {"Prosent", "Prosent", "Per cent"}, kOpen),
      field<&Share::host>("host", {"Vertskommune", "Vertskommune", "Host municipality"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Duty>() {
  static constexpr auto rows = traced(std::array{
      inherited<Duty, &Statement::text>("text", {"Oppgaven", "Oppgåva", "The duty"},
                                        {.shorthand = true, .open = Openness::yes}),
      field<&Duty::prevention>("prevention",
                               {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<PreviousHolder>() {
  static constexpr auto rows = traced(std::array{
      field<&PreviousHolder::person>("person", {"Hvem", "Kven", "Who"},
                                     {.shorthand = true, .open = Openness::yes}),
      field<&PreviousHolder::from>("from", {"Fra og med", "Frå og med", "From and including"},
                                   kOpen),
      field<&PreviousHolder::until>("until", {"Til og med", "Til og med", "Until and including"},
                                    kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Role>() {
  static constexpr auto rows = traced(std::array{
      field<&Role::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Role::role>("role", {"Rolle", "Rolle", "Role"}, kOpen),
      field<&Role::title>("title",
                          {"Tittel slik kilden har den", "Tittel slik kjelda har han",
                           "Title as the source has it"},
                          kOpen),
      field<&Role::holder>(
          "holder", {"Hvem som har rollen", "Kven som har rolla", "Who holds the role"}, kOpen),
      field<&Role::vacant_since>("vacant_since", {"Ledig siden", "Ledig sidan", "Vacant since"},
                                 kOpen),
      field<&Role::acting>("acting", {"Fungerer i rollen", "Fungerer i rolla", "Acting"}, kOpen),
      field<&Role::duration>("duration", {"Hvor lenge", "Kor lenge", "Duration"}, kOpen),
      field<&Role::from>("from", {"Fra og med", "Frå og med", "From and including"}, kOpen),
      field<&Role::until>("until", {"Til og med", "Til og med", "Until and including"}, kOpen),
      field<&Role::lodged_in>(
          "lodged_in", {"Lagt til stillingen", "Lagd til stillinga", "Lodged in the position"},
          kOpen),
      field<&Role::position_holder>(
          "position_holder",
          {"Hvem som har stillingen", "Kven som har stillinga", "Who holds the position"}, kOpen),
      field<&Role::unit>("unit", {"Enhet", "Eining", "Unit"}, kOpen),
      field<&Role::percent>(
          "percent", {"Stillingsprosent", "Stillingsprosent", "Per cent of a position"}, kOpen),
      field<&Role::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}, kOpen),
      field<&Role::shared_by>("shared_by", {"Delt mellom", "Delt mellom", "Shared by"}, kOpen),
      field<&Role::about>("about", {"Om rollen", "Om rolla", "About the role"}, kOpen),
      field<&Role::duties>("duties", {"Oppgaver", "Oppgåver", "Duties"}, kOpen),
      field<&Role::carries_out>(
          "carries_out",
          {"Gjennomfører selv tiltak", "Gjennomfører sjølv tiltak", "Carries out tiltak"}, kOpen),
      field<&Role::previous_holders>(
          "previous_holders",
          {"Hvem som hadde rollen før", "Kven som hadde rolla før", "Who held the role before"},
          kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Unit>() {
  static constexpr auto rows = traced(std::array{
      field<&Unit::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Unit::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&Unit::sector>("sector", {"Sektor", "Sektor", "Sector"}, kOpen),
      field<&Unit::part_of>("part_of", {"Del av", "Del av", "Part of"}, kOpen),
      field<&Unit::about>("about", {"Om enheten", "Om eininga", "About the unit"}, kOpen),
  });
  return rows;
}

}  // namespace slt
