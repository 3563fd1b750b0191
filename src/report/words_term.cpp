// SPDX-License-Identifier: MIT
#include "report/words_term.h"

#include <array>

#include "rules/succession.h"

namespace slt::report {
namespace {

/// Where a term is, seen from a day.
enum class Tense : std::uint8_t { past, present, to_come };

Tense tense_of(const Role& role, Date day) {
  if (is_term_over(role, day)) return Tense::past;
  return is_in_force(role, day) ? Tense::present : Tense::to_come;
}

/// The same said of what was, is and is to be.
template <class T>
using InTime = std::array<T, 3>;
template <class T>
const T& at(const InTime<T>& words, Tense tense) {
  return words[static_cast<std::size_t>(tense)];
}

constexpr InTime<Message<std::string>> kActs{{
    {.nb = "{0} fungerte i rollen.",
     .nn = "{0} fungerte i rolla.",
     .en = "{0} was acting in the role."},
    {.nb = "{0} fungerer i rollen.",
     .nn = "{0} fungerer i rolla.",
     .en = "{0} is acting in the role."},
    {.nb = "{0} skal fungere i rollen.",
     .nn = "{0} skal fungere i rolla.",
     .en = "{0} is to act in the role."},
}};
constexpr InTime<Message<std::string>> kHolds{{
    {.nb = "{0} hadde rollen.", .nn = "{0} hadde rolla.", .en = "{0} held the role."},
    {.nb = "{0} har rollen.", .nn = "{0} har rolla.", .en = "{0} holds the role."},
    {.nb = "{0} får rollen.", .nn = "{0} får rolla.", .en = "{0} is to hold the role."},
}};
constexpr InTime<Text> kNobody{{
    {"Ingen hadde rollen.", "Ingen hadde rolla.", "Nobody held the role."},
    {"Ingen har rollen.", "Ingen har rolla.", "Nobody holds the role."},
    {"Ingen får rollen.", "Ingen får rolla.", "Nobody is to hold the role."},
}};
constexpr InTime<Text> kIsVacant{{
    {"Rollen var ledig.", "Rolla var ledig.", "The role was vacant."},
    {"Rollen er ledig.", "Rolla er ledig.", "The role is vacant."},
    {"Rollen blir ledig.", "Rolla blir ledig.", "The role is to be vacant."},
}};
constexpr InTime<Text> kHolderNotStated{{
    {"Hvem som hadde rollen, er ikke oppgitt.", "Kven som hadde rolla, er ikkje oppgitt.",
     "Who held the role is not stated."},
    {"Hvem som har rollen, er ikke oppgitt.", "Kven som har rolla, er ikkje oppgitt.",
     "Who holds the role is not stated."},
    {"Hvem som får rollen, er ikke oppgitt.", "Kven som får rolla, er ikkje oppgitt.",
     "Who is to hold the role is not stated."},
}};
constexpr Message<PartialDate> kIsVacantSince{.nb = "Rollen har vært ledig siden {0}.",
                                              .nn = "Rolla har vore ledig sidan {0}.",
                                              .en = "The role has been vacant since {0}."};

constexpr Message<Duration> kTermOpen{
    .nb = "Det gjelder for {0}; når perioden begynte, er ikke oppgitt, så slutten er ikke kjent.",
    .nn = "Det gjeld for {0}; når perioden tok til, er ikkje oppgitt, så slutten er ikkje kjend.",
    .en = "This is for {0}; when it began is not stated, so its end is not known."};
constexpr InTime<Message<Duration, PartialDate>> kTerm{{
    {.nb = "Det gjaldt for {0} fra og med {1}.",
     .nn = "Det galdt for {0} frå og med {1}.",
     .en = "This was for {0} from {1}."},
    {.nb = "Det gjelder for {0} fra og med {1}.",
     .nn = "Det gjeld for {0} frå og med {1}.",
     .en = "This is for {0} from {1}."},
    {.nb = "Det gjelder for {0} fra og med {1}.",
     .nn = "Det gjeld for {0} frå og med {1}.",
     .en = "This is for {0} from {1}."},
}};
constexpr InTime<Message<std::string>> kHeld{{
    {.nb = "Det gjaldt {0}.", .nn = "Det galdt {0}.", .en = "This held {0}."},
    {.nb = "Det gjelder {0}.", .nn = "Det gjeld {0}.", .en = "This holds {0}."},
    {.nb = "Det gjelder {0}.", .nn = "Det gjeld {0}.", .en = "This holds {0}."},
}};
constexpr Message<PartialDate> kFrom{
    .nb = "fra og med {0}", .nn = "frå og med {0}", .en = "from {0}"};
constexpr Message<PartialDate> kUntil{
    .nb = "til og med {0}", .nn = "til og med {0}", .en = "until {0}"};
constexpr Message<Date> kUntilDay{
    .nb = "til og med {0}", .nn = "til og med {0}", .en = "until {0}"};

}  // namespace

std::string person_by_id(const Voice& voice, const Ref<Person>& ref) {
  const Person* person = voice.view.find<Person>(ref.id);
  return person ? name_of(voice, *person) : std::string(ref.id);
}

std::string span_of_time(const Voice& voice, const Maybe<PartialDate>& from,
                         const Maybe<PartialDate>& until) {
  return joined({from ? kFrom.in(voice.lang, from->value) : "",
                 until ? kUntil.in(voice.lang, until->value) : ""},
                " ");
}

std::string who_holds(const Voice& voice, const Role& role, Date day) {
  using State = Stated<Ref<Person>>::State;
  const Tense tense = tense_of(role, day);
  if (role.holder.given()) {
    const bool acting = role.acting && role.acting->value;
    return at(acting ? kActs : kHolds, tense)
        .in(voice.lang, person_by_id(voice, role.holder.value));
  }
  if (role.vacant_since && tense == Tense::present)
    return kIsVacantSince.in(voice.lang, role.vacant_since->value);
  if (role.vacant_since || role.holder.state == State::vacant)
    return voice.say(at(kIsVacant, tense));
  return voice.say(at(role.holder.state == State::none ? kNobody : kHolderNotStated, tense));
}

std::string term_of(const Voice& voice, const Role& role, Date day) {
  const Tense tense = tense_of(role, day);
  if (role.duration && role.from && !role.until)
    return at(kTerm, tense).in(voice.lang, role.duration->value, role.from->value);
  if (role.duration && !role.from && !role.until)
    return kTermOpen.in(voice.lang, role.duration->value);
  const std::string time = span_of_time(voice, role.from, role.until);
  return time.empty() ? time : at(kHeld, tense).in(voice.lang, time);
}

std::string outside_term(const Voice& voice, const Role& role, Date day) {
  const Tense tense = tense_of(role, day);
  if (tense == Tense::present) return {};
  return fmt::format(" ({})", tense == Tense::past
                                  ? kUntilDay.in(voice.lang, end_of_term(role)->day())
                                  : kFrom.in(voice.lang, role.from->value));
}

}  // namespace slt::report
