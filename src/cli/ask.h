// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "cli/context.h"
#include "schema/choice.h"

// Questions to somebody at a terminal.
namespace slt::cli {

/// Something to be asked about.
struct Question {
  Sentence words;                            ///< What is asked for: «Tittel».
  Sentence help = {};                        ///< What `?` answers.
  bool says_how = false;                     ///< The help tells how an answer is written.
  std::vector<Choice> choices = {};          ///< A number or a word of these, when there are any.
  std::string standard = {};                 ///< What an empty answer stands for.
  bool required = false;                     ///< Has to be answered.
  bool (*fits)(std::string_view) = nullptr;  ///< Whether other words are an answer.
  /// The answer in the form of plans: `2026-11-14` for «14.11.2026».
  std::function<std::string(const std::string&)> meant = {};
};

/// What somebody answered, in the order of the questions: empty where one was passed over.
struct Answers {
  std::vector<std::string> words;
  bool all = true;  ///< False when they ended before the questions.
};

/// Why the last of these answers cannot stand, with those before it; empty when it can.
using Objection = std::function<Sentence(std::span<const std::string> answers)>;

/// Asks one after the other, with `<` for a step back and `?` for help. An answer that cannot stand
/// is asked for again, with the reason.
Answers ask(const Context& context, Lang lang, const std::vector<Question>& questions,
            const Objection& objection = {});

/// Asks whether to write what has been shown, until it is a yes or a no; no answer is a no.
bool agreed(const Context& context, Lang lang);

}  // namespace slt::cli
