// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Prints a JSON Schema for editors; without a kind, the kinds there are.
struct Schema {
  std::string kind;
  std::string output;
};
template <>
inline constexpr Manual manual_of<Schema>{
    .name = "schema",
    .alias = "skjema",
    .summary = {"Skriv ut JSON-skjemaet for et slag planfil",
                "Skriv ut JSON-skjemaet for eit slag planfil",
                "Print the JSON Schema of a kind of plan file"}};
template <>
inline constexpr std::array options_of<Schema>{
    option<&Schema::kind>("kind", {"Slag fil", "Slag fil", "Kind of file"}, {.word = "KIND"}),
    option<&Schema::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                            {.word = "FILE"}),
};

Exit run(const Schema& command, const Context& context);

/// Writes everything in the project that is made from its tables.
struct Generate {
  bool check = false;
};
template <>
inline constexpr Manual manual_of<Generate>{
    .name = "generate",
    .alias = "generer",
    .summary = {"Skriv skjemaer og kataloger på nytt (for utviklere)",
                "Skriv skjema og katalogar på nytt (for utviklarar)",
                "Write schemas and catalogues anew (for developers)"}};
template <>
inline constexpr std::array options_of<Generate>{
    option<&Generate::check>("--check",
                             {"Bare si fra om noe er gammelt", "Berre sei frå om noko er gammalt",
                              "Only tell whether something is stale"}),
};

Exit run(const Generate& command, const Context& context);

}  // namespace slt::cli
