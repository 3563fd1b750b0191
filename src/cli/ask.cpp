#include "cli/ask.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>
#include <ostream>

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
constexpr Text kWrite{"Skal dette skrives? (ja/nei)", "Skal dette skrivast? (ja/nei)",
                      "Write this? (yes/no)"};

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
  if (!question.standard.empty()) words += fmt::format(" [{}]", question.standard);
  return words;
}

/// The word of a plan that an answer means: by its number, its spelling or its label.
std::optional<std::string> chosen(std::span<const Choice> choices, const std::string& answer) {
  std::size_t number = 0;
  const char* end = answer.data() + answer.size();
  if (std::from_chars(answer.data(), end, number).ptr == end && number >= 1 &&
      number <= choices.size())
    return std::string(choices[number - 1].word);
  if (const auto index = find_choice(choices, answer)) return std::string(choices[*index].word);
  for (const Choice& one : choices)
    for (const Lang lang : kLangs)
      if (one.label.in(lang) == answer) return std::string(one.word);
  return {};
}

/// The answer to a question, made ready for a plan; nothing, and why, when it is none.
std::optional<std::string> taken(const Context& context, Lang lang, const Question& question,
                                 const std::string& answer) {
  if (answer.empty() && question.required && question.standard.empty())
    return say(context, std::string(kNeeded.in(lang))), std::nullopt;
  if (answer.empty()) return question.standard;
  if (!question.choices.empty()) {
    auto word = chosen(question.choices, answer);
    if (!word && question.fits && question.fits(answer)) word = answer;
    if (!word) say(context, kNotOne.in(lang, {answer}));
    return word;
  }
  if (question.fits && !question.fits(answer))
    return say(context, kUnfit.in(lang, {answer}) + " " + question.help.in(lang)), std::nullopt;
  return answer;
}

}  // namespace

std::optional<std::vector<std::string>> ask(const Context& context, Lang lang,
                                            const std::vector<Question>& questions) {
  if (questions.empty()) return std::vector<std::string>();
  say(context, std::string(kHow.in(lang)));
  std::vector<std::string> answers(questions.size());
  for (std::size_t at = 0; at < questions.size();) {
    const Question& question = questions[at];
    say(context, words_of(question, lang));
    const auto line = line_from(context);
    if (!line) return {};
    if (*line == "<") {
      at -= at > 0 ? 1 : 0;
    } else if (*line == "?") {
      say(context, question.help.empty() ? std::string(kNoHelp.in(lang)) : question.help.in(lang));
    } else if (const auto answer = taken(context, lang, question, *line)) {
      answers[at++] = *answer;
    }
  }
  return answers;
}

bool agreed(const Context& context, Lang lang) {
  static constexpr std::array<std::string_view, 6> kYes{"ja", "j", "Ja", "yes", "y", "Yes"};
  say(context, std::string(kWrite.in(lang)));
  const auto line = line_from(context);
  return line && std::ranges::find(kYes, *line) != kYes.end();
}

}  // namespace slt::cli
