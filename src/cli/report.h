// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Makes a report of plans: the year's summary, the whole plan as a document, an overview of many,
/// how things stand today, or the papers of one meeting.
struct Report {
  std::vector<std::string> words;  ///< `[KIND] [MUNICIPALITY…]`
  std::vector<std::string> formats;
  std::string output;
  std::optional<int> year;
  std::string profile;
  std::string meeting, group;
  std::string template_file;
  bool fragment = false;
  bool trace = false;
  bool is_public = false;
};
template <>
inline constexpr Manual manual_of<Report>{
    .name = "report",
    .alias = "rapport",
    .summary = {"Lag en rapport, en oversikt eller papirene til et møte",
                "Lag ein rapport, ei oversikt eller papira til eit møte",
                "Make a report, an overview or the papers of a meeting"},
    .details = {
        "Slag: annual (årsrapport; det vanlige), plan, overview (alle kommunene ved siden av "
        "hverandre, og hvem som avviker fra hva), status (én side for i dag), agenda (innkalling "
        "til neste møte) og minutes (mal for referatet). Formater: text, markdown, html, docx "
        "(Word), csv og json. Uten -f avgjør endelsen på filen formatet. Med -o MAPPE/ blir hver "
        "rapport, og i csv hver tabell, en egen fil.",
        "Slag: annual (årsrapport; det vanlege), plan, overview (alle kommunane ved sida av "
        "kvarandre, og kven som avvik frå kva), status (éi side for i dag), agenda (innkalling til "
        "neste møte) og minutes (mal for referatet). Format: text, markdown, html, docx (Word), "
        "csv og json. Utan -f avgjer endinga på fila formatet. Med -o MAPPE/ blir kvar "
        "rapport, og i csv kvar tabell, ei eiga fil.",
        "Kinds: annual (the year's summary; the default), plan, overview (all municipalities "
        "beside each other, and who departs from what), status (one page for today), agenda (the "
        "notice of the next meeting) and minutes (a form for its minutes). Formats: text, "
        "markdown, html, docx (Word), csv and json. Without -f the ending of the file decides. "
        "With -o FOLDER/ each report, and in csv each table, becomes a file of its own."}};
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
    option<&Report::meeting>("--meeting",
                             {"Møtet som papirene gjelder (id); ellers det neste",
                              "Møtet som papira gjeld (id); elles det neste",
                              "The meeting the papers are for (id); else the next"},
                             {.word = "ID"}),
    option<&Report::group>("--group",
                           {"Gruppen som papirene gjelder (id): det neste møtet i den",
                            "Gruppa som papira gjeld (id): det neste møtet i ho",
                            "The group the papers are for (id): its next meeting"},
                           {.word = "ID"}),
    option<&Report::fragment>("--fragment",
                              {"Html uten side rundt, til å lime inn på kommunens egne sider",
                               "Html utan side rundt, til å lime inn på sidene til kommunen",
                               "Html without a page around it, to paste into one's own pages"}),
    option<&Report::template_file>(
        "--template",
        {"Word-dokument med kommunens egne stiler, topptekst, bunntekst og marger",
         "Word-dokument med stilar, topptekst, botntekst og margar frå kommunen",
         "Word document with one's own styles, header, footer and margins"},
        {.word = "FILE.docx"}),
    option<&Report::trace>("--trace", {"Ta med hvor i planen hvert tall kommer fra: fil og linje",
                                       "Ta med kvar i planen kvart tal kjem frå: fil og linje",
                                       "Add where in the plan each number is from: file and line"}),
    option<&Report::is_public>("--public", kPublicOption),
    option<&Report::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Report::output>("-o,--output",
                            {"Skriv til fil, eller til en mappe med en fil for hver rapport",
                             "Skriv til fil, eller til ei mappe med ei fil for kvar rapport",
                             "Write to a file, or to a folder with a file for each report"},
                            {.word = "FILE|DIR/"}),
};

template <>
inline constexpr std::array<std::string_view, 6> formats_of<Report>{"text", "markdown", "html",
                                                                    "docx", "csv",      "json"};

Exit run(const Report& command, const Context& context);

}  // namespace slt::cli
