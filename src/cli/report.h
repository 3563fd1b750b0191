#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Makes a report of plans: the year's summary, the whole plan as a document, or an overview of
/// many.
struct Report {
  std::vector<std::string> words;  ///< `[KIND] [MUNICIPALITY…]`
  std::vector<std::string> formats;
  std::string output;
  std::optional<int> year;
  std::string profile;
  bool fragment = false;
};
template <>
inline constexpr Manual manual_of<Report>{
    .name = "report",
    .alias = "rapport",
    .summary = {"Lag en rapport: årsrapport, hele planen eller oversikt",
                "Lag ein rapport: årsrapport, heile planen eller oversikt",
                "Make a report: the year's summary, the whole plan or an overview"},
    .details = {
        "Slag: annual (årsrapport; det vanlige), plan og overview (alle kommunene ved siden "
        "av hverandre, og hvem som avviker fra hva). Formater: text, markdown, html og csv.",
        "Slag: annual (årsrapport; det vanlege), plan og overview (alle kommunane ved sida "
        "av kvarandre, og kven som avvik frå kva). Format: text, markdown, html og csv.",
        "Kinds: annual (the year's summary; the default), plan and overview (all "
        "municipalities beside each other, and who departs from what). Formats: text, "
        "markdown, html and csv."}};
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
    option<&Report::profile>(
        "--profile",
        {"Hvilke tall oversikten måler planene mot", "Kva tal oversikta måler planane mot",
         "Whose figures the overview measures plans against"},
        {.word = "kfk|krad|konfliktraadet|local"}),
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
