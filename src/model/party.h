#pragma once

#include "model/office.h"
#include "model/traced.h"

namespace slt {

/// Somebody named by one word: an office, or the id of a role, unit, group or person.
struct Who {
  std::optional<Office> office;
  Words word;
};
void read(Who& to, yaml::Cursor node, Diagnostics& out);
inline void mention(const Who& who, const Span& span, Mentions& found) {
  if (!who.office)
    found.references.push_back(
        {{&noun_of<Role>, &noun_of<Unit>, &noun_of<Group>, &noun_of<Person>}, who.word, span});
}

/// Somebody who takes part, answers, chairs or convenes: an office, a unit, a whole body, a person,
/// or words where the source has nothing more definite.
struct Party : Traced {
  Maybe<Who> who;
  Maybe<Office> role;
  Maybe<Words> title;  ///< The office as the source names it.
  Maybe<Ref<Unit>> unit;
  Maybe<Words> area;  ///< Of responsibility: «0–24», «Helse og omsorg».
  Maybe<Ref<Group>> group;
  Maybe<Ref<Person>> person;
  Maybe<Ref<Municipality>> municipality;
  Maybe<Words> open;     ///< An open category, in the source's words.
  Maybe<int> count;      ///< How many representatives.
  Maybe<Words> each;     ///< One for each of these: «skolene».
  Maybe<bool> main;      ///< Chief among several.
  Maybe<bool> rotating;  ///< The task goes round.

  /// The office, however it was written.
  std::optional<Office> office() const {
    if (role) return role->value;
    return who ? who->value.office : std::nullopt;
  }
};
template <>
inline constexpr auto shorthand_of<Party> = &Party::who;
template <>
inline constexpr std::string_view shorthand_key_of<Party> = "who";

template <class T>
inline constexpr std::array party_rows{
    inherited<T, &Party::who>("who", {"Rolle, eller id for rolle, enhet, gruppe eller person",
                                      "Rolle, eller id for rolle, eining, gruppe eller person",
                                      "Office, or the id of a role, unit, group or person"}),
    inherited<T, &Party::role>("role",
                               {"Rolle eller stilling", "Rolle eller stilling", "Role or office"}),
    inherited<T, &Party::title>(
        "title",
        {"Tittel slik kilden har den", "Tittel slik kjelda har han", "Title as the source has it"}),
    inherited<T, &Party::unit>("unit", {"Enhet", "Eining", "Unit"}),
    inherited<T, &Party::area>("area",
                               {"Ansvarsområde", "Ansvarsområde", "Area of responsibility"}),
    inherited<T, &Party::group>("group", {"Gruppe", "Gruppe", "Group"}),
    inherited<T, &Party::person>("person", {"Person", "Person", "Person"}),
    inherited<T, &Party::municipality>("municipality", {"Kommune", "Kommune", "Municipality"}),
    inherited<T, &Party::open>(
        "open", {"Åpen kategori, med kildens ord", "Open kategori, med orda i kjelda",
                 "Open category, in the source's words"}),
    inherited<T, &Party::count>(
        "count", {"Antall representanter", "Tal på representantar", "Number of representatives"}),
    inherited<T, &Party::each>(
        "each", {"Én for hver av disse", "Éin for kvar av desse", "One for each of these"}),
    inherited<T, &Party::main>("main", {"Hovedansvarlig", "Hovudansvarleg", "Mainly responsible"}),
    inherited<T, &Party::rotating>("rotating", {"Går på omgang", "Går på omgang", "Rotates"}),
};
template <>
inline constexpr auto fields_of<Party> = traced(party_rows<Party>);

using Parties = std::vector<Party>;

/// Somebody's place in a group.
struct Member : Party {
  Maybe<MemberForm> form;          ///< A fixed member unless it says otherwise.
  Maybe<PartialDate> from, until;  ///< Both days are within the membership.
  Maybe<Words> previously;         ///< Who held the place before.
  Maybe<Strength> strength;
  Maybe<Basis> basis;

  MemberForm how() const { return form ? form->value : MemberForm::fixed; }
  /// A member in fact, not somebody whom a norm text suggests.
  bool appointed() const { return how() != MemberForm::candidate; }
  /// A member on this day, as far as the plan tells.
  bool sits_on(Date day) const {
    return (!from || from->value.first() <= day) && (!until || day <= until->value.last());
  }
};
template <>
inline constexpr auto shorthand_of<Member> = &Member::who;
template <>
inline constexpr std::string_view shorthand_key_of<Member> = "who";
template <>
inline constexpr auto fields_of<Member> = traced(join(
    party_rows<Member>,
    std::array{
        field<&Member::form>("form", {"Hvordan vedkommende deltar", "Korleis vedkomande deltek",
                                      "In what capacity"}),
        field<&Member::from>("from", {"Fra og med", "Frå og med", "From and including"}),
        field<&Member::until>("until", {"Til og med", "Til og med", "Until and including"}),
        field<&Member::previously>("previously",
                                   {"Hvem som hadde plassen før", "Kven som hadde plassen før",
                                    "Who held the place before"}),
        field<&Member::strength>("strength", {"Hvor bindende ordene er", "Kor bindande orda er",
                                              "How binding the words are"}),
        field<&Member::basis>("basis",
                              {"Hva det bygger på", "Kva det byggjer på", "What it rests on"}),
    }));

}  // namespace slt
