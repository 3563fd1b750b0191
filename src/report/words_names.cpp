// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <algorithm>

#include "model/register.h"
#include "rules/rule.h"

// What municipalities, persons, groups, roles, plans and series are called.
namespace slt::report {
namespace {

constexpr Text kUnnamed{"person uten oppgitt navn", "person utan oppgitt namn",
                        "a person not named"};
constexpr Message<std::string> kMeetingsOf{
    .nb = "møtene i {0}", .nn = "møta i {0}", .en = "the meetings of {0}"};

/// «midtre-tenkefjord» reads «Midtre Tenkefjord» where nothing else is known of it.
std::string name_from_id(Words id) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= id.size();) {
    const std::size_t dash = std::min(id.find('-', from), id.size());
    parts.push_back(capitalised(std::string(id.substr(from, dash - from))));
    from = dash + 1;
  }
  return joined(parts, " ");
}

}  // namespace

std::string municipality_name(const Voice& voice, Words id) {
  for (const Municipality* folder : voice.view.folders())
    if (folder->municipality && folder->id == id) return std::string(folder->name());
  if (const Registered* const one = registered_by_id(id)) return std::string(one->name());
  return name_from_id(id);
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

std::string rule_in_words(Lang lang, Words id) {
  const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
  return std::string(rule == all_rules().end() ? id : rule->summary.in(lang));
}

}  // namespace slt::report
