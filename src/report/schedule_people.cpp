#include "report/schedule_people.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "rules/succession.h"

namespace slt::report {
namespace {

const Municipality* folder_with(const View& view, const Person& person) {
  for (const Municipality* folder : view.folders())
    if (folder->find<Person>(person.id.value.word) == &person) return folder;
  return view.own;
}

void add_person(std::vector<std::string>& keys, const View& view, Words id) {
  if (const Person* person = view.find<Person>(id))
    keys.push_back(fmt::format("{}/{}", folder_with(view, *person)->id, id));
}

/// An office that says which person only together with a unit or an area.
bool is_general(Office office) {
  return office == Office::leader || office == Office::unit_leader ||
         office == Office::sector_leader || office == Office::police ||
         office >= Office::headteacher;
}

/// From the first to the last of these days.
struct Time {
  Date first, last;
};

/// The roles of an office that somebody has at some time; all of them when none is.
std::set<const Role*> roles_in(const View& view, Office office, const Time& time) {
  std::set<const Role*> all, then;
  for (const Role* role : view.roles(office)) {
    all.insert(role);
    const bool begins_later = role->from && role->from->value.first() > time.last;
    if (!begins_later && !is_term_over(*role, time.first)) then.insert(role);
  }
  return then.empty() ? all : then;
}

void add_office(std::vector<std::string>& keys, const View& view, Office office, const Party& party,
                const Time& time) {
  const Words word = choices_of<Office>[static_cast<std::size_t>(office)].word;
  const Words of = party.unit ? party.unit->value.id : party.area ? party.area->value : Words();
  const std::set<const Role*> held = roles_in(view, office, time);
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      if (!held.contains(&role)) continue;
      if (role.holder.given())
        add_person(keys, view, role.holder.value.id);
      else
        keys.push_back(fmt::format("{}/{}", folder->id, word));
    }
  // Many may be «representant fra skolen»: that is no certain person.
  if (held.empty() && office != Office::representative && office != Office::employee &&
      !(is_general(office) && of.empty()))
    keys.push_back(fmt::format("{}/{}/{}", view.own->id, word, of));
}

void add_party(std::vector<std::string>& keys, const View& view, const Party& party,
               const Time& time) {
  if (party.person) return add_person(keys, view, party.person->value.id);
  if (const auto office = party.office()) return add_office(keys, view, *office, party, time);
  if (!party.who) return;
  const Words word = party.who->value.word;
  if (const Role* role = view.find<Role>(word)) {
    if (role->holder.given())
      add_person(keys, view, role->holder.value.id);
    else
      add_office(keys, view, role->role.value, party, time);
  } else {
    add_person(keys, view, word);
  }
}

bool must_be_there(const Member& member, Date from) {
  const bool regular = member.how() == MemberForm::fixed || member.how() == MemberForm::candidate;
  return regular && (!member.until || member.until->value.last() >= from);
}

}  // namespace

std::vector<std::string> keys_of(const View& view, const Party& party, Date day) {
  std::vector<std::string> keys;
  add_party(keys, view, party, {day, day});
  return keys;
}

std::vector<std::string> people_of(const View& view, const Group& group, const Series* series,
                                   Date from) {
  std::vector<std::string> keys;
  const Time time{from, Date::max()};
  const auto add_all = [&](const Stated<Parties>& parties) {
    if (parties.given())
      for (const Party& party : parties.value) add_party(keys, view, party, time);
  };
  const bool others = series && !series->participants.empty();
  if (others)
    for (const Party& party : series->participants) add_party(keys, view, party, time);
  else
    for (const Member& member : group.members)
      if (must_be_there(member, from)) add_party(keys, view, member, time);
  // The coordinator works at both levels, also where the plan does not name the members.
  if (group.level && group.level->value != Level::executing)
    add_office(keys, view, Office::slt_coordinator, Party{}, time);
  add_all(group.chair), add_all(group.convenor), add_all(group.secretary);
  if (series) add_all(series->convenor);
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace slt::report
