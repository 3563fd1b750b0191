#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Makes meeting dates for every group of a year.
struct Calendar {
  std::vector<std::string> municipalities;
  std::vector<std::string> formats;
  std::string output;
  std::optional<int> year;
  std::string from;
  std::optional<int> start_month;
};
template <>
inline constexpr Manual manual_of<Calendar>{
    .name = "calendar",
    .alias = "kalender",
    .summary = {"Lag møtedatoer for et år", "Lag møtedatoar for eit år",
                "Make meeting dates for a year"},
    .details = {
        "Formater: text, markdown, json, ics (iCalendar, for Outlook og andre) og svg (årshjul "
        "for én kommune).",
        "Format: text, markdown, json, ics (iCalendar, for Outlook og andre) og svg (årshjul for "
        "éin kommune).",
        "Formats: text, markdown, json, ics (iCalendar, for Outlook and others) and svg (the year "
        "as a wheel, for one municipality)."}};
template <>
inline constexpr std::array options_of<Calendar>{
    option<&Calendar::municipalities>("municipality",
                                      {"Kommuner (id); ellers alle", "Kommunar (id); elles alle",
                                       "Municipalities (ids); else all"},
                                      {.word = "MUNICIPALITY"}),
    option<&Calendar::year>("--year",
                            {"Året; fra 1. september det neste", "Året; frå 1. september det neste",
                             "The year; from 1 September the next"},
                            {.word = "YYYY"}),
    option<&Calendar::start_month>(
        "--start-month",
        {"Måneden året begynner; 8 for et skoleår", "Månaden året byrjar; 8 for eit skuleår",
         "The month the year begins; 8 for a school year"},
        {.word = "1-12"}),
    option<&Calendar::from>("--from",
                            {"Bare datoer fra og med denne", "Berre datoar frå og med denne",
                             "Only dates from and including this"},
                            {.word = "YYYY-MM-DD"}),
    option<&Calendar::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Calendar::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                              {.word = "FILE"}),
};

Exit run(const Calendar& command, const Context& context);

}  // namespace slt::cli
