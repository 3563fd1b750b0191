#include "report/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"
#include "model/register.h"
#include "schema/field.h"

namespace slt::report {
namespace {

constexpr Text kAnd{" og ", " og ", " and "};

constexpr Text kUnnamed{"person uten oppgitt navn", "person utan oppgitt namn",
                        "a person not named"};
constexpr Message<std::string> kMeetingsOf{
    .nb = "møtene i {0}", .nn = "møta i {0}", .en = "the meetings of {0}"};
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

constexpr Message<Quote> kSourceWords{
    .nb = "Kildens ord: {0}", .nn = "Orda i kjelda: {0}", .en = "In the source's words: {0}"};
constexpr Message<std::string> kNote{.nb = "Merknad: {0}", .nn = "Merknad: {0}", .en = "Note: {0}"};
constexpr Message<std::string> kAssumedKeys{.nb = "Antatt, ikke oppgitt i kilden: {0}.",
                                            .nn = "Anteke, ikkje oppgitt i kjelda: {0}.",
                                            .en = "Assumed, not stated in the source: {0}."};
constexpr Message<std::string> kUncertainReading{
    .nb = "Usikkert: {0}", .nn = "Usikkert: {0}", .en = "Uncertain: {0}"};

constexpr Message<std::string> kSource{
    .nb = "kilde: {0}", .nn = "kjelde: {0}", .en = "source: {0}"};
constexpr Message<std::string, std::string> kSourceLines{
    .nb = "kilde: {0}, linje {1}", .nn = "kjelde: {0}, linje {1}", .en = "source: {0}, line {1}"};

/// The lower-case letters of `name` as an id spells them: `å` is `a`, a blank is `-`.
std::string id_from(std::string_view name) {
  std::string id;
  while (!name.empty()) {
    const Character c = first_character(name);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    if (c.code < 0x80)
      id += c.code == U' ' ? '-' : static_cast<char>(std::tolower(static_cast<int>(c.code)));
    else if (c.code == U'å' || c.code == U'Å')
      id += 'a';
    else if (c.code == U'ø' || c.code == U'Ø')
      id += 'o';
    else if (c.code == U'æ' || c.code == U'Æ')
      id += "ae";
    name.remove_prefix(bytes);
  }
  return id;
}

/// Letters as one reads them aloud: no difference of case, dashes or blanks around them.
std::string bare(std::string_view words) {
  std::string plain;
  while (!words.empty()) {
    const Character c = first_character(words);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    const bool skipped =
        c.code == U'–' || c.code == U'-' || c.code == U' ' || c.code == U'.' || c.code == U'\n';
    if (!skipped && bytes == 1)
      plain += static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    else if (!skipped)
      plain += words.substr(0, bytes);
    words.remove_prefix(bytes);
  }
  return plain;
}

/// The same words, whatever their case, dashes, full stops and blanks.
bool same(std::string_view a, std::string_view b) { return bare(a) == bare(b); }

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

bool starts_with_digit(std::string_view words) {
  return !words.empty() && words[0] >= '0' && words[0] <= '9';
}

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
  if (party.each && party.office())
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

/// A label inside a sentence; an abbreviation keeps its capitals.
std::string with_small_letter(std::string label) {
  const Character first = first_character(label);
  const bool abbreviation = label.size() > 1 && label[1] >= 'A' && label[1] <= 'Z';
  if (first.code >= U'A' && first.code <= U'Z' && !abbreviation)
    label[0] = static_cast<char>(label[0] - 'A' + 'a');
  if (first.bytes == 2 && first.code >= U'À' && first.code <= U'Þ' && first.code != U'×') {
    std::string lower;
    append_utf8(lower, first.code + 32);
    label.replace(0, 2, lower);
  }
  return label;
}

/// «14–20, 72» of `14-20, 72`.
std::string with_dashes(std::string_view lines) {
  std::string words;
  for (const char c : lines) words += c == '-' ? std::string("–") : std::string(1, c);
  return words;
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty()) all += (all.empty() ? "" : std::string(between)) + part;
  return all;
}

std::string listed(Lang lang, const std::vector<std::string>& parts) {
  std::string all;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) all += i + 1 == parts.size() ? kAnd.in(lang) : ", ";
    all += parts[i];
  }
  return all;
}

