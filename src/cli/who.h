// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Says who sits in several groups, or what somebody answers for.
struct WhoAnswers {
  std::vector<std::string> words;  ///< `[WORD] [MUNICIPALITY…]`
  std::vector<std::string> formats;
  std::string output;
};
template <>
inline constexpr Manual manual_of<WhoAnswers>{
    .name = "who",
    .alias = "hvem",
    .summary = {"Vis hvem som sitter i flere grupper, eller hva noen har ansvar for",
                "Vis kven som sit i fleire grupper, eller kva nokon har ansvar for",
                "Show who sits in several groups, or what somebody answers for"},
    .details = {
        "WORD er en rolle, en enhet, en gruppe, en sektor eller en person: politiet, rektor, "
        "«Vegårshei skole». Uten WORD: de som sitter i flere grupper. Formater: text, markdown "
        "og csv.",
        "WORD er ei rolle, ei eining, ei gruppe, ein sektor eller ein person: politiet, rektor, "
        "«Vegårshei skole». Utan WORD: dei som sit i fleire grupper. Format: text, markdown og "
        "csv.",
        "WORD is an office, a unit, a group, a sector or a person: politiet, rektor, "
        "\"Vegårshei skole\". Without WORD: those who sit in several groups. Formats: text, "
        "markdown and csv."}};
template <>
inline constexpr std::array options_of<WhoAnswers>{
    option<&WhoAnswers::words>("who",
                               {"Hvem det gjelder, og kommuner (id); ellers alle",
                                "Kven det gjeld, og kommunar (id); elles alle",
                                "Whom it is about, and municipalities (ids); else all"},
                               {.word = "[WORD] [MUNICIPALITY]"}),
    option<&WhoAnswers::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&WhoAnswers::output>(
        "-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"}, {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 3> formats_of<WhoAnswers>{"text", "markdown", "csv"};

Exit run(const WhoAnswers& command, const Context& context);

}  // namespace slt::cli
