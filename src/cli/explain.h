// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Prints what a rule says, why, who says so, wrong and right; how a phrase about meetings is read;
/// or what a key means.
struct Explain {
  std::vector<std::string> what;
  std::string output;
};
template <>
inline constexpr Manual manual_of<Explain>{
    .name = "explain",
    .alias = "forklar",
    .summary = {
        "Forklar en regel, en nøkkel, eller hvordan et uttrykk for møtehyppighet leses",
        "Forklar ein regel, ein nøkkel, eller korleis eit uttrykk for møtefrekvens blir lese",
        "Explain a rule, a key, or how a phrase about meetings is read"}};
template <>
inline constexpr std::array options_of<Explain>{
    option<&Explain::what>(
        "rule",
        {"Navn på regler, en nøkkel, eller uttrykket",
         "Namn på reglar, ein nøkkel, eller uttrykket", "Names of rules, a key, or the phrase"},
        {.word = "RULE", .required = true}),
    option<&Explain::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                             {.word = "FILE"}),
};

Exit run(const Explain& command, const Context& context);

/// Lists all rules.
struct Rules {
  std::vector<std::string> formats;
  std::string output;
};
template <>
inline constexpr Manual manual_of<Rules>{
    .name = "rules",
    .alias = "regler",
    .summary = {"List opp alle regler", "List opp alle reglar", "List all rules"},
    .details = {"Formater: text, markdown (hele katalogen) og json.",
                "Format: text, markdown (heile katalogen) og json.",
                "Formats: text, markdown (the whole catalogue) and json."}};
template <>
inline constexpr std::array options_of<Rules>{
    option<&Rules::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Rules::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                           {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 3> formats_of<Rules>{"text", "markdown", "json"};

Exit run(const Rules& command, const Context& context);

}  // namespace slt::cli
