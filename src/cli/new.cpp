#include "cli/new.h"

#include <algorithm>
#include <deque>
#include <map>

#include "base/list.h"
#include "base/nearest.h"
#include "cli/ask.h"
#include "cli/new_questions.h"
#include "cli/say.h"
#include "cli/shell.h"
#include "cli/words.h"
#include "model/municipality.h"
#include "model/register.h"
#include "schema/structure_rules.h"

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
constexpr Message<std::string> kKept{.nb = "svarene dine, om du vil prøve igjen: {0}",
                                     .nn = "svara dine, om du vil prøve igjen: {0}",
                                     .en = "your answers, should you want to try again: {0}"};
constexpr Message<std::string, Sentence> kMissingKey{
    .nb = "{0}=… ({1})", .nn = "{0}=… ({1})", .en = "{0}=… ({1})"};
constexpr Message<> kGoBack{.nb = "gå tilbake med «<» og svar på det først",
                            .nn = "gå tilbake med «<» og svar på det først",
                            .en = "go back with \"<\" and answer that first"};
constexpr Message<Sentence, Sentence> kWhy{.nb = "{0}. {1}", .nn = "{0}. {1}", .en = "{0}. {1}"};
constexpr Message<Sentence, Sentence> kHow{.nb = "{0}; {1}", .nn = "{0}; {1}", .en = "{0}; {1}"};
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
  for (edit::Assignment& one : all.given)
    one = edit::in_plan_words(recipe_of(all.kind).fields(), one);
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

/// The municipality or the group that the thing goes into.
Editing home_of(const Typed& typed, const Context& context) {
  const bool to_group = typed.kind == NewKind::member;
  return {context, to_group ? typed.where : folder_meant(context, typed.where),
          to_group ? is_group : is_home};
}

/// Whether there are questions left.
enum class Expected : std::uint8_t { more, nothing };

/// What a thing made of so much would be refused for; where more of it is to come, a key that is
/// missing is no fault yet.
std::vector<render::Finding> faults(const Context& context, const Typed& typed, Expected more) {
  Editing trial = home_of(typed, context);
  put(trial, recipe_of(typed.kind), typed.given);
  auto found = trial.errors();
  std::erase_if(found, [&](const render::Finding& one) {
    return more == Expected::more && one.rule == structure_rule(Misfit::missing_key).id;
  });
  return found;
}

/// A conversation about what was not given.
struct Conversation {
  const Context& context;
  const Typed& typed;
  std::vector<Asked> asked = {};
  std::vector<Question> questions = {};
  std::deque<std::string> kept = {};  ///< Words that the questions refer to.

  Conversation(const Context& here, const Typed& so_far, const Editing& editing)
      : context(here), typed(so_far) {
    const Recipe& recipe = recipe_of(typed.kind);
    for (const Asked& one : recipe.asked) {
      if (is_given(typed.given, one.key)) continue;
      asked.push_back(one);
      questions.push_back(question_about(recipe, one, editing, context.today, kept));
    }
  }
  Typed with(std::span<const std::string> answers) const;
  Sentence objection(std::span<const std::string> answers) const;
};

/// What is known with the answers so far.
Typed Conversation::with(std::span<const std::string> answers) const {
  Typed all = typed;
  for (std::size_t i = 0; i < answers.size(); ++i)
    for (const std::string& value : values_of(recipe_of(typed.kind), asked[i].key, answers[i]))
      all.given.push_back({std::string(asked[i].key), edit::Act::set, value});
  return all;
}

/// Why the last answer would be refused, where the answers before it would not.
Sentence Conversation::objection(std::span<const std::string> answers) const try {
  const auto before = answers.first(answers.size() - 1);
  const Expected more = answers.size() < questions.size() ? Expected::more : Expected::nothing;
  const auto found = faults(context, with(answers), more);
  if (found.empty() || found.size() <= faults(context, with(before), more).size()) return {};
  const Question& question = questions[answers.size() - 1];
  const render::Finding& first = found.front();
  if (first.rule == structure_rule(Misfit::missing_key).id) return kHow(first.message, kGoBack());
  if (question.says_how) return kWhy(first.message, question.help);
  return first.remedy.empty() ? first.message : kHow(first.message, first.remedy);
} catch (const edit::Refused& refused) {
  return refused.words;
}

/// The command that says what has been answered.
Sentence kept_answers(const Context& context, const New& command, const Typed& typed) {
  std::string words = fmt::format("{} new", slt_in(context.folder));
  words += fmt::format(" {}", shell_word(command.words.front()));
  if (!typed.where.empty()) words += fmt::format(" {}", shell_word(typed.where));
  for (const edit::Assignment& one : typed.given)
    words += fmt::format(" {}", shell_word(fmt::format("{}={}", one.path, one.value)));
  return kKept(words);
}

void check_whole(const Typed& typed) {
  const Recipe& recipe = recipe_of(typed.kind);
  std::vector<Sentence> words;
  for (const std::string_view key : missing(recipe, typed.given)) {
    const Text& label = edit::field_at(recipe.fields(), key).doc;
    words.push_back(kMissingKey(std::string(key),
                                in_every_language([&](Lang lang) { return label.in(lang); })));
  }
  if (!words.empty()) throw Usage{kMissing(listed(words))};
}

/// Asks for the rest and writes it; what was answered is told again when it is not written.
Exit converse(const New& command, const Context& context, Editing& editing, const Typed& typed) {
  const Conversation talk(context, typed, editing);
  const auto [answers, all] =
      ask(context, editing.lang(), talk.questions,
          [&](std::span<const std::string> so_far) { return talk.objection(so_far); });
  const Typed whole = talk.with(answers);
  const Sentence kept = kept_answers(context, command, whole);
  if (!all) throw edit::Refused{kStopped(), kept};
  check_whole(whole);
  const std::string called = put(editing, recipe_of(whole.kind), whole.given);
  const Exit status = editing.finish({command.dry_run, command.force, !command.dry_run},
                                     kDone(label_of(whole.kind), {called}));
  if (!editing.is_written()) say(context, kept.in(editing.lang()));
  return status;
}

}  // namespace

Exit run(const New& command, const Context& context) {
  Typed asked = typed(command, context);
  const Recipe& recipe = recipe_of(asked.kind);
  Editing editing = home_of(asked, context);
  if (context.streams.in && !missing(recipe, asked.given).empty())
    return converse(command, context, editing, asked);
  add_usual(editing, recipe, context.today, asked.given);
  check_whole(asked);
  const std::string called = put(editing, recipe, asked.given);
  return editing.finish({command.dry_run, command.force}, kDone(label_of(asked.kind), {called}));
}

}  // namespace slt::cli
