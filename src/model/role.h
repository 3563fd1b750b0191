#pragma once

#include "model/party.h"

namespace slt {

/// Somebody with a name, or only an id; persons exist as holders of roles, never as cases.
struct Person : Traced {
  At<Id> id;
  Maybe<Words> name;
  Maybe<Words> title;  ///< Absent when the source gives none; never guessed.
  Maybe<Ref<Unit>> unit;
  Maybe<Words> employer;
  Maybe<Words> phone, email;
};
template <>
inline constexpr auto fields_of<Person> = traced(std::array{
    field<&Person::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Person::name>("name", {"Navn", "Namn", "Name"}),
    field<&Person::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Person::unit>("unit", {"Enhet", "Eining", "Unit"}),
    field<&Person::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}),
    field<&Person::phone>("phone", {"Telefon", "Telefon", "Phone"}, {.quoted = true}),
    field<&Person::email>("email", {"E-post", "E-post", "E-mail"}),
});

/// How much of a shared position one municipality has.
struct Share : Traced {
  At<Ref<Municipality>> municipality;
  Maybe<int> percent;
  Maybe<bool> host;  ///< The employer, or the municipality that keeps the office.
};
template <>
inline constexpr auto fields_of<Share> = traced(std::array{
    field<&Share::municipality>("municipality", {"Kommune", "Kommune", "Municipality"}),
    field<&Share::percent>("percent", {"Prosent", "Prosent", "Per cent"}),
    field<&Share::host>("host", {"Vertskommune", "Vertskommune", "Host municipality"}),
});

/// Something the holder of a role is to do.
struct Duty : Statement {
  Maybe<Prevention> prevention;
};
template <>
inline constexpr auto shorthand_of<Duty> = &Duty::text;
template <>
inline constexpr std::string_view shorthand_key_of<Duty> = "text";
template <>
inline constexpr auto fields_of<Duty> = traced(std::array{
    inherited<Duty, &Statement::text>("text", {"Oppgaven", "Oppgåva", "The duty"}),
    field<&Duty::prevention>("prevention",
                             {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}),
});

/// A role of the SLT work. The position it is lodged in, the holder of that position and the holder
/// of the role may be three different things.
struct Role : Traced {
  Maybe<Id> id;  ///< Needed only when there are several of the same role.
  At<Office> role;
  Maybe<Words> title;
  Stated<Ref<Person>> holder;
  Maybe<PartialDate> vacant_since;
  Maybe<bool> acting;
  Maybe<Duration> duration;  ///< Of the term; without `from` its end is not known.
  Maybe<PartialDate> from, until;
  Maybe<Office> lodged_in;  ///< The position that carries the role.
  Maybe<Ref<Person>> position_holder;
  Maybe<Ref<Unit>> unit;
  Maybe<int> percent;  ///< Of a full position.
  Maybe<Words> employer;
  std::vector<Share> shared_by;
  std::vector<Duty> duties;
  Maybe<Words> about;
  Maybe<bool> carries_out;  ///< False when the plan says that others carry out the tiltak.
  std::vector<At<Ref<Person>>> previous_holders;
};
template <>
inline constexpr auto fields_of<Role> = traced(std::array{
    field<&Role::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Role::role>("role", {"Rolle", "Rolle", "Role"}),
    field<&Role::title>("title", {"Tittel slik kilden har den", "Tittel slik kjelda har han",
                                  "Title as the source has it"}),
    field<&Role::holder>("holder",
                         {"Hvem som har rollen", "Kven som har rolla", "Who holds the role"}),
    field<&Role::vacant_since>("vacant_since", {"Ledig siden", "Ledig sidan", "Vacant since"}),
    field<&Role::acting>("acting", {"Fungerer i rollen", "Fungerer i rolla", "Acting"}),
    field<&Role::duration>("duration", {"Varighet", "Varigheit", "Duration"}),
    field<&Role::from>("from", {"Fra og med", "Frå og med", "From and including"}),
    field<&Role::until>("until", {"Til og med", "Til og med", "Until and including"}),
    field<&Role::lodged_in>("lodged_in", {"Lagt til stillingen", "Lagd til stillinga",
                                          "Lodged in the position"}),
    field<&Role::position_holder>("position_holder",
                                  {"Hvem som har stillingen", "Kven som har stillinga",
                                   "Who holds the position"}),
    field<&Role::unit>("unit", {"Enhet", "Eining", "Unit"}),
    field<&Role::percent>("percent",
                          {"Stillingsprosent", "Stillingsprosent", "Per cent of a position"}),
    field<&Role::employer>("employer", {"Arbeidsgiver", "Arbeidsgivar", "Employer"}),
    field<&Role::shared_by>("shared_by", {"Delt mellom", "Delt mellom", "Shared by"}),
    field<&Role::about>("about", {"Om rollen", "Om rolla", "About the role"}),
    field<&Role::duties>("duties", {"Oppgaver", "Oppgåver", "Duties"}),
    field<&Role::carries_out>("carries_out", {"Gjennomfører selv tiltak",
                                              "Gjennomfører sjølv tiltak", "Carries out tiltak"}),
    field<&Role::previous_holders>("previous_holders",
                                   {"Hvem som hadde rollen før", "Kven som hadde rolla før",
                                    "Who held the role before"}),
});

/// A service, school or other part of the municipality, the police or a partner.
struct Unit : Traced {
  At<Id> id;
  At<Words> name;
  Maybe<Sector> sector;
  Maybe<Ref<Unit>> part_of;
  Maybe<Words> about;
};
template <>
inline constexpr auto fields_of<Unit> = traced(std::array{
    field<&Unit::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Unit::name>("name", {"Navn", "Namn", "Name"}),
    field<&Unit::sector>("sector", {"Sektor", "Sektor", "Sector"}),
    field<&Unit::part_of>("part_of", {"Del av", "Del av", "Part of"}),
    field<&Unit::about>("about", {"Om enheten", "Om eininga", "About the unit"}),
});

}  // namespace slt
