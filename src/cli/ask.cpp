// SPDX-License-Identifier: MIT
#include "cli/ask.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>
#include <ostream>

#include "edit/typed.h"
#include "render/escape.h"
#include "render/page.h"
#include "rules/identity_number.h"

namespace slt::cli {
namespace {

constexpr Text kHow{
    "Tom linje: hopp over, eller ta det som står i klammer. «<» går ett steg tilbake, «?» hjelper.",
    "Tom linje: hopp over, eller ta det som står i klammar. «<» går eitt steg tilbake, «?» "
    "hjelper.",
    "Empty line: leave out, or take what stands in brackets. \"<\" goes one step back, \"?\" "
    "helps."};
constexpr Text kRequired{"må fylles ut", "må fyllast ut", "must be filled in"};
constexpr Text kNeeded{"Dette må fylles ut.", "Dette må fyllast ut.", "This must be filled in."};
constexpr Text kNoHelp{"Skriv svaret på én linje.", "Skriv svaret på éi linje.",
                       "Type the answer on one line."};
constexpr Message<Quote> kNotOne{
    .nb = "{0} er ikke blant valgene; skriv nummeret eller ordet.",
    .nn = "{0} er ikkje blant vala; skriv nummeret eller ordet.",
    .en = "{0} is not among the choices; type the number or the word."};
constexpr Message<Quote> kUnfit{
    .nb = "{0} passer ikke her.", .nn = "{0} passar ikkje her.", .en = "{0} does not fit here."};
constexpr Message<Quote, std::string> kReadAs{
    .nb = "{0} er lest som {1}.", .nn = "{0} er lese som {1}.", .en = "{0} is read as {1}."};
constexpr Text kYesOrNo{"Svar ja eller nei.", "Svar ja eller nei.", "Answer yes or no."};
constexpr Text kWrite{"Skal dette skrives? (ja/nei)", "Skal dette skrivast? (ja/nei)",
                      "Write this? (yes/no)"};

constexpr std::array kYesNo{Choice{"ja", {"ja", "ja", "yes"}, "j|y"},
                            Choice{"nei", {"nei", "nei", "no"}, "n"}};

void say(const Context& context, const std::string& words) {
  render::Page<render::Terminal> page;
  page << without_identity_numbers(words) << "\n";
  context.streams.out << page.take();
}

/// One line from whoever answers, without blanks around it; nothing when there is no more.
std::optional<std::string> line_from(const Context& context) {
  context.streams.out << "> " << std::flush;
  std::string line;
  if (!context.streams.in || !std::getline(*context.streams.in, line)) {
    context.streams.out << "\n";
    return {};
  }
  const std::size_t first = line.find_first_not_of(" \t\r");
  if (first == line.npos) return "";
  return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::string words_of(const Question& question, Lang lang) {
  std::string words = question.words.in(lang);
  if (question.required && question.standard.empty())
    words += fmt::format(" ({})", kRequired.in(lang));
  std::string choices;
  for (std::size_t i = 0; i < question.choices.size(); ++i)
    choices += fmt::format("{}{} {}", choices.empty() ? (words.ends_with('?') ? " " : ": ") : ", ",
                           i + 1, question.choices[i].label.in(lang));
  words += choices;
  if (question.standard.empty()) return words;
  const auto standard = std::ranges::find(question.choices, question.standard, &Choice::word);
  const bool known = standard != question.choices.end();
  return words + fmt::format(" [{}]", known ? standard->label.in(lang) : question.standard);
}

/// The word of a plan that an answer means: by its number, its spelling or its label.
std::optional<std::string> chosen(std::span<const Choice> choices, const std::string& answer) {
  std::size_t number = 0;
  const char* end = answer.data() + answer.size();
  if (std::from_chars(answer.data(), end, number).ptr == end && number >= 1 &&
      number <= choices.size())
    return std::string(choices[number - 1].word);
  const auto index = edit::choice_meant(choices, answer);
  return index ? std::optional(std::string(choices[*index].word)) : std::nullopt;
}

/// The answer in the form of plans; another form than the typed is told.
std::string in_plan_form(const Context& context, Lang lang, const Question& question,
                         const std::string& answer) {
  if (!question.meant) return answer;
  std::string meant = question.meant(answer);
  if (meant != answer) say(context, kReadAs.in(lang, {answer}, meant));
  return meant;
}

/// The answer to a question, made ready for a plan; nothing, and why, when it is none.
std::optional<std::string> taken(const Context& context, Lang lang, const Question& question,
                                 const std::string& typed) {
  if (typed.empty() && question.required && question.standard.empty())
    return say(context, std::string(kNeeded.in(lang))), std::nullopt;
  if (typed.empty()) return question.standard;
  if (!question.choices.empty()) {
    auto word = chosen(question.choices, typed);
    if (!word && question.fits && question.fits(typed)) word = typed;
    if (!word) say(context, kNotOne.in(lang, {typed}));
    return word;
  }
  const std::string answer = in_plan_form(context, lang, question, typed);
  if (question.fits && !question.fits(answer))
    return say(context, kUnfit.in(lang, {answer}) + " " + question.help.in(lang)), std::nullopt;
  return answer;
}

/// The answer when it can stand after the others; nothing, and why, when it cannot.
std::optional<std::string> accepted(const Context& context, Lang lang, const Question& question,
                                    const std::string& typed, std::vector<std::string> before,
                                    const Objection& objection) {
  auto answer = taken(context, lang, question, typed);
  if (!answer || answer->empty() || !objection) return answer;
  before.push_back(*answer);
  const Sentence why = objection(before);
  if (why.empty()) return answer;
  return say(context, why.in(lang)), std::nullopt;
}

}  // namespace

Answers ask(const Context& context, Lang lang, const std::vector<Question>& questions,
            const Objection& objection) {
  if (questions.empty()) return {};
  say(context, std::string(kHow.in(lang)));
  std::vector<std::string> answers(questions.size());
  for (std::size_t at = 0; at < questions.size();) {
    const Question& question = questions[at];
    const auto here = answers.begin() + static_cast<std::ptrdiff_t>(at);
    say(context, words_of(question, lang));
    const auto line = line_from(context);
    if (!line) return {std::move(answers), false};
    if (*line == "<") {
      at -= at > 0 ? 1 : 0;
    } else if (*line == "?") {
      say(context, question.help.empty() ? std::string(kNoHelp.in(lang)) : question.help.in(lang));
    } else if (const auto answer =
                   accepted(context, lang, question, *line, {answers.begin(), here}, objection)) {
      answers[at++] = *answer;
    }
  }
  return {std::move(answers)};
}

bool agreed(const Context& context, Lang lang) {
  for (;;) {
    say(context, std::string(kWrite.in(lang)));
    const auto line = line_from(context);
    if (!line || line->empty()) return false;
    const auto answer = choice_called(kYesNo, *line);
    if (answer) return *answer == 0;
    say(context, std::string(kYesOrNo.in(lang)));
  }
}

}  // namespace slt::cli
