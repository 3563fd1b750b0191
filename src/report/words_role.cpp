// SPDX-License-Identifier: MIT
#include <array>

#include <fmt/format.h>

#include "report/words_term.h"

// How members and roles read in words.
namespace slt::report {
namespace {

constexpr Text kMember{"medlem", "medlem", "member"};
constexpr std::array<Text, 5> kTakesPart{{
    {"skal være med", "skal vere med", "shall take part"},
    {"bør være med", "bør vere med", "should take part"},
    {"er vanligvis med", "er vanlegvis med", "usually takes part"},
    {"kan være med", "kan vere med", "may take part"},
    {"er med, omtrentlig oppgitt", "er med, omtrentleg oppgitt", "takes part, stated roughly"},
}};
constexpr Message<std::string> kBefore{
    .nb = "tidligere {0}", .nn = "tidlegare {0}", .en = "formerly {0}"};
constexpr Message<Date> kAgreed{.nb = "sa ja {0}", .nn = "sa ja {0}", .en = "agreed on {0}"};

constexpr Message<std::string> kActing{
    .nb = "{0} (fungerer i rollen)", .nn = "{0} (fungerer i rolla)", .en = "{0} (acting)"};
constexpr Message<PartialDate> kVacantSince{
    .nb = "ledig siden {0}", .nn = "ledig sidan {0}", .en = "vacant since {0}"};

constexpr Message<std::string> kLodged{.nb = "Rollen er lagt til stillingen som {0}.",
                                       .nn = "Rolla er lagd til stillinga som {0}.",
                                       .en = "The role is lodged in the position of {0}."};
constexpr Message<std::string, std::string> kLodgedIn{
    .nb = "Rollen er lagt til stillingen som {0} i {1}.",
    .nn = "Rolla er lagd til stillinga som {0} i {1}.",
    .en = "The role is lodged in the position of {0} in {1}."};
constexpr Message<std::string> kBelongs{
    .nb = "Rollen hører til {0}.", .nn = "Rolla høyrer til {0}.", .en = "The role belongs to {0}."};
constexpr Message<std::string> kPositionHolder{.nb = "Det er {0} som har stillingen.",
                                               .nn = "Det er {0} som har stillinga.",
                                               .en = "{0} holds the position."};
constexpr Message<std::string> kPositionOnly{
    .nb = "Det er {0} som har stillingen, men ikke rollen.",
    .nn = "Det er {0} som har stillinga, men ikkje rolla.",
    .en = "{0} holds the position, but not the role."};
constexpr Message<std::string> kPositionSame{.nb = "{0} har også stillingen.",
                                             .nn = "{0} har òg stillinga.",
                                             .en = "{0} holds the position too."};
constexpr Message<int> kPercent{.nb = "Rollen er på {0} prosent av en stilling.",
                                .nn = "Rolla er på {0} prosent av ei stilling.",
                                .en = "The role is {0} per cent of a position."};
constexpr Message<std::string> kEmployer{
    .nb = "Arbeidsgiver er {0}.", .nn = "Arbeidsgivar er {0}.", .en = "The employer is {0}."};
constexpr Message<std::string> kShared{.nb = "Rollen er felles for {0}.",
                                       .nn = "Rolla er felles for {0}.",
                                       .en = "The role is shared by {0}."};
constexpr Text kShares{"Hvor stor del hver kommune har, er ikke oppgitt.",
                       "Kor stor del kvar kommune har, er ikkje oppgitt.",
                       "How much each municipality has is not stated."};
constexpr Text kOthersCarryOut{"Den som har rollen, skal ikke selv gjennomføre tiltak.",
                               "Den som har rolla, skal ikkje sjølv gjennomføre tiltak.",
                               "The role is not to carry out tiltak itself."};
constexpr Text kCarriesOut{"Den som har rollen, gjennomfører også selv tiltak.",
                           "Den som har rolla, gjennomfører òg sjølv tiltak.",
                           "The role carries out tiltak itself too."};
constexpr Message<std::string> kPrevious{.nb = "Tidligere hadde {0} rollen.",
                                         .nn = "Tidlegare hadde {0} rolla.",
                                         .en = "The role was formerly held by {0}."};
constexpr Message<int> kSharePercent{
    .nb = "{0} prosent", .nn = "{0} prosent", .en = "{0} per cent"};
constexpr Text kHost{"vertskommune", "vertskommune", "host municipality"};

/// The position that carries the role, and who has that.
std::vector<std::string> lodging_of(const Voice& voice, const Role& role) {
  std::vector<std::string> all;
  const Unit* unit = role.unit ? voice.view.find<Unit>(role.unit->value.id) : nullptr;
  const std::string place(unit ? unit->name.value : role.unit ? role.unit->value.id : Words{});
  if (role.lodged_in && role.unit)
    all.push_back(kLodgedIn.in(voice.lang, voice.say(label_of(role.lodged_in->value)), place));
  else if (role.lodged_in)
    all.push_back(kLodged.in(voice.lang, voice.say(label_of(role.lodged_in->value))));
  else if (role.unit)
    all.push_back(kBelongs.in(voice.lang, place));
  if (role.position_holder) {
    const bool same = role.holder.given() && role.holder.value.id == role.position_holder->value.id;
    all.push_back((same                  ? kPositionSame
                   : role.holder.given() ? kPositionOnly
                                         : kPositionHolder)
                      .in(voice.lang, person_by_id(voice, role.position_holder->value)));
  }
  return all;
}

/// Those who held a role before, each with the time, where it is stated.
std::vector<std::string> people(const Voice& voice, const std::vector<PreviousHolder>& holders) {
  std::vector<std::string> all;
  for (const PreviousHolder& one : holders) {
    const std::string name = person_by_id(voice, one.person.value);
    const std::string time = span_of_time(voice, one.from, one.until);
    all.push_back(time.empty() ? name : fmt::format("{} ({})", name, time));
  }
  return all;
}

bool known_shares(const std::vector<Share>& shares) {
  for (const Share& share : shares)
    if (share.percent) return true;
  return false;
}

}  // namespace

std::string terms_of(const Voice& voice, const Member& member) {
  std::string how = voice.say(kMember);
  if (member.form)
    how = voice.say(label_of(member.form->value));
  else if (member.strength)
    how = voice.say(kTakesPart[static_cast<std::size_t>(member.strength->value)]);
  if (member.form && member.strength)
    how += ", " + voice.say(kTakesPart[static_cast<std::size_t>(member.strength->value)]);
  if (member.basis) how += ", " + voice.say(label_of(member.basis->value));
  const std::string before =
      member.previously ? kBefore.in(voice.lang, std::string(member.previously->value)) : "";
  const std::string agreed =
      member.agreed_on ? kAgreed.in(voice.lang, member.agreed_on->value) : "";
  return joined({how, span_of_time(voice, member.from, member.until), before, agreed}, ", ");
}

std::string words_of(const Voice& voice, const Member& member) {
  const std::string terms = terms_of(voice, member);
  const std::string who = words_of(voice, static_cast<const Party&>(member));
  return terms == voice.say(kMember) ? who : fmt::format("{} ({})", who, terms);
}

std::string holder_of(const Voice& voice, const Role& role) {
  using State = Stated<Ref<Person>>::State;
  if (role.holder.given()) {
    const std::string name = person_by_id(voice, role.holder.value);
    return role.acting && role.acting->value ? kActing.in(voice.lang, name) : name;
  }
  if (role.vacant_since) return kVacantSince.in(voice.lang, role.vacant_since->value);
  if (role.holder.state == State::vacant) return voice.say(kVacant);
  return voice.say(role.holder.state == State::none ? kNone : kNotStated);
}

std::vector<std::string> position_of(const Voice& voice, const Role& role, Date day) {
  std::vector<std::string> all{who_holds(voice, role, day)};
  if (const std::string term = term_of(voice, role, day); !term.empty()) all.push_back(term);
  for (std::string& lodging : lodging_of(voice, role)) all.push_back(std::move(lodging));
  if (role.percent) all.push_back(kPercent.in(voice.lang, role.percent->value));
  if (role.employer) all.push_back(kEmployer.in(voice.lang, std::string(role.employer->value)));
  if (!role.shared_by.empty()) {
    all.push_back(kShared.in(voice.lang, words_of(voice, role.shared_by)));
    if (!known_shares(role.shared_by)) all.push_back(voice.say(kShares));
  }
  // Where the plan tells what the role does, its own words say how far that goes.
  const bool told = !role.duties.empty() || role.about;
  if (role.carries_out && role.carries_out->value)
    all.push_back(voice.say(kCarriesOut));
  else if (role.carries_out && !told)
    all.push_back(voice.say(kOthersCarryOut));
  if (!role.previous_holders.empty())
    all.push_back(
        kPrevious.in(voice.lang, listed(voice.lang, people(voice, role.previous_holders))));
  return all;
}

std::string words_of(const Voice& voice, const std::vector<Share>& shares) {
  std::vector<std::string> all;
  for (const Share& share : shares) {
    const std::string marks =
        joined({share.percent ? kSharePercent.in(voice.lang, share.percent->value) : "",
                share.host && share.host->value ? voice.say(kHost) : ""},
               ", ");
    const std::string name = municipality_name(voice, share.municipality.value.id);
    all.push_back(marks.empty() ? name : fmt::format("{} ({})", name, marks));
  }
  return listed(voice.lang, all);
}

}  // namespace slt::report
