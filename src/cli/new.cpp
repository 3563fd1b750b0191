// SPDX-License-Identifier: MIT
#include "cli/new.h"

#include "base/list.h"
#include "cli/new_conversation.h"
#include "cli/new_questions.h"
#include "cli/say.h"
#include "cli/shell.h"
#include "cli/words.h"
#include "model/municipality.h"

namespace slt::cli {
namespace {

constexpr Message<Sentence> kMissing{
    .nb = "skriv også {0}", .nn = "skriv òg {0}", .en = "write also {0}"};
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
constexpr Message<Text, Quote> kDone{
    .nb = "nytt: {0} {1}", .nn = "nytt: {0} {1}", .en = "new: {0} {1}"};

bool is_place(const Context& context, const std::string& word) {
  try {
    select(context, {word});
    return true;
  } catch (const Usage&) {
    return false;
  }
}

NewThing thing_typed(const New& command, const Context& context) {
  NewThing all{choice_named<NewKind>(command.words.front()), {}, {}};
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

/// What is written without being said.
void add_usual(const Editing& editing, Date today, NewThing& thing) {
  const Recipe& recipe = recipe_of(thing.kind);
  for (const Asked& one : recipe.asked)
    if (is_needed(recipe, one) && !is_given(thing.given, one.key))
      if (const std::string usual = usual_value(recipe, one, editing, today); !usual.empty())
        thing.given.push_back({std::string(one.key), edit::Act::set, usual});
}

/// The command that says what has been answered.
Sentence kept_answers(const Context& context, const New& command, const NewThing& thing) {
  std::string words = fmt::format("{} new", slt_in(context.folder));
  words += fmt::format(" {}", shell_word(command.words.front()));
  if (!thing.where.empty()) words += fmt::format(" {}", shell_word(thing.where));
  for (const edit::Assignment& one : thing.given)
    words += fmt::format(" {}", shell_word(fmt::format("{}={}", one.path, one.value)));
  return kKept(words);
}

void check_whole(const NewThing& thing) {
  const Recipe& recipe = recipe_of(thing.kind);
  std::vector<Sentence> words;
  for (const std::string_view key : missing_in(thing)) {
    const Text& label = edit::field_at(recipe.fields(), key).doc;
    words.push_back(kMissingKey(std::string(key),
                                in_every_language([&](Lang lang) { return label.in(lang); })));
  }
  if (!words.empty()) throw Usage{kMissing(listed(words))};
}

/// Makes the thing, shows it and writes it.
Exit finish(Editing& editing, const NewThing& thing, const Caution& caution) {
  check_whole(thing);
  const std::string called = put(editing, thing);
  return editing.finish(caution, kDone(label_of(thing.kind), {called}));
}

/// Asks for the rest and writes it; what was answered is told again when it is not written.
Exit ask_and_finish(const New& command, const Context& context, Editing& editing,
                    const NewThing& thing) {
  const auto [answered, whole] = converse(context, editing, thing);
  const Sentence kept = kept_answers(context, command, answered);
  if (!whole) throw edit::Refused{kStopped(), kept};
  const Exit status = finish(editing, answered, {command.dry_run, command.force, !command.dry_run});
  if (!editing.is_written()) say(context, kept.in(editing.lang()));
  return status;
}

}  // namespace

Exit run(const New& command, const Context& context) {
  NewThing thing = thing_typed(command, context);
  Editing editing = home_of(thing, context);
  if (context.streams.in && !missing_in(thing).empty())
    return ask_and_finish(command, context, editing, thing);
  add_usual(editing, context.today, thing);
  return finish(editing, thing, {command.dry_run, command.force});
}

}  // namespace slt::cli
