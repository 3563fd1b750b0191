// SPDX-License-Identifier: MIT
#include "report/due_owner.h"

#include <algorithm>
#include <tuple>

#include "report/attendee.h"
#include "report/schedule_people.h"
#include "report/words.h"
#include "rules/services.h"
#include "rules/succession.h"

namespace slt::report {
namespace {

Sentence plainly(const Text& text) {
  return in_every_language([&](Lang lang) { return std::string(text.in(lang)); });
}

constexpr Text kNoUnit{"enhet ikke oppgitt", "eining ikkje oppgitt", "unit not stated"};

Owner nobody(const Text& name) {
  return {.folder = {}, .word = file_word(name.nb), .name = plainly(name), .is_nobody = true};
}

std::string_view word_of(std::string_view key) {
  return key.substr(std::min(key.find('/') + 1, key.size()));
}

/// The folder of a view that has the object with this id.
template <class T>
const Municipality& home_of(const View& view, Words id) {
  for (const Municipality* folder : view.folders())
    if (folder->find<T>(id)) return *folder;
  return *view.own;
}

/// Somebody without a name is known by the role that he or she has.
Sentence name_of_person(const View& view, const Person& person, const Sentence& otherwise) {
  if (person.name) return in_every_language([&](Lang) { return std::string(person.name->value); });
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles)
      if (role.holder.given() && role.holder.value.id == person.id.value.word)
        return in_every_language([&](Lang lang) { return name_of(Voice{view, lang}, role); });
  return otherwise;
}

Owner owner_with(const View& view, std::string_view key) {
  const Attendee known = attendee_of(view, key);
  const Person* person = view.find<Person>(word_of(key));
  return {.folder = known.folder,
          .word = known.word,
          .name = person ? name_of_person(view, *person, known.name) : known.name};
}

Words id_in(const Party& party) {
  if (party.unit) return party.unit->value.id;
  if (party.group) return party.group->value.id;
  return party.who && !party.who->value.office ? party.who->value.word : Words{};
}

/// A party that is no certain person: a unit, a group, or what the plan has words for.
Owner plain_owner(const View& view, const Party& party) {
  const Sentence name = in_every_language([&](Lang lang) {
    return name_of(Voice{view, lang}, party);
  });
  if (party.municipality && !party.office() && !party.unit)
    return {.folder = file_word(party.municipality->value.id), .word = "kommune", .name = name};
  const Words id = id_in(party);
  const Municipality& home = view.find<Unit>(id)    ? home_of<Unit>(view, id)
                             : view.find<Group>(id) ? home_of<Group>(view, id)
                                                    : *view.own;
  const bool is_only_that = !party.office() && !id.empty();
  return {
      .folder = home.id, .word = file_word(is_only_that ? id : name.in(Lang::nb)), .name = name};
}

void add_once(std::vector<Owner>& to, Owner owner) {
  if (std::ranges::find(to, owner) == to.end()) to.push_back(std::move(owner));
}

/// The unit that a party is or belongs to.
Words unit_in(const View& view, const Party& party, Date day) {
  if (view.find<Unit>(id_in(party))) return id_in(party);
  for (const std::string& key : keys_of(view, party, day)) {
    const Person* person = view.find<Person>(word_of(key));
    if (person && person->unit) return person->unit->value.id;
  }
  const auto office = party.office();
  if (office && !party.area)
    for (const Role* role : roles_on(view, *office, day))
      if (role->unit) return role->unit->value.id;
  return {};
}

Owner unit_of(const View& view, const Party& party, Date day) {
  const Words id = unit_in(view, party, day);
  if (const Unit* unit = view.find<Unit>(id))
    return {.folder = home_of<Unit>(view, id).id,
            .word = file_word(id),
            .name = in_every_language([&](Lang) { return std::string(unit->name.value); })};
  const auto services = services_of(view, party);
  if (services && services->size() == 1) {
    const Choice& service = choices_of<Sector>[static_cast<std::size_t>(*services->begin())];
    return {
        .folder = view.own->id, .word = file_word(service.word), .name = plainly(service.label)};
  }
  return view.find<Group>(id_in(party)) ? plain_owner(view, party) : nobody(kNoUnit);
}

}  // namespace

std::vector<Owner> owners_of(const View& view, const Due& due) {
  std::vector<Owner> all;
  for (const Party& party : due.parties) {
    const auto keys = keys_of(view, party, due.today);
    for (const std::string& key : keys) add_once(all, owner_with(view, key));
    if (keys.empty()) add_once(all, plain_owner(view, party));
  }
  if (all.empty()) all.push_back(nobody(kNotStated));
  return all;
}

std::vector<Owner> units_of(const View& view, const Due& due) {
  std::vector<Owner> all;
  for (const Party& party : due.parties) add_once(all, unit_of(view, party, due.today));
  if (all.empty()) all.push_back(nobody(kNotStated));
  return all;
}

std::string mail_of(const View& view, const Owner& owner, Date day) {
  const auto is_owner = [&](const std::string& key) { return owner_with(view, key) == owner; };
  for (const Municipality* folder : view.folders()) {
    for (const Person& one : folder->persons)
      if (one.email && is_owner(fmt::format("{}/{}", folder->id, one.id.value.word)))
        return std::string(one.email->value);
    for (const Contact& one : folder->contacts)
      for (const Party& who : one.who)
        if (one.email && std::ranges::any_of(keys_of(view, who, day), is_owner))
          return std::string(one.email->value);
  }
  return {};
}

std::vector<Owed> owed_by(std::span<const MunicipalityDues> all,
                          std::vector<Owner> (*owners)(const View&, const Due&)) {
  std::vector<Owed> found;
  for (const MunicipalityDues& one : all)
    for (const Due& due : one.dues)
      for (const Owner& owner : owners(*one.view, due)) {
        auto known = std::ranges::find(found, owner, &Owed::owner);
        if (known == found.end()) known = found.insert(found.end(), Owed{owner, {}});
        add_row(known->rows, one, due);
      }
  for (Owed& one : found) sort(one.rows);
  std::ranges::stable_sort(found, {}, [](const Owed& one) {
    const Due& first = *one.rows.front().due;
    return std::tuple(one.owner.is_nobody, !first.date, first.date);
  });
  return found;
}

}  // namespace slt::report
