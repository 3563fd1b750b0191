// SPDX-License-Identifier: MIT
#include "cli/new_thing.h"

#include "base/list.h"
#include "cli/new_questions.h"
#include "model/municipality.h"

namespace slt::cli {
namespace {

constexpr Message<Sentence> kWhere{.nb = "hvilken kommune gjelder det? velg blant {0}",
                                   .nn = "kva kommune gjeld det? vel mellom {0}",
                                   .en = "which municipality? choose from {0}"};

/// The folder that a word means: by its id, its name or its number; the only one there is when
/// there is no word.
std::string folder_meant(const Context& context, const std::string& word) {
  std::vector<std::string> words;
  if (!word.empty()) words.push_back(word);
  const Selection selection = select(context, words);
  if (selection.only_files.empty() && selection.folders.size() == 1)
    return selection.folders.front()->id;
  if (word.empty()) throw Usage{kWhere(listed(selection.repository->ids(), kOr))};
  return word;
}

/// Goes to the file where its like stand; the name of the one to begin when there is none.
std::string go_to_its_like(Editing& editing, const Recipe& recipe,
                           const std::vector<edit::Assignment>& given) {
  const std::array keys{recipe.section};
  if (recipe.noun != &noun_of<Meeting>)
    return editing.go_to_file_with(keys)
               ? ""
               : fmt::format("{}.yaml", editing.is_joint() ? "joint" : recipe.file);
  const std::string year = value_given(given, "date").substr(0, 4);
  for (const std::string& name :
       {fmt::format("/{}.", year), std::string("/municipality."), std::string("/joint.")})
    if (!year.empty() && editing.go_to_file_with(keys, name)) return "";
  return fmt::format("meetings/{}.yaml", year.empty() ? "0000" : year);
}

bool is_home(const edit::Object& object) {
  return object.noun == &noun_of<Identity> || object.noun == &noun_of<JointIdentity>;
}
bool is_group(const edit::Object& object) { return object.noun == &noun_of<Group>; }

}  // namespace

std::vector<std::string_view> missing_in(const NewThing& thing) {
  const Recipe& recipe = recipe_of(thing.kind);
  std::vector<std::string_view> keys;
  for (const Asked& one : recipe.asked)
    if (is_needed(recipe, one) && !is_given(thing.given, one.key)) keys.push_back(one.key);
  return keys;
}

Editing home_of(const NewThing& thing, const Context& context) {
  const bool to_group = thing.kind == NewKind::member;
  return {context, to_group ? thing.where : folder_meant(context, thing.where),
          to_group ? is_group : is_home};
}

std::string put(Editing& editing, const NewThing& thing) {
  const Recipe& recipe = recipe_of(thing.kind);
  std::vector<edit::Assignment> given = thing.given;
  if (recipe.has_id && !is_given(given, "id"))
    given.push_back({"id", edit::Act::set, new_id(recipe, given, editing.ids())});
  const bool is_member = recipe.noun == &noun_of<Member>;
  if (is_member && given.size() == 1) {
    editing.add("members", edit::text_for(*shorthand_of(recipe.fields()), given.front().value));
    return given.front().value;
  }
  const edit::Value item = edit::made_of(recipe.fields(), given);
  const std::string called = value_given(given, recipe.has_id ? "id" : recipe.named_by);
  if (is_member) return editing.add("members", item), called;
  const std::string name = go_to_its_like(editing, recipe, given);
  if (name.empty())
    edit::add_to_section(editing.file(), recipe.section, item);
  else
    editing.add_to_file(name, recipe.section, item);
  return called;
}

}  // namespace slt::cli
