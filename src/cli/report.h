#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Makes a report of plans: the year's summary, or the whole plan as a document.
struct Report {
  std::vector<std::string> words;  ///< `[KIND] [MUNICIPALITY…]`
  std::vector<std::string> formats;
  std::string output;
  std::optional<int> year;
  bool fragment = false;
};
template <>
inline constexpr Manual manual_of<Report>{
    .name = "report",
    .alias = "rapport",
    .summary = {"Lag en rapport: årsrapport eller hele planen",
                "Lag ein rapport: årsrapport eller heile planen",
                "Make a report: the year's summary or the whole plan"},
    .details = {"Slag: annual (årsrapport; det vanlige) og plan. Formater: text, markdown og html.",
                "Slag: annual (årsrapport; det vanlege) og plan. Format: text, markdown og html.",
                "Kinds: annual (the year's summary; the default) and plan. Formats: text, markdown "
                "and html."}};
template <>
inline constexpr std::array options_of<Report>{
    option<&Report::words>("kind",
                           {"Slag rapport, og kommuner (id); ellers alle",
                            "Slag rapport, og kommunar (id); elles alle",
                            "Kind of report, and municipalities (ids); else all"},
                           {.word = "[KIND] [MUNICIPALITY]"}),
    option<&Report::year>(
        "--year",
        {"Året; ellers det vi er i", "Året; elles det vi er i", "The year; else the present one"},
        {.word = "YYYY"}),
    option<&Report::fragment>("--fragment",
                              {"Html uten side rundt, til å lime inn på kommunens egne sider",
                               "Html utan side rundt, til å lime inn på sidene til kommunen",
                               "Html without a page around it, to paste into one's own pages"}),
    option<&Report::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Report::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                            {.word = "FILE"}),
};

Exit run(const Report& command, const Context& context);

}  // namespace slt::cli
