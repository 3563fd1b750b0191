// SPDX-License-Identifier: MIT
#include "report/seats.h"

#include <algorithm>
#include <unordered_map>

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

/// What is asked of a group for each of its seats. Each group is read once.
struct Body {
  std::string name;
  bool is_over;
};
class Bodies {
 public:
  Bodies(const Voice& voice, Date today) : voice_(voice), today_(today) {}

  const Body& operator[](const Thing& group) {
    const auto [known, is_new] = all_.try_emplace(&group);
    if (is_new) {
      const auto until = group.read_as<Group>().until;
      known->second = {name_of(voice_, group), until && until->value.last() < today_};
    }
    return known->second;
  }

 private:
  const Voice& voice_;
  Date today_;
  std::unordered_map<const Thing*, Body> all_ = {};
};

struct Seats {
  std::string who;
  std::vector<const Thing*> groups;
  std::vector<std::string> words;
};

/// True for who sits in a group on this day: not those whom a norm text only suggests.
bool is_seat(const Thing& thing, Date today) {
  if (!thing.is<Member>()) return true;
  const Member member = thing.read_as<Member>();
  return member.appointed() && member.sits_on(today);
}

/// The seats of everybody in the groups of one municipality.
class Seating {
 public:
  Seating(const Voice& voice, Date today) : voice_(voice), today_(today), bodies_(voice, today) {}

  void add(const Thing& thing) {
    const bool in_group = is_party(thing) && thing.inside && thing.inside->is<Group>();
    if (!in_group || bodies_[*thing.inside].is_over || !is_seat(thing, today_)) return;
    const Party party = thing.read_as<Party>();
    const std::string key = somebody(voice_.view, party);
    if (key.empty()) return;
    const auto [known, is_new] = places_.try_emplace(key, all_.size());
    if (is_new) all_.push_back({heading_of(voice_, party), {}, {}});
    add_seat(all_[known->second], thing);
  }

  /// Those who sit in more than one, in the order of the files.
  std::vector<Seats> several() && {
    std::erase_if(all_, [](const Seats& one) { return one.groups.size() < 2; });
    return std::move(all_);
  }

 private:
  void add_seat(Seats& to, const Thing& party) {
    const Thing* group = owner_of(party);
    const std::string as = capacity(voice_, party);
    const auto known = std::ranges::find(to.groups, group);
    if (known == to.groups.end()) {
      to.groups.push_back(group);
      to.words.push_back(fmt::format("{}: {}", bodies_[*group].name, as));
    } else {
      to.words[static_cast<std::size_t>(known - to.groups.begin())] += ", " + as;
    }
  }

  const Voice& voice_;
  Date today_;
  Bodies bodies_;
  std::vector<Seats> all_ = {};
  std::unordered_map<std::string, std::size_t> places_ = {};  ///< In `all_`.
};

std::vector<Seats> seats_in(const Things& things, const Voice& voice, Date today) {
  Seating seating(voice, today);
  for (const Thing& thing : things.all()) seating.add(thing);
  return std::move(seating).several();
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
