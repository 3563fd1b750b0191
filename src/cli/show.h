// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Shows one thing of the plans with what belongs to it.
struct Show {
  std::string id;
  std::vector<std::string> formats;
  std::string output;
};
template <>
inline constexpr Manual manual_of<Show>{
    .name = "show",
    .alias = "vis",
    .summary = {"Vis én gruppe, ett tiltak, én rolle … og alt som hører til",
                "Vis éi gruppe, eitt tiltak, éi rolle … og alt som høyrer til",
                "Show one group, tiltak, role … and all that belongs to it"},
    .details = {"Formater: text og markdown.", "Format: text og markdown.",
                "Formats: text and markdown."}};
template <>
inline constexpr std::array options_of<Show>{
    option<&Show::id>(
        "id",
        {"Hva som skal vises (id, eller KOMMUNE/ID)", "Kva som skal visast (id, eller KOMMUNE/ID)",
         "What to show (id, or MUNICIPALITY/ID)"},
        {.word = "ID", .required = true}),
    option<&Show::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Show::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                          {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 2> formats_of<Show>{"text", "markdown"};

Exit run(const Show& command, const Context& context);

}  // namespace slt::cli
