// SPDX-License-Identifier: MIT
#include "cli/new_kinds.h"

#include "model/municipality.h"

namespace slt::cli {
namespace {

constexpr const Noun *kGoal = &noun_of<Goal>, *kTarget = &noun_of<TargetGroup>,
                     *kGroup = &noun_of<Group>, *kUnit = &noun_of<Unit>,
                     *kTiltak = &noun_of<Tiltak>, *kPerson = &noun_of<Person>;

template <class T>
Recipe recipe(std::string_view section, std::string_view file, std::string_view named_by,
              bool has_id, std::vector<Asked> asked) {
  return {&noun_of<T>, &fields_of<T>, section, file, named_by, has_id, std::move(asked)};
}

/// In the order of `NewKind`.
std::vector<Recipe> recipes() {
  return {
      recipe<Tiltak>("tiltak", "tiltak", "title", true,
                     {{"title"},
                      {"responsible", kUnit, Usual::as_before},
                      {"with", kUnit},
                      {"prevention"},
                      {"goals", kGoal},
                      {"target_groups", kTarget},
                      {"timing.period"},
                      {"status", nullptr, Usual::word, "planned"},
                      {"evaluation.form"},
                      {"evaluation.due"}}),
      recipe<Member>("members", "groups", "who", false,
                     {{"who", kUnit}, {"title"}, {"form"}, {"from"}, {"until"}}),
      recipe<Group>(
          "groups", "groups", "name", true,
          {{"name"}, {"type"}, {"level"}, {"convenor"}, {"meetings"}, {"members", kUnit}}),
      recipe<Meeting>("meetings", "meetings", "group", true,
                      {{"group", kGroup},
                       {"date"},
                       {"start", nullptr, Usual::as_before},
                       {"status", nullptr, Usual::word, "planned"},
                       {"place", nullptr, Usual::as_before}}),
      recipe<Evaluation>("evaluations", "tiltak", "of", false,
                         {{"of", kTiltak},
                          {"date", nullptr, Usual::today},
                          {"by", kUnit},
                          {"method"},
                          {"result"},
                          {"text"},
                          {"decision"},
                          {"decided_by", kGroup}}),
      recipe<Deviation>("deviations", "municipality", "rule", false,
                        {{"rule"},
                         {"concerns", kGroup},
                         {"reason"},
                         {"decided_by", kGroup, Usual::as_before},
                         {"date"},
                         {"until"}}),
      recipe<Role>("roles", "municipality", "role", false,
                   {{"role"}, {"title"}, {"holder", kPerson}, {"percent"}, {"unit", kUnit}}),
      recipe<Agreement>("agreements", "municipality", "title", true,
                        {{"title"}, {"parties", kUnit}, {"date"}, {"until"}, {"group", kGroup}}),
      recipe<Unit>("units", "municipality", "name", true,
                   {{"name"}, {"sector"}, {"part_of", kUnit}, {"about"}}),
      recipe<Person>("persons", "municipality", "name", true,
                     {{"name"}, {"title"}, {"unit", kUnit}, {"phone"}, {"email"}}),
  };
}

}  // namespace

const Recipe& recipe_of(NewKind kind) {
  static const std::vector<Recipe> all = recipes();
  return all[static_cast<std::size_t>(kind)];
}

}  // namespace slt::cli