std::string capitalised(std::string words) {
  const Character first = first_character(words);
  if (first.code >= U'a' && first.code <= U'z')
    words[0] = static_cast<char>(first.code - U'a' + U'A');
  // æ, ø, å, é and their neighbours lie 32 below their small letters.
  if (first.bytes == 2 && first.code >= U'à' && first.code <= U'þ' && first.code != U'÷') {
    std::string upper;
    append_utf8(upper, first.code - 32);
    words.replace(0, 2, upper);
  }
  return words;
}

bool says(std::string_view said, std::string_view words) {
  return bare(said).find(bare(words)) != std::string::npos;
}

std::string sentence(std::string words) {
  if (words.empty()) return words;
  const bool ended = std::string_view(".!?:").find(words.back()) != std::string_view::npos ||
                     words.ends_with("…") || words.ends_with(".»") || words.ends_with(".\"");
  return capitalised(std::move(words)) + (ended ? "" : ".");
}

std::string municipality_name(const Voice& voice, Words id) {
  for (const Municipality* folder : voice.view.folders())
    if (folder->municipality && folder->id == id) return std::string(folder->name());
  for (const Registered& one : all_registered()) {
    const std::string_view name = one.names.substr(0, one.names.find(" - "));
    if (id_from(name) == id) return std::string(name);
  }
  return capitalised(std::string(id));
}

std::string name_of(const Voice& voice, const Person& person) {
  if (person.name) return std::string(person.name->value);
  return person.title ? std::string(person.title->value) : voice.say(kUnnamed);
}
std::string name_of(const Voice& voice, const Group& group) {
  return voice.say(group.display_name());
}
std::string name_of(const Voice& voice, const Role& role) {
  return role.title ? std::string(role.title->value) : voice.say(label_of(role.role.value));
}
std::string name_of(const Voice& voice, const Plan& plan) {
  if (plan.title) return std::string(plan.title->value);
  return voice.say(label_of(plan.kind ? plan.kind->value : PlanKind::action_plan));
}
std::string name_of(const Voice& voice, const Series& series) {
  if (series.name) return std::string(series.name->value);
  for (const Group* group : voice.view.groups())
    for (const Series* one : group->all_series())
      if (one == &series) return kMeetingsOf.in(voice.lang, name_of(voice, *group));
  return series.id ? std::string(series.id->value.word) : std::string();
}

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
  for (const Party& party : parties) all.push_back(words_of(voice, party));
  return all.empty() ? voice.say(kNotStated) : listed(voice.lang, all);
}

std::string words_of(const Voice& voice, const Stated<Parties>& parties) {
  using State = Stated<Parties>::State;
  if (parties.state == State::none) return voice.say(kNone);
  if (parties.state == State::vacant) return voice.say(kVacant);
  return parties.given() ? words_of(voice, parties.value) : voice.say(kNotStated);
}

std::string provenance_of(const Voice& voice, const Traced& traced) {
  if (!traced.source) return {};
  const Origin& origin = traced.source->value;
  const SourceDocument* document = voice.view.find<SourceDocument>(origin.document());
  const std::string title(document ? document->title.value : origin.document());
  if (origin.lines().empty()) return kSource.in(voice.lang, title);
  return kSourceLines.in(voice.lang, title, with_dashes(origin.lines()));
}

std::string assumed_of(Lang lang, const Traced& traced, std::span<const Field> fields) {
  std::vector<std::string> labels;
  for (const At<Words>& key : traced.assumed) {
    const auto field = std::ranges::find(fields, key.value, &Field::key);
    std::string label(field == fields.end() ? key.value : field->doc.in(lang));
    labels.push_back(with_small_letter(label));
  }
  return listed(lang, labels);
}

std::vector<Said> remarks_on(const Voice& voice, const Traced& traced,
                             std::span<const Field> fields, std::string_view said) {
  std::vector<Said> all;
  if (traced.words && !says(said, traced.words->value))
    all.emplace_back(kSourceWords.in(voice.lang, {traced.words->value}), traced.words->span);
  if (traced.note)
    all.emplace_back(kNote.in(voice.lang, std::string(traced.note->value)), traced.note->span);
  if (const std::string keys = assumed_of(voice.lang, traced, fields); !keys.empty())
    all.emplace_back(kAssumedKeys.in(voice.lang, keys), traced.assumed.front().span);
  if (traced.uncertain)
    all.emplace_back(kUncertainReading.in(voice.lang, std::string(traced.uncertain->value)),
                     traced.uncertain->span);
  return all;
}

}  // namespace slt::report
