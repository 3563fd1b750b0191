// SPDX-License-Identifier: MIT
#include "cli/new_conversation.h"

#include <algorithm>
#include <deque>

#include "cli/ask.h"
#include "cli/new_questions.h"
#include "schema/structure_rules.h"

namespace slt::cli {
namespace {

constexpr Message<> kGoBack{.nb = "gå tilbake med «<» og svar på det først",
                            .nn = "gå tilbake med «<» og svar på det først",
                            .en = "go back with \"<\" and answer that first"};
constexpr Message<Sentence, Sentence> kWhy{.nb = "{0}. {1}", .nn = "{0}. {1}", .en = "{0}. {1}"};
constexpr Message<Sentence, Sentence> kHow{.nb = "{0}; {1}", .nn = "{0}; {1}", .en = "{0}; {1}"};

/// Whether there are questions left.
enum class Expected : std::uint8_t { more, nothing };

/// A value that a field can have; empty where none can be thought of.
std::string some_value(const Field& field, Date today) {
  if (field.kind == FieldKind::date || field.kind == FieldKind::partial_date) return iso(today);
  if (field.kind == FieldKind::text) return "…";
  return field.choices.empty() ? std::string() : std::string(field.choices.front().word);
}

/// Some values for those that are missing, without which nothing else would be looked at.
void stand_in(NewThing& thing, Date today) {
  for (const std::string_view key : missing_in(thing)) {
    const Field& field = edit::field_at(recipe_of(thing.kind).fields(), key);
    if (const std::string value = some_value(field, today); !value.empty())
      thing.given.push_back({std::string(key), edit::Act::set, value});
  }
}

/// What a thing made of so much would be refused for; where more of it is to come, a key that is
/// missing is no fault yet.
std::vector<render::Finding> faults(const Context& context, NewThing thing, Expected more) {
  if (more == Expected::more) stand_in(thing, context.today);
  Editing trial = home_of(thing, context);
  put(trial, thing);
  auto found = trial.errors();
  std::erase_if(found, [&](const render::Finding& one) {
    return more == Expected::more && one.rule == structure_rule(Misfit::missing_key).id;
  });
  return found;
}

/// A conversation about what was not given.
struct Conversation {
  const Context& context;
  const NewThing& thing;
  std::vector<Asked> asked = {};
  std::vector<Question> questions = {};
  std::deque<std::string> kept = {};  ///< Words that the questions refer to.

  Conversation(const Context& here, const NewThing& so_far, const Editing& editing)
      : context(here), thing(so_far) {
    const Recipe& recipe = recipe_of(thing.kind);
    for (const Asked& one : recipe.asked) {
      if (is_given(thing.given, one.key)) continue;
      asked.push_back(one);
      questions.push_back(question_about(recipe, one, editing, context.today, kept));
    }
  }
  NewThing with(std::span<const std::string> answers) const;
  Sentence objection(std::span<const std::string> answers) const;
};

/// What is known with the answers so far.
NewThing Conversation::with(std::span<const std::string> answers) const {
  NewThing all = thing;
  for (std::size_t i = 0; i < answers.size(); ++i)
    for (const std::string& value : values_of(recipe_of(thing.kind), asked[i].key, answers[i]))
      all.given.push_back({std::string(asked[i].key), edit::Act::set, value});
  return all;
}

/// Why the last answer would be refused, where the answers before it would not.
Sentence Conversation::objection(std::span<const std::string> answers) const try {
  const auto before = answers.first(answers.size() - 1);
  const Expected more = answers.size() < questions.size() ? Expected::more : Expected::nothing;
  auto found = faults(context, with(answers), more);
  if (found.empty()) return {};
  const auto known = faults(context, with(before), more);
  std::erase_if(found, [&](const render::Finding& one) {
    return std::ranges::find(known, one.message, &render::Finding::message) != known.end();
  });
  if (found.empty()) return {};
  const Question& question = questions[answers.size() - 1];
  const render::Finding& first = found.front();
  if (first.rule == structure_rule(Misfit::missing_key).id) return kHow(first.message, kGoBack());
  if (question.says_how) return kWhy(first.message, question.help);
  return first.remedy.empty() ? first.message : kHow(first.message, first.remedy);
} catch (const edit::Refused& refused) {
  return refused.words;
}

}  // namespace

Answered converse(const Context& context, const Editing& editing, const NewThing& thing) {
  const Conversation talk(context, thing, editing);
  const auto [answers, all] =
      ask(context, editing.lang(), talk.questions,
          [&](std::span<const std::string> so_far) { return talk.objection(so_far); });
  return {talk.with(answers), all};
}

}  // namespace slt::cli
