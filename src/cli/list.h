// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Lists things of one kind, chosen by words.
struct List {
  std::vector<std::string> words;  ///< `KIND [FILTER…] [MUNICIPALITY…]`
  std::string columns;
  std::vector<std::string> formats;
  std::string output;
};
template <>
inline constexpr Manual manual_of<List>{
    .name = "list",
    .alias = "liste",
    .summary = {"List opp tiltak, medlemmer, grupper, møter …",
                "List opp tiltak, medlemer, grupper, møte …",
                "List tiltak, members, groups, meetings …"},
    .details = {
        "Slag: members, groups, roles, tiltak, meetings, evaluations, units, deviations, "
        "agreements, decisions og de andre listene i filene; også på norsk. FILTER er "
        "NØKKEL:VERDI (responsible:politiet, status:active,planned, status:ikke-oppgitt) eller "
        "late (det som er over fristen). Formater: text, markdown, json og csv.",
        "Slag: members, groups, roles, tiltak, meetings, evaluations, units, deviations, "
        "agreements, decisions og dei andre listene i filene; òg på norsk. FILTER er "
        "NØKKEL:VERDI (responsible:politiet, status:active,planned, status:ikkje-oppgitt) eller "
        "late (det som er over fristen). Format: text, markdown, json og csv.",
        "Kinds: members, groups, roles, tiltak, meetings, evaluations, units, deviations, "
        "agreements, decisions and the other lists of the files; in Norwegian, too. FILTER is "
        "KEY:VALUE (responsible:politiet, status:active,planned, status:not-stated) or late "
        "(what is overdue). Formats: text, markdown, json and csv."}};
template <>
inline constexpr std::array options_of<List>{
    option<&List::words>("kind",
                         {"Hva som skal listes, vilkår, og kommuner (id); ellers alle",
                          "Kva som skal listast, vilkår, og kommunar (id); elles alle",
                          "What to list, conditions, and municipalities (ids); else all"},
                         {.word = "KIND [FILTER] [MUNICIPALITY]", .required = true}),
    option<&List::columns>(
        "--columns",
        {"Nøklene som skal vises, med komma mellom", "Nøklane som skal visast, med komma mellom",
         "The keys to show, with commas between them"},
        {.word = "KEY,KEY"}),
    option<&List::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&List::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                          {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 4> formats_of<List>{"text", "markdown", "json",
                                                                  "csv"};

Exit run(const List& command, const Context& context);

}  // namespace slt::cli
