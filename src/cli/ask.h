#pragma once

#include "cli/context.h"
#include "schema/choice.h"

// Questions to somebody at a terminal.
namespace slt::cli {

/// Something to be asked about.
struct Question {
  Sentence words;                            ///< What is asked for: «Tittel».
  Sentence help = {};                        ///< What `?` answers.
  std::vector<Choice> choices = {};          ///< A number or a word of these, when there are any.
  std::string standard = {};                 ///< What an empty answer stands for.
  bool required = false;                     ///< Has to be answered.
  bool (*fits)(std::string_view) = nullptr;  ///< Whether other words are an answer.
};

/// Asks one after the other, with `<` for a step back and `?` for help; the answers in the same
/// order, empty where a question was passed over. Nothing when the answers end before the
/// questions.
std::optional<std::vector<std::string>> ask(const Context& context, Lang lang,
                                            const std::vector<Question>& questions);

/// Asks whether to write what has been shown; no answer is a no.
bool agreed(const Context& context, Lang lang);

}  // namespace slt::cli
