// SPDX-License-Identifier: MIT
#include "report/schedule_people.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "rules/succession.h"

namespace slt::report {
namespace {

const Municipality* folder_with(const View& view, const Person& person) {
  for (const Municipality* folder : view.folders())
    if (folder->find<Person>(person.id.value.word) == &person) return folder;
  return view.own;
}

const Municipality* folder_with(const View& view, const Role& role) {
  for (const Municipality* folder : view.folders())
    for (const Role& one : folder->roles)
      if (&one == &role) return folder;
  return view.own;
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
std::vector<const Role*> roles_in(const View& view, Office office, const Time& time) {
  const std::vector<const Role*> all = view.roles(office);
  std::vector<const Role*> then;
  std::ranges::copy_if(all, std::back_inserter(then), [&](const Role* role) {
    const bool begins_later = role->from && role->from->value.first() > time.last;
    return !begins_later && !is_term_over(*role, time.first);
  });
  return then.empty() ? all : then;
}

/// The keys of everybody who is added; some stand there more than once.
class Keys {
 public:
  Keys(const View& view, const Time& time) : view_(view), time_(time) {}

  void add(const Party& party) {
    if (party.person) return add_person(party.person->value.id);
    if (const auto office = party.office()) return add_office(*office, party);
    if (!party.who) return;
    const Words word = party.who->value.word;
    const Role* const role = view_.find<Role>(word);
    if (role && !role->holder.given()) return add_office(role->role.value, party);
    add_person(role ? role->holder.value.id : word);
  }

  void add_office(Office office, const Party& party) {
    const auto [held, is_new] = held_.try_emplace(office, false);
    if (is_new) held->second = add_holders(office);
    const Words of = party.unit ? party.unit->value.id : party.area ? party.area->value : Words();
    // Many may be «representant fra skolen»: that is no certain person.
    if (!held->second && office != Office::representative && office != Office::employee &&
        !(is_general(office) && of.empty()))
      all_.push_back(fmt::format("{}/{}/{}", view_.own->id, word_of(office), of));
  }

  std::vector<std::string> all() && { return std::move(all_); }

 private:
  static Words word_of(Office office) {
    return choices_of<Office>[static_cast<std::size_t>(office)].word;
  }

  void add_person(Words id) {
    if (const Person* person = view_.find<Person>(id))
      all_.push_back(fmt::format("{}/{}", folder_with(view_, *person)->id, id));
  }

  /// True when the plan has somebody, or a place for somebody, in that office.
  bool add_holders(Office office) {
    const std::vector<const Role*> roles = roles_in(view_, office, time_);
    for (const Role* role : roles)
      if (role->holder.given())
        add_person(role->holder.value.id);
      else
        all_.push_back(fmt::format("{}/{}", folder_with(view_, *role)->id, word_of(office)));
    return !roles.empty();
  }

  const View& view_;
  Time time_;
  std::map<Office, bool> held_ = {};
  std::vector<std::string> all_ = {};
};

bool must_be_there(const Member& member, Date from) {
  const bool regular = member.how() == MemberForm::fixed || member.how() == MemberForm::candidate;
  return regular && (!member.until || member.until->value.last() >= from);
}

}  // namespace

std::vector<std::string> keys_of(const View& view, const Party& party, Date day) {
  Keys keys(view, {day, day});
  keys.add(party);
  return std::move(keys).all();
}

std::vector<std::string> people_of(const View& view, const Group& group, const Series* series,
                                   Date from) {
  Keys keys(view, {from, Date::max()});
  const auto add_all = [&](const Stated<Parties>& parties) {
    if (parties.given())
      for (const Party& party : parties.value) keys.add(party);
  };
  const bool others = series && !series->participants.empty();
  if (others)
    for (const Party& party : series->participants) keys.add(party);
  else
    for (const Member& member : group.members)
      if (must_be_there(member, from)) keys.add(member);
  // The coordinator works at both levels, also where the plan does not name the members.
  if (group.level && group.level->value != Level::executing)
    keys.add_office(Office::slt_coordinator, Party{});
  add_all(group.chair), add_all(group.convenor), add_all(group.secretary);
  if (series) add_all(series->convenor);
  std::vector<std::string> all = std::move(keys).all();
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace slt::report
