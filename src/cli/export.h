// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Gives everything in the plans to other programs.
struct Export {
  std::vector<std::string> municipalities;
  std::vector<std::string> formats;
  std::string output;
  bool is_public = false;
};
template <>
inline constexpr Manual manual_of<Export>{
    .name = "export",
    .alias = "eksporter",
    .summary = {"Gi alt i planene videre til andre programmer",
                "Gi alt i planane vidare til andre program",
                "Pass everything in the plans on to other programs"},
    .details = {
        "Formater: csv (en mappe med én tabell for hvert slag ting og en datapackage.json som "
        "forklarer dem; for DuckDB, SQLite, R og import i regneark) og ndjson (én ting på hver "
        "linje). Tabeller å åpne rett i Excel gir «slt list KIND -f csv».",
        "Format: csv (ei mappe med éin tabell for kvart slag ting og ein datapackage.json som "
        "forklarer dei; for DuckDB, SQLite, R og import i rekneark) og ndjson (éin ting på kvar "
        "linje). Tabellar å opne rett i Excel gir «slt list KIND -f csv».",
        "Formats: csv (a folder with a table for each kind of thing and a datapackage.json that "
        "explains them; for DuckDB, SQLite, R and import into spreadsheets) and ndjson (a thing a "
        "line). Tables to open in Excel come from \"slt list KIND -f csv\"."}};
template <>
inline constexpr std::array options_of<Export>{
    option<&Export::municipalities>("municipality",
                                    {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                     "Municipalities (ids); else all"},
                                    {.word = "MUNICIPALITY"}),
    option<&Export::is_public>("--public", kPublicOption),
    option<&Export::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Export::output>("-o,--output",
                            {"Skriv til en mappe, eller ndjson til en fil",
                             "Skriv til ei mappe, eller ndjson til ei fil",
                             "Write to a folder or, for ndjson, to a file"},
                            {.word = "FILE|DIR/"}),
};

Exit run(const Export& command, const Context& context);

}  // namespace slt::cli
