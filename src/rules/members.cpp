// SPDX-License-Identifier: MIT
#include "rules/members.h"

#include <algorithm>

#include "base/nearest.h"

namespace slt {
namespace {

void append(std::vector<const Party*>& to, const Stated<Parties>& stated) {
  if (!stated.given()) return;
  for (const Party& party : stated.value) to.push_back(&party);
}

/// The id by which a party names a role, unit or person.
Words id_in(const Party& party) {
  if (party.person) return party.person->value.id;
  if (party.unit) return party.unit->value.id;
  return party.who && !party.who->value.office ? party.who->value.word : Words{};
}

bool is_role(const Role& role, Words id) {
  return (role.id && role.id->value.word == id) ||
         (role.holder.given() && role.holder.value.id == id);
}

/// The position that carries a role stands for it, unless somebody else than the one who has the
/// role holds it.
bool is_position_of(const Role& role, std::optional<Office> office) {
  return office && role.lodged_in && role.lodged_in->value == *office && !role.position_holder;
}

/// True when some office that a party stands for is wanted: the one it names, or one of the role or
/// person it names.
bool has_office(const View& view, const Party& party, bool (*wanted)(Office)) {
  const auto office = party.office();
  if (office && wanted(*office)) return true;
  const Words id = id_in(party);
  return std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    return std::ranges::any_of(folder->roles, [&](const Role& role) {
      const bool stands_for = (!id.empty() && is_role(role, id)) || is_position_of(role, office);
      return stands_for && wanted(role.role.value);
    });
  });
}

bool has_sector(const View& view, const Party& party, Sector sector) {
  const Words id = id_in(party);
  return !id.empty() && std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    return std::ranges::any_of(folder->units, [&](const Unit& unit) {
      return unit.id.value.word == id && unit.sector && unit.sector->value == sector;
    });
  });
}

/// «politi», «Politiavdelingsleder» and «lensmann», but neither «politisk» nor «politiker».
bool speaks_of_police(const Maybe<Words>& said) {
  if (!said) return false;
  const Words words = said->value;
  if (words.find("ensmann") != Words::npos) return true;
  for (auto at = words.find("oliti"); at != Words::npos; at = words.find("oliti", at + 1)) {
    const Words rest = words.substr(at + 5);
    const auto goes_on = [&](Words with) { return rest.starts_with(with); };
    if (!goes_on("sk") && !goes_on("kk") && !goes_on("ker") && !goes_on("kar")) return true;
  }
  return false;
}

bool is_any(Office) { return true; }

bool leads_something(Office office) {
  return office == Office::leader || office == Office::unit_leader ||
         office == Office::sector_leader;
}

}  // namespace

std::vector<const Group*> bodies(const View& view, Level level) {
  std::vector<const Group*> all = view.groups(level);
  std::erase_if(all, [&](const Group* group) {
    const auto is_own = [&](const At<Ref<Municipality>>& one) {
      return one.value.id == view.own->id;
    };
    const bool of_others =
        !group->municipalities.empty() && std::ranges::none_of(group->municipalities, is_own);
    return of_others || (group->external && group->external->value);
  });
  const auto has_end = [](const Group* group) { return group->until.has_value(); };
  if (!std::ranges::all_of(all, has_end)) std::erase_if(all, has_end);
  return all;
}

bool is_definite(const Member& member) {
  const bool open = member.open && !member.count && !member.each;
  return member.how() == MemberForm::fixed && !open;
}

std::vector<const Party*> seats(const Group& group) {
  std::vector<const Party*> all;
  for (const Member& member : group.members)
    if (is_definite(member)) all.push_back(&member);
  append(all, group.chair);
  append(all, group.secretary);
  append(all, group.convenor);
  for (const Series* series : group.all_series()) append(all, series->convenor);
  return all;
}

const Member* member_of(const Group& group, const Party& party) {
  for (const Member& member : group.members)
    if (&party == &member) return &member;
  return nullptr;
}

std::string seat_key(const Party& party) {
  std::string key;
  const auto add = [&](Words word) { key.append(word).push_back('|'); };
  if (const auto office = party.office())
    add(choices_of<Office>[static_cast<std::size_t>(*office)].word);
  if (party.who && !party.who->value.office) add(party.who->value.word);
  if (party.unit) add(party.unit->value.id);
  if (party.group) add(party.group->value.id);
  if (party.person) add(party.person->value.id);
  if (party.municipality) add(party.municipality->value.id);
  for (const auto* said : {&party.title, &party.area, &party.open, &party.each})
    if (*said) add((*said)->value);
  return key;
}

Span words_of(const Party& party) {
  if (party.role) return party.role->span;
  return party.who ? party.who->span : party.span;
}

bool is_coordinator(const View& view, const Party& party) {
  return has_office(view, party, [](Office office) { return office == Office::slt_coordinator; });
}

