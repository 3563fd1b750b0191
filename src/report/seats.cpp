#include "report/seats.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "report/values.h"
#include "rules/members.h"
#include "rules/persons.h"

namespace slt::report {
namespace {

constexpr Text kSeatsTitle{"De som sitter i flere grupper", "Dei som sit i fleire grupper",
                           "Those who sit in several groups"};
constexpr Text kNoSeats{"Ingen sitter i flere grupper, så langt planene sier det.",
                        "Ingen sit i fleire grupper, så langt planane seier det.",
                        "Nobody sits in several groups, as far as the plans tell."};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kWho{"Hvem", "Kven", "Who"};
constexpr Text kGroups{"Grupper", "Grupper", "Groups"};
constexpr Message<std::string> kMain{
    .nb = "{0}, hovedansvarlig", .nn = "{0}, hovudansvarleg", .en = "{0}, mainly"};

/// Words that are the same for two seats of the same somebody; empty when it may be anybody.
std::string somebody(const View& view, const Party& party) {
  if (const Words person = person_in(view, party); !person.empty()) return std::string(person);
  return may_be_anybody(view, party) ? std::string() : seat_key(party);
}

struct Seats {
  std::string who;
  std::vector<const Thing*> groups;
  std::vector<std::string> words;
};

void add_seat(Seats& to, const Voice& voice, const Thing& party) {
  const Thing* group = owner_of(party);
  const std::string as = capacity(voice, party);
  const auto known = std::ranges::find(to.groups, group);
  if (known == to.groups.end()) {
    to.groups.push_back(group);
    to.words.push_back(fmt::format("{}: {}", name_of(voice, *group), as));
  } else {
    to.words[static_cast<std::size_t>(known - to.groups.begin())] += ", " + as;
  }
}

/// True for who sits in a group on this day: not those whom a norm text only suggests.
bool is_seat(const Thing& thing, Date today) {
  const bool in_group = is_party(thing) && thing.inside && thing.inside->is<Group>();
  if (!in_group) return false;
  const Group group = thing.inside->read_as<Group>();
  if (group.until && group.until->value.last() < today) return false;
  if (!thing.is<Member>()) return true;
  const Member member = thing.read_as<Member>();
  return member.appointed() && member.sits_on(today);
}

/// The seats of everybody in the groups of one municipality, in the order of the files.
std::vector<Seats> seats_in(const Things& things, const Voice& voice, Date today) {
  std::vector<std::string> order;
  std::map<std::string, Seats> all;
  for (const Thing& thing : things.all()) {
    if (!is_seat(thing, today)) continue;
    const Party party = thing.read_as<Party>();
    const std::string key = somebody(things.view(), party);
    if (key.empty()) continue;
    if (!all.contains(key)) order.push_back(key), all[key].who = heading_of(voice, party);
    add_seat(all[key], voice, thing);
  }
  std::vector<Seats> several;
  for (const std::string& key : order)
    if (all[key].groups.size() > 1) several.push_back(std::move(all[key]));
  return several;
}

}  // namespace

bool is_party(const Thing& thing) { return thing.is<Party>() || thing.is<Member>(); }

const Thing* owner_of(const Thing& party) {
  const Thing* owner = party.inside;
  while (owner && owner->id.empty() && owner->inside &&
         (owner->is<EvaluationPlan>() || owner->is<Confirmation>() || owner->is<Series>() ||
          owner->is<Revision>() || owner->is<WorkingGroup>()))
    owner = owner->inside;
  return owner;
}

std::string capacity(const Voice& voice, const Thing& party) {
  if (party.is<Member>()) {
    const Member member = party.read_as<Member>();
    if (!member.form && party.under->key == "resource_persons")
      return voice.say(label_of(MemberForm::resource));
    return terms_of(voice, member);
  }
  const Thing* owner = owner_of(party);
  std::string words = uncapitalised(voice.say(party.under->doc));
  const Maybe<bool> main = party.read_as<Party>().main;
  if (main && main->value) words = kMain.in(voice.lang, words);
  for (const Thing* in = party.inside; in && in != owner; in = in->inside)
    words = uncapitalised(voice.say(in->under->doc)) + ": " + words;
  return words;
}

Table empty_table(Lang lang, bool several, std::initializer_list<Text> columns) {
  Table table{.caption = {}, .columns = {}, .rows = {}};
  if (several) table.columns.emplace_back(kMunicipality.in(lang));
  for (const Text& column : columns) table.columns.emplace_back(column.in(lang));
  return table;
}

Document seats_document(std::span<const std::unique_ptr<Things>> all, Lang lang, Date today) {
  Document document{.lang = lang, .title = std::string(kSeatsTitle.in(lang)), .blocks = {}};
  const bool several = all.size() > 1;
  Table table = empty_table(lang, several, {kWho, kGroups});
  for (const auto& things : all)
    for (const Seats& one : seats_in(*things, {things->view(), lang}, today)) {
      std::vector<Said>& row = table.rows.emplace_back();
      if (several) row.emplace_back(things->view().own->name());
      row.emplace_back(one.who);
      row.emplace_back(joined(one.words, "; "));
    }
  if (table.rows.empty())
    document.paragraph(kNoSeats.in(lang));
  else
    document.table(std::move(table));
  return document;
}

}  // namespace slt::report
