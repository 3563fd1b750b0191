// SPDX-License-Identifier: MIT
#include "model/party.h"
#include "model/fields/traced.h"

namespace slt {
namespace {

template <class T>
inline constexpr std::array party_rows{
    inherited<T, &Party::who>("who",
                              {"Rolle, eller id for rolle, enhet, gruppe eller person",
                               "Rolle, eller id for rolle, eining, gruppe eller person",
                               "Office, or the id of a role, unit, group or person"},
                              {.shorthand = true, .open = Openness::yes}),
    inherited<T, &Party::role>(
        "role", {"Rolle eller stilling", "Rolle eller stilling", "Role or office"}, kOpen),
    inherited<T, &Party::title>(
        "title",
        {"Tittel slik kilden har den", "Tittel slik kjelda har han", "Title as the source has it"},
        kOpen),
    inherited<T, &Party::unit>("unit", {"Enhet", "Eining", "Unit"}, kOpen),
    inherited<T, &Party::area>("area", {"Ansvarsområde", "Ansvarsområde", "Area of responsibility"},
                               kOpen),
    inherited<T, &Party::group>("group", {"Gruppe", "Gruppe", "Group"}, kOpen),
    inherited<T, &Party::person>("person", {"Person", "Person", "Person"}, kOpen),
    inherited<T, &Party::municipality>("municipality", {"Kommune", "Kommune", "Municipality"},
                                       kOpen),
    inherited<T, &Party::open>(
        "open",
        {"Åpen kategori, med kildens ord", "Open kategori, med orda i kjelda",
         "Open category, in the source's words"},
        kOpen),
    inherited<T, &Party::count>(
        "count", {"Antall representanter", "Tal på representantar", "Number of representatives"},
        kOpen),
    inherited<T, &Party::each>(
        "each", {"Én for hver av disse", "Éin for kvar av desse", "One for each of these"}, kOpen),
    inherited<T, &Party::main>("main", {"Hovedansvarlig", "Hovudansvarleg", "Mainly responsible"},
                               kOpen),
    inherited<T, &Party::rotating>("rotating", {"Går på omgang", "Går på omgang", "Rotates"},
                                   kOpen),
};

}  // namespace

template <>
std::span<const Field> fields_of<Party>() {
  static constexpr auto rows = traced(party_rows<Party>);
  return rows;
}

template <>
std::span<const Field> fields_of<Member>() {
  static constexpr auto rows = traced(
      party_rows<Member>,
      std::array{
          field<&Member::form>(
              "form",
              {"Hvordan vedkommende deltar", "Korleis vedkomande deltek", "In what capacity"},
              kOpen),
          field<&Member::from>("from", {"Fra og med", "Frå og med", "From and including"}, kOpen),
          field<&Member::until>("until", {"Til og med", "Til og med", "Until and including"},
                                kOpen),
          field<&Member::previously>("previously",
                                     {"Hvem som hadde plassen før", "Kven som hadde plassen før",
                                      "Who held the place before"}),
          field<&Member::strength>(
              "strength",
              {"Hvor bindende ordene er", "Kor bindande orda er", "How binding the words are"},
              kOpen),
          field<&Member::basis>(
              "basis", {"Hva det bygger på", "Kva det byggjer på", "What it rests on"}, kOpen),
          field<&Member::agreed_on>("agreed_on", {"Sa ja den", "Sa ja den", "Agreed on"}, kOpen),
      });
  return rows;
}

}  // namespace slt