bool is_police_contact(const View& view, const Party& party) {
  return has_office(view, party, [](Office office) { return office == Office::police_contact; });
}

bool is_mayor(const View& view, const Party& party) {
  return has_office(view, party, [](Office office) { return office == Office::mayor; });
}

bool is_from_police(const View& view, const Party& party) {
  return has_office(view, party, is_police) || has_sector(view, party, Sector::police) ||
         speaks_of_police(party.area) || speaks_of_police(party.title);
}

bool is_police_leader(const View& view, const Party& party) {
  return has_office(view, party, leads_police) ||
         (has_office(view, party, leads_something) && is_from_police(view, party));
}

bool is_municipal_leader(const View& view, const Party& party) {
  return has_office(view, party, leads_municipality) || has_sector(view, party, Sector::leadership);
}

bool may_be_anybody(const View& view, const Party& party) {
  const Words id = id_in(party);
  const bool is_body = party.unit || party.group || view.find<Unit>(id) || view.find<Group>(id);
  return !is_body && !has_office(view, party, is_any) && !is_from_police(view, party);
}

bool is_person(const View& view, const Party& party) {
  if (party.person) return true;
  const Words id = id_in(party);
  const auto office = party.office();
  return std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    const auto is_it = [&](const Person& person) {
      return !id.empty() && person.id.value.word == id;
    };
    const auto holds = [&](const Role& role) {
      const bool meant =
          (office && role.role.value == *office) || (!id.empty() && is_role(role, id));
      return meant && role.holder.given();
    };
    return std::ranges::any_of(folder->persons, is_it) || std::ranges::any_of(folder->roles, holds);
  });
}

std::vector<const Party*> all_named(const View& view, Trait trait) {
  std::vector<const Party*> all;
  const auto add = [&](const auto& parties) {
    for (const Party& party : parties)
      if (trait(view, party)) all.push_back(&party);
  };
  for (const Group* group : view.groups()) {
    add(group->members);
    add(group->resource_persons);
    for (const auto* parties : {&group->chair, &group->convenor, &group->secretary})
      add(parties->value);
    for (const Series* series : group->all_series()) {
      add(series->convenor.value);
      add(series->participants);
    }
  }
  for (const Tiltak* tiltak : view.tiltak()) {
    add(tiltak->responsible);
    add(tiltak->with);
  }
  return all;
}

bool seats_one(const View& view, const Group& group, Trait trait) {
  return std::ranges::any_of(seats(group), [&](const Party* party) { return trait(view, *party); });
}

bool seats_one(const View& view, std::span<const Group* const> groups, Trait trait) {
  return std::ranges::any_of(groups,
                             [&](const Group* group) { return seats_one(view, *group, trait); });
}

bool has_members(const View& view, const Group& group) {
  return std::ranges::any_of(group.members, [&](const Member& member) {
    return is_definite(member) && !is_coordinator(view, member);
  });
}

std::vector<const Group*> with_members(const View& view, std::vector<const Group*> groups) {
  std::erase_if(groups, [&](const Group* group) { return !has_members(view, *group); });
  return groups;
}

std::vector<const Role*> roles_of(const View& view, Office office) {
  std::vector<const Role*> all;
  const auto is_own = [&](const Share& share) {
    return share.municipality.value.id == view.own->id;
  };
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      if (role.role.value != office) continue;
      const bool of_others = folder != view.own && !role.shared_by.empty() &&
                             std::ranges::none_of(role.shared_by, is_own);
      if (!of_others) all.push_back(&role);
    }
  return all;
}

bool says_no_coordinator(const View& view) {
  const auto roles = roles_of(view, Office::slt_coordinator);
  const auto is_none = [](const Role* role) {
    return role->holder.state == Stated<Ref<Person>>::State::none;
  };
  return !roles.empty() && std::ranges::all_of(roles, is_none);
}

Span name_of(const View& view) {
  return view.own->municipality ? view.own->municipality->name.span : Span{};
}

Sentence quoted(const Group& group) {
  const Sentence name = group.display_name();
  return in_every_language([&](Lang lang) { return shown(lang, Quote{name.in(lang)}); });
}

Parts parts_of(std::span<const Group* const> groups) {
  Parts parts;
  for (const Group* group : groups) parts.push_back({group->id.span, quoted(*group)});
  return parts;
}

Diagnostic& report_groups(std::span<const Group* const> groups, const Message<Sentence>& message,
                          Findings& findings, Sentence remedy) {
  return findings.add(
      parts_of(groups),
      [&message](std::span<const Part> some) { return message(listed(some, kOr)); },
      std::move(remedy));
}

Sentence listed(std::span<const Group* const> groups, const Text& last) {
  std::vector<Sentence> names;
  for (const Group* group : groups) names.push_back(quoted(*group));
  return slt::listed(std::span<const Sentence>(names), last);
}

}  // namespace slt
