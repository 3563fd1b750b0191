// SPDX-License-Identifier: MIT
#pragma once

#include "cli/rewrite.h"

namespace slt::cli {

/// Makes meeting dates for every group of a year.
struct Calendar {
  std::vector<std::string> municipalities;
  std::vector<std::string> formats;
  std::string output;
  std::optional<int> year;
  std::string from;
  std::optional<int> start_month;
  std::string by;  ///< By date when it is not given.
  bool days_off = false;
  bool explain = false;
  bool is_public = false;
  bool write = false;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<Calendar>{
    .name = "calendar",
    .alias = "kalender",
    .summary = {"Lag møtedatoer for et år", "Lag møtedatoar for eit år",
                "Make meeting dates for a year"},
    .details = {
        "Formater: text, markdown, csv (regneark), json, ics (iCalendar, for Outlook og andre) og "
        "svg (årshjul for én kommune). Med -f ics -o MAPPE/ får hver kommune, gruppe og person en "
        "kalender å abonnere på, og hvert møte en egen fil.",
        "Format: text, markdown, csv (rekneark), json, ics (iCalendar, for Outlook og andre) og "
        "svg (årshjul for éin kommune). Med -f ics -o MAPPE/ får kvar kommune, gruppe og person "
        "ein kalender å abonnere på, og kvart møte ei eiga fil.",
        "Formats: text, markdown, csv (spreadsheets), json, ics (iCalendar, for Outlook and "
        "others) and svg (the year as a wheel, for one municipality). With -f ics -o FOLDER/ each "
        "municipality, group and person gets a calendar to subscribe to, and each meeting a file "
        "of its own."}};
template <>
inline constexpr auto options_of<Calendar> = with_caution(std::array{
    option<&Calendar::municipalities>("municipality",
                                      {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                       "Municipalities (ids); else all"},
                                      {.word = "MUNICIPALITY"}),
    option<&Calendar::year>("--year",
                            {"Året; fra 1. september det neste", "Året; frå 1. september det neste",
                             "The year; from 1 September the next"},
                            {.word = "YYYY"}),
    option<&Calendar::start_month>("--start-month",
                                   {"Måneden året begynner i; 8 for et skoleår",
                                    "Månaden året byrjar i; 8 for eit skuleår",
                                    "The month the year begins; 8 for a school year"},
                                   {.word = "1-12"}),
    option<&Calendar::from>("--from",
                            {"Bare datoer fra og med denne", "Berre datoar frå og med denne",
                             "Only dates from and including this"},
                            {.word = "YYYY-MM-DD"}),
    option<&Calendar::by>("--by",
                          {"Del opp etter dato eller gruppe", "Del opp etter dato eller gruppe",
                           "Part by date or by group"},
                          {.word = "date|group"}),
    option<&Calendar::days_off>("--days-off",
                                {"Vis fridagene i året i stedet for møtene",
                                 "Vis fridagane i året i staden for møta",
                                 "Show the days off of the year instead of meetings"}),
    option<&Calendar::explain>("--explain", {"Skriv også hvorfor hver dato er som den er",
                                             "Skriv òg kvifor kvar dato er som han er",
                                             "Also say why each date is what it is"}),
    option<&Calendar::is_public>("--public", kPublicOption),
    option<&Calendar::formats>("-f,--format",
                               {"Format, og eventuelt fil", "Format, og eventuelt fil",
                                "Format and, if wanted, file"},
                               {.word = "FORMAT[=FILE]"}),
    option<&Calendar::output>("-o,--output",
                              {"Skriv til fil, eller for ics til en mappe",
                               "Skriv til fil, eller for ics til ei mappe",
                               "Write to a file or, for ics, to a folder"},
                              {.word = "FILE|DIR/"}),
    option<&Calendar::write>("--write",
                             {"Legg de foreslåtte datoene fra i dag av inn som møter i planene",
                              "Legg dei føreslåtte datoane frå i dag av inn som møte i planane",
                              "Record the suggested dates from today on as meetings in the plans"}),
});

template <>
inline constexpr std::array<std::string_view, 6> formats_of<Calendar>{"text", "markdown", "csv",
                                                                      "json", "ics",      "svg"};

Exit run(const Calendar& command, const Context& context);

}  // namespace slt::cli
