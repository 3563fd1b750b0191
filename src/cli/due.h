// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Says what is overdue and what is coming, and whose it is.
struct Due {
  std::vector<std::string> municipalities;
  std::vector<std::string> formats;
  std::string output;
  std::string within = "365d";
  std::string by;
  std::string whose;
  std::string mail;
  bool explain = false;
  bool fail = false;
};
template <>
inline constexpr Manual manual_of<Due>{
    .name = "due",
    .alias = "frister",
    .summary = {"Vis hva som er forfalt, og hva som kommer",
                "Vis kva som er forfalle, og kva som kjem",
                "Show what is overdue and what is coming"},
    .details = {
        "Formater: text, markdown, json, csv (regneark) og ics (kalender). --for tar de samme "
        "ordene som «slt who»: en rolle, en person, en enhet, en gruppe. --mail skriver ett utkast "
        "til e-post for hver ansvarlig; ingenting blir sendt.",
        "Format: text, markdown, json, csv (rekneark) og ics (kalender). --for tek dei same orda "
        "som «slt who»: ei rolle, ein person, ei eining, ei gruppe. --mail skriv eitt utkast til "
        "e-post for kvar ansvarleg; ingenting blir sendt.",
        "Formats: text, markdown, json, csv (spreadsheets) and ics (calendar). --for takes the "
        "words of \"slt who\": an office, a person, a unit, a group. --mail writes one draft of a "
        "message for each who answers for something; nothing is sent."}};
template <>
inline constexpr std::array options_of<Due>{
    option<&Due::municipalities>("municipality",
                                 {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                  "Municipalities (ids); else all"},
                                 {.word = "MUNICIPALITY"}),
    option<&Due::within>("--within", {"Hvor langt fram", "Kor langt fram", "How far ahead"},
                         {.word = "30d|8w|6m|1y"}),
    option<&Due::by>("--by",
                     {"Del opp etter hvem det er som skal gjøre det",
                      "Del opp etter kven det er som skal gjere det", "Part by whose it is"},
                     {.word = "person|unit|municipality"}),
    option<&Due::whose>("--for",
                        {"Bare det en rolle, person, enhet eller gruppe har ansvar for",
                         "Berre det ei rolle, ein person, ei eining eller ei gruppe har ansvar for",
                         "Only what an office, a person, a unit or a group answers for"},
                        {.word = "ROLE"}),
    option<&Due::explain>("--explain", {"Skriv også hvordan hver dato er regnet ut",
                                        "Skriv òg korleis kvar dato er rekna ut",
                                        "Also say how each date was worked out"}),
    option<&Due::fail>("--fail",
                       {"Sluttstatus 1 når noe er forfalt", "Sluttstatus 1 når noko er forfalle",
                        "Exit status 1 when something is overdue"}),
    option<&Due::mail>("--mail",
                       {"Skriv et utkast til e-post for hver ansvarlig i denne mappen",
                        "Skriv eit utkast til e-post for kvar ansvarleg i denne mappa",
                        "Write a draft of a message for each who answers, in this folder"},
                       {.word = "DIR"}),
    option<&Due::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Due::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                         {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 5> formats_of<Due>{"text", "markdown", "json", "csv",
                                                                 "ics"};

Exit run(const Due& command, const Context& context);

}  // namespace slt::cli
