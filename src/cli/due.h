#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Says what is overdue and what is coming.
struct Due {
  std::vector<std::string> municipalities;
  std::vector<std::string> formats;
  std::string output;
  std::string within = "365d";
  bool fail = false;
};
template <>
inline constexpr Manual manual_of<Due>{
    .name = "due",
    .alias = "frister",
    .summary = {"Vis hva som er forfalt, og hva som kommer",
                "Vis kva som er forfalle, og kva som kjem",
                "Show what is overdue and what is coming"},
    .details = {"Formater: text, markdown og json.", "Format: text, markdown og json.",
                "Formats: text, markdown and json."}};
template <>
inline constexpr std::array options_of<Due>{
    option<&Due::municipalities>("municipality",
                                 {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                  "Municipalities (ids); else all"},
                                 {.word = "MUNICIPALITY"}),
    option<&Due::within>("--within", {"Hvor langt fram", "Kor langt fram", "How far ahead"},
                         {.word = "30d|8w|6m|1y"}),
    option<&Due::fail>("--fail",
                       {"Sluttstatus 1 når noe er forfalt", "Sluttstatus 1 når noko er forfalle",
                        "Exit status 1 when something is overdue"}),
    option<&Due::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Due::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                         {.word = "FILE"}),
};

Exit run(const Due& command, const Context& context);

}  // namespace slt::cli
