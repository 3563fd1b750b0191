// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"

// How somebody who takes part or answers reads in words.
namespace slt::report {
namespace {

constexpr Message<std::string> kMunicipality{
    .nb = "{0} kommune", .nn = "{0} kommune", .en = "{0} municipality"};

// An office and what it is an office of.
constexpr Message<std::string, std::string> kFrom{
    .nb = "{0} fra {1}", .nn = "{0} frå {1}", .en = "{0} from {1}"};
constexpr Message<std::string, std::string> kAt{
    .nb = "{0} ved {1}", .nn = "{0} ved {1}", .en = "{0} at {1}"};
constexpr Message<std::string, std::string> kFor{
    .nb = "{0} for {1}", .nn = "{0} for {1}", .en = "{0} for {1}"};
constexpr Message<std::string, std::string> kIn{
    .nb = "{0} i {1}", .nn = "{0} i {1}", .en = "{0} in {1}"};

constexpr Text kRepresentatives{"representanter", "representantar", "representatives"};
constexpr Message<int, std::string> kSeveral{.nb = "{0} {1}", .nn = "{0} {1}", .en = "{0} {1}"};
constexpr Message<std::string, int> kPersons{
    .nb = "{0} ({1} personer)", .nn = "{0} ({1} personar)", .en = "{0} ({1} persons)"};
constexpr Message<std::string, std::string> kOneForEach{.nb = "én {0} for hver av {1}",
                                                        .nn = "éin {0} for kvar av {1}",
                                                        .en = "one {0} for each of {1}"};
constexpr Message<int, std::string, std::string> kSomeForEach{.nb = "{0} {1} for hver av {2}",
                                                              .nn = "{0} {1} for kvar av {2}",
                                                              .en = "{0} {1} for each of {2}"};
constexpr Message<std::string> kEach{
    .nb = "én for hver av {0}", .nn = "éin for kvar av {0}", .en = "one for each of {0}"};

constexpr Text kMain{"hovedansvarlig", "hovudansvarleg", "mainly responsible"};
constexpr Text kRotating{"går på omgang", "går på omgang", "rotates"};
constexpr Text kAssumed{"antatt", "anteke", "assumed"};
constexpr Text kUncertain{"usikkert", "usikkert", "uncertain"};

/// The same words, whatever their case, dashes, full stops and blanks.
bool same(std::string_view a, std::string_view b) { return says(a, b) && says(b, a); }

bool truth(const Maybe<bool>& value) { return value && value->value; }

/// The office of a party in words: as the source has it, an older title as it was written, else
/// the label.
std::string office_words(const Voice& voice, const Party& party) {
  if (party.title) return std::string(party.title->value);
  const auto office = party.office();
  if (!office) return {};
  const Choice& choice = choices_of<Office>[static_cast<std::size_t>(*office)];
  if (party.who && stands_in(choice.older, party.who->value.word))
    return std::string(party.who->value.word);
  return voice.say(choice.label);
}

/// What a single word names when it is no office: a unit, group, person or role.
std::string looked_up(const Voice& voice, Words id) {
  if (const Unit* unit = voice.view.find<Unit>(id)) return std::string(unit->name.value);
  if (const Group* group = voice.view.find<Group>(id)) return name_of(voice, *group);
  if (const Person* person = voice.view.find<Person>(id)) return name_of(voice, *person);
  if (const Role* role = voice.view.find<Role>(id)) return name_of(voice, *role);
  return std::string(id);
}

std::string with_office(const Voice& voice, std::optional<Office> office, const std::string& title,
                        const std::string& place) {
  if (office == Office::representative || office == Office::employee)
    return kFrom.in(voice.lang, title, place);
  if (office == Office::headteacher || office == Office::inspector ||
      office == Office::kindergarten_head)
    return kAt.in(voice.lang, title, place);
  return kFor.in(voice.lang, title, place);
}

bool starts_with_digit(std::string_view words) { return !words.empty() && is_digit(words[0]); }

/// The office set beside the unit, area or municipality it is of, whichever are given.
std::string with_places(const Voice& voice, const Party& party, std::string words) {
  const auto office = party.office();
  const auto add = [&](const std::string& place) {
    words = words.empty() ? place : with_office(voice, office, words, place);
  };
  if (party.unit) add(looked_up(voice, party.unit->value.id));
  const bool in_title = party.area && says(words, party.area->value);
  if (party.area && !in_title && starts_with_digit(party.area->value) && !words.empty())
    words += " " + std::string(party.area->value);
  else if (party.area && !in_title)
    words = words.empty() ? std::string(party.area->value)
                          : kFrom.in(voice.lang, words, std::string(party.area->value));
  if (party.municipality) {
    const std::string name = municipality_name(voice, party.municipality->value.id);
    words = words.empty() ? kMunicipality.in(voice.lang, name) : kIn.in(voice.lang, words, name);
  }
  return words;
}

/// Words that name the party in the source, where the key that says how many is only inferred.
bool named_by_its_words(const Party& party) {
  return party.words && party.each && std::ranges::any_of(party.assumed, [](const At<Words>& key) {
           return key.value == "each" || key.value == "count";
         });
}

std::string counted(const Voice& voice, const Party& party, const std::string& words) {
  const bool representative = party.office() == Office::representative || words.empty();
  const std::string one = words.empty() ? voice.say(label_of(Office::representative)) : words;
  const int count = party.count ? party.count->value : 1;
  if (party.each && count > 1)
    return kSomeForEach.in(voice.lang, count, representative ? voice.say(kRepresentatives) : one,
                           std::string(party.each->value));
  if (party.each && (party.office() || party.open))
    return kOneForEach.in(voice.lang, one, std::string(party.each->value));
  if (party.each) return kEach.in(voice.lang, std::string(party.each->value));
  if (count > 1 && representative && !party.unit && !party.area)
    return kSeveral.in(voice.lang, count, voice.say(kRepresentatives));
  return count > 1 ? kPersons.in(voice.lang, one, count) : words;
}

/// «(«SLT», antatt)»; empty when nothing belongs beside the name.
std::string marks_of(const Voice& voice, const Party& party, const std::string& name) {
  std::vector<std::string> marks;
  if (truth(party.main)) marks.push_back(voice.say(kMain));
  if (truth(party.rotating) && name != voice.say(kRotating)) marks.push_back(voice.say(kRotating));
  if (party.words && !same(name, party.words->value))
    marks.push_back(shown(voice.lang, Quote{party.words->value}));
  if (!party.assumed.empty()) marks.push_back(voice.say(kAssumed));
  if (party.uncertain) marks.push_back(voice.say(kUncertain));
  return joined(marks, ", ");
}

std::string bracketed(const std::string& words, const std::string& marks) {
  return marks.empty() ? words : words + " (" + marks + ")";
}

}  // namespace

std::string name_of(const Voice& voice, const Party& party) {
  if (named_by_its_words(party)) return std::string(party.words->value);
  std::string words;
  if (party.who && !party.who->value.office)
    words = looked_up(voice, party.who->value.word);
  else if (party.person)
    words = looked_up(voice, party.person->value.id);
  else if (party.group)
    words = looked_up(voice, party.group->value.id);
  else if (party.open)
    words = std::string(party.open->value);
  const std::string office = office_words(voice, party);
  words = with_places(voice, party,
                      words.empty()    ? office
                      : office.empty() ? words
                                       : office + " " + words);
  words = counted(voice, party, words);
  if (words.empty() && truth(party.rotating)) return voice.say(kRotating);
  if (words.empty() && party.words) return std::string(party.words->value);
  return words.empty() ? voice.say(kNotStated) : words;
}

std::string heading_of(const Voice& voice, const Party& party) {
  const bool starts_with_ours = party.office() && !party.title && !named_by_its_words(party);
  const std::string name = name_of(voice, party);
  return starts_with_ours ? capitalised(name) : name;
}

std::string words_of(const Voice& voice, const Party& party) {
  const std::string name = name_of(voice, party);
  return bracketed(name, marks_of(voice, party, name));
}

std::string words_of(const Voice& voice, const Parties& parties) {
  std::vector<std::string> all;
  // Where all take turns and that is all there is to say, it is said once.
  const auto only_rotates = [&](const Party& party) {
    const std::string name = name_of(voice, party);
    return truth(party.rotating) && marks_of(voice, party, name) == voice.say(kRotating);
  };
  if (parties.size() > 1 && std::ranges::all_of(parties, only_rotates)) {
    for (const Party& party : parties) all.push_back(name_of(voice, party));
    return bracketed(listed(voice.lang, all), voice.say(kRotating));
  }
  for (const Party& party : parties) all.push_back(words_of(voice, party));
  return all.empty() ? voice.say(kNotStated) : listed(voice.lang, all);
}

std::string words_of(const Voice& voice, const Stated<Parties>& parties) {
  using State = Stated<Parties>::State;
  if (parties.state == State::none) return voice.say(kNone);
  if (parties.state == State::vacant) return voice.say(kVacant);
  return parties.given() ? words_of(voice, parties.value) : voice.say(kNotStated);
}

}  // namespace slt::report
