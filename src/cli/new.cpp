#include "cli/new.h"

#include <algorithm>
#include <deque>
#include <map>

#include "base/list.h"
#include "base/nearest.h"
#include "cli/ask.h"
#include "cli/new_questions.h"
#include "cli/words.h"
#include "model/municipality.h"
#include "model/register.h"

namespace slt::cli {
namespace {

constexpr Message<Sentence> kMissing{
    .nb = "skriv også {0}", .nn = "skriv òg {0}", .en = "write also {0}"};
constexpr Message<Sentence> kWhere{.nb = "hvilken kommune gjelder det? velg blant {0}",
                                   .nn = "kva kommune gjeld det? vel mellom {0}",
                                   .en = "which municipality? choose from {0}"};
constexpr Message<> kWhichGroup{.nb = "hvilken gruppe? skriv GRUPPE, eller KOMMUNE/GRUPPE",
                                .nn = "kva gruppe? skriv GRUPPE, eller KOMMUNE/GRUPPE",
                                .en = "which group? write GROUP, or MUNICIPALITY/GROUP"};
constexpr Message<Quote> kOneTooMany{
    .nb = "{0} er ett ord for mye; sett anførselstegn om navn med mellomrom",
    .nn = "{0} er eitt ord for mykje; set hermeteikn om namn med mellomrom",
    .en = "{0} is one word too many; put names with blanks in quotation marks"};
constexpr Message<> kStopped{.nb = "avbrutt; ingenting er skrevet",
                             .nn = "avbrote; ingenting er skrive",
                             .en = "stopped; nothing is written"};
constexpr Message<Text, Quote> kDone{
    .nb = "nytt: {0} {1}", .nn = "nytt: {0} {1}", .en = "new: {0} {1}"};

/// What was typed: the kind, where it is to go, and what is known of it already.
struct Typed {
  NewKind kind;
  std::string where;
  std::vector<edit::Assignment> given;
};

bool is_place(const Context& context, const std::string& word) {
  try {
    select(context, {word});
    return true;
  } catch (const Usage&) {
    return false;
  }
}

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

Typed typed(const New& command, const Context& context) {
  Typed all{choice_named<NewKind>(command.words.front()), {}, {}};
  std::vector<std::string> names;
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const auto one = edit::parse_assignment(command.words[i]);
    if (one && command.words[i].find(' ') > command.words[i].find('='))
      all.given.push_back(*one);
    else
      names.push_back(command.words[i]);
  }
  const bool to_group = all.kind == NewKind::member;
  if (!names.empty() && (to_group || names.size() > 1 || is_place(context, names.front()))) {
    all.where = names.front();
    names.erase(names.begin());
  }
  if (to_group && all.where.empty()) throw Usage{kWhichGroup()};
  if (names.size() > 1) throw Usage{kOneTooMany({names[1]})};
  if (!names.empty())
    all.given.push_back({std::string(recipe_of(all.kind).named_by), edit::Act::set, names.front()});
  std::erase_if(all.given, [](const edit::Assignment& one) { return one.value.empty(); });
  return all;
}

/// The words that nothing can be made without and that have not been given.
std::vector<std::string_view> missing(const Recipe& recipe,
                                      const std::vector<edit::Assignment>& given) {
  std::vector<std::string_view> keys;
  for (const Asked& one : recipe.asked)
    if (is_needed(recipe, one) && !is_given(given, one.key)) keys.push_back(one.key);
  return keys;
}

/// Asks about what was not given; false when the answers ended too early.
bool converse(const Context& context, const Editing& editing, const Recipe& recipe,
              std::vector<edit::Assignment>& given) {
  std::deque<std::string> kept;
  std::vector<Question> questions;
  std::vector<Asked> asked;
  for (const Asked& one : recipe.asked) {
    if (is_given(given, one.key)) continue;
    asked.push_back(one);
    questions.push_back(question_about(recipe, one, editing, context.today, kept));
  }
  const auto answers = ask(context, editing.lang(), questions);
  if (!answers) return false;
  for (std::size_t i = 0; i < asked.size(); ++i)
    for (const std::string& value : values_of(recipe, asked[i].key, (*answers)[i]))
      given.push_back({std::string(asked[i].key), edit::Act::set, value});
  return true;
}

/// What is written without being said.
void add_usual(const Editing& editing, const Recipe& recipe, Date today,
               std::vector<edit::Assignment>& given) {
  for (const Asked& one : recipe.asked)
    if (is_needed(recipe, one) && !is_given(given, one.key))
      if (const std::string usual = usual_value(recipe, one, editing, today); !usual.empty())
        given.push_back({std::string(one.key), edit::Act::set, usual});
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

/// Makes the thing from what was given and puts it where it belongs; answers what it is called.
std::string put(Editing& editing, const Recipe& recipe, std::vector<edit::Assignment> given) {
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

}  // namespace

Exit run(const New& command, const Context& context) {
  Typed asked = typed(command, context);
  const Recipe& recipe = recipe_of(asked.kind);
  const bool to_group = asked.kind == NewKind::member;
  Editing editing(context, to_group ? asked.where : folder_meant(context, asked.where),
                  to_group ? is_group : is_home);
  const auto keys = missing(recipe, asked.given);
  const bool asks = context.streams.in && !keys.empty();
  if (asks && !converse(context, editing, recipe, asked.given)) throw edit::Refused{kStopped()};
  if (!asks) add_usual(editing, recipe, context.today, asked.given);
  const auto left = missing(recipe, asked.given);
  if (!left.empty()) {
    std::vector<std::string> words;
    for (const std::string_view key : left) words.push_back(fmt::format("{}=…", key));
    const std::vector<std::string_view> shown(words.begin(), words.end());
    throw Usage{kMissing(listed(shown))};
  }
  const std::string called = put(editing, recipe, asked.given);
  return editing.finish({command.dry_run, command.force, asks && !command.dry_run},
                        kDone(label_of(asked.kind), {called}));
}

}  // namespace slt::cli
