// SPDX-License-Identifier: MIT
#include "report/answers.h"

#include <algorithm>

#include "base/nearest.h"
#include "model/register.h"
#include "report/listing.h"
#include "report/values.h"
#include "rules/members.h"
#include "rules/persons.h"
#include "rules/services.h"

namespace slt::report {
namespace {

constexpr Message<Quote> kNobody{.nb = "ingen i planene kalles {0}",
                                 .nn = "ingen i planane blir kalla {0}",
                                 .en = "nobody in the plans is called {0}"};

/// A typed word and what closed sets know of it.
struct Called {
  const View& view;
  std::string wanted;
  std::optional<std::size_t> office, sector;

  Called(const View& of, std::string_view typed)
      : view(of),
        wanted(id_from_name(typed)),
        office(choice_meant(choices_of<Office>, typed)),
        sector(choice_meant(choices_of<Sector>, typed)) {
    if (office && static_cast<Office>(*office) == Office::police)
      sector = static_cast<std::size_t>(Sector::police);
  }
  /// Part of a name, from the beginning of one of its words.
  bool begins_in(std::string_view name) const {
    return ("-" + id_from_name(name)).find("-" + wanted) != std::string::npos;
  }
  bool is_word(Words id) const { return !id.empty() && id_from_name(id) == wanted; }

  bool is_name_of(Words person) const {
    const Person* one = view.find<Person>(person);
    return is_word(person) || (one && one->name && begins_in(one->name->value));
  }
  /// Somebody named in person speaks for the unit, too; the holder of an office need not.
  bool person(Words id) const {
    const Person* one = view.find<Person>(id);
    return is_name_of(id) || (one && one->unit && unit(one->unit->value.id));
  }
  bool group(Words id) const {
    const Group* one = view.find<Group>(id);
    return is_word(id) || (one && begins_in(one->display_name().in(Lang::nb)));
  }
  bool unit(Words id) const;
  bool role(const Role& one) const;
  bool party(const Party& one) const;
  /// What a single word stands for: a role, a unit, a group or a person.
  bool word(Words id) const {
    if (const Role* one = view.find<Role>(id)) return role(*one);
    return unit(id) || group(id) || person(id);
  }
};

/// The unit itself or one that it is part of, at any depth; or a unit of the sector.
bool Called::unit(Words id) const {
  constexpr int kDeepest = 20;  // A plan may say that a unit is part of itself.
  for (int depth = 0; depth < kDeepest; ++depth) {
    if (is_word(id)) return true;
    const Unit* one = view.find<Unit>(id);
    if (!one) return false;
    const bool of_sector =
        sector && one->sector && one->sector->value == static_cast<Sector>(*sector);
    if (of_sector || (!sector && begins_in(one->name.value))) return true;
    if (!one->part_of) return false;
    id = one->part_of->value.id;
  }
  return false;
}

bool Called::role(const Role& one) const {
  if (office && one.role.value == static_cast<Office>(*office)) return true;
  if (one.id && is_word(one.id->value.word)) return true;
  if (one.title && !office && begins_in(one.title->value)) return true;
  if (one.unit && unit(one.unit->value.id)) return true;
  if (one.holder.given() && is_name_of(one.holder.value.id)) return true;
  Party as_party;
  as_party.role = Maybe<Office>(one.role);
  return sector == static_cast<std::size_t>(Sector::police) && is_from_police(view, as_party);
}

bool Called::party(const Party& one) const {
  const auto held = one.office();
  if (held && office && *held == static_cast<Office>(*office)) return true;
  if (sector == static_cast<std::size_t>(Sector::police) && is_from_police(view, one)) return true;
  if (sector)
    if (const auto services = services_of(view, one);
        services && services->size() == 1 && services->contains(static_cast<Sector>(*sector)))
      return true;  // Who speaks for several answers for none of them in particular.
  if (one.unit && unit(one.unit->value.id)) return true;
  if (one.group && group(one.group->value.id)) return true;
  if (one.person && person(one.person->value.id)) return true;
  if (const Words id = person_in(view, one); !id.empty() && is_name_of(id)) return true;
  if (one.who && !one.who->value.office && word(one.who->value.word)) return true;
  if (office || sector) return false;
  const auto names = {one.title, one.area, one.open, one.each, one.words};
  return std::ranges::any_of(
      names, [&](const Maybe<Words>& name) { return name && begins_in(name->value); });
}

void add_choices(std::vector<std::string>& to, std::span<const Choice> choices) {
  for (const Choice& choice : choices) to.emplace_back(choice.word);
}

}  // namespace

bool is_called(const View& view, const Party& party, std::string_view typed) {
  return !typed.empty() && Called(view, typed).party(party);
}

bool is_called(const View& view, const Role& role, std::string_view typed) {
  return !typed.empty() && Called(view, typed).role(role);
}

std::vector<std::string> callable(const View& view) {
  std::vector<std::string> words{"politiet"};
  add_choices(words, choices_of<Office>);
  add_choices(words, choices_of<Sector>);
  for (const Municipality* folder : view.folders()) {
    for (const Unit& unit : folder->units)
      words.insert(words.end(), {std::string(unit.id.value.word), std::string(unit.name.value)});
    for (const Group& group : folder->groups) words.emplace_back(group.id.value.word);
    for (const Person& person : folder->persons) {
      words.emplace_back(person.id.value.word);
      if (person.name) words.emplace_back(person.name->value);
    }
  }
  return words;
}

void check_known(std::span<const View> views, std::string_view typed) {
  std::vector<std::string> words;
  for (const View& view : views)
    for (std::string& word : callable(view)) words.push_back(std::move(word));
  const std::vector<std::string_view> known(words.begin(), words.end());
  const bool is_known =
      choice_meant(choices_of<Office>, typed) || choice_meant(choices_of<Sector>, typed) ||
      std::ranges::any_of(known, [&](std::string_view word) { return has_words(word, typed); });
  if (typed.empty() || !is_known)
    throw Unknown{kNobody({typed}), did_you_mean(nearest(typed, known))};
}

}  // namespace slt::report
