// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Checks plans against the plan language and the SLT model.
struct Validate {
  std::vector<std::string> paths;
  std::vector<std::string> formats;
  std::string output;
  std::string profile;
  std::string link;
  std::string since;
  bool strict = false;
};
template <>
inline constexpr Manual manual_of<Validate>{
    .name = "validate",
    .alias = "valider",
    .summary = {"Sjekk planene mot SLT-modellen", "Sjekk planane mot SLT-modellen",
                "Check plans against the SLT model"},
    .details = {
        "Formater: text (for mennesker), markdown (en kommentar man kan handle etter), short (for "
        "redigeringsprogram), json, github (det vanlige der GITHUB_ACTIONS er satt), sarif, "
        "gitlab og junit. Sluttstatus er 1 når noe er feil; advarsler teller bare med --strict.",
        "Format: text (for menneske), markdown (ein kommentar ein kan handle etter), short (for "
        "redigeringsprogram), json, github (det vanlege der GITHUB_ACTIONS er sett), sarif, "
        "gitlab og junit. Sluttstatus er 1 når noko er feil; åtvaringar tel berre med --strict.",
        "Formats: text (for people), markdown (a comment to act on), short (for editors), json, "
        "github (the default where GITHUB_ACTIONS is set), sarif, gitlab and junit. "
        "The exit status is 1 when something is wrong; warnings fail only with --strict."}};
template <>
inline constexpr std::array options_of<Validate>{
    option<&Validate::paths>("path",
                             {"Kommuner (id), mapper eller filer; ellers alle",
                              "Kommunar (id), mapper eller filer; elles alle",
                              "Municipalities (ids), folders or files; else all"},
                             {.word = "PATH"}),
    option<&Validate::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Validate::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                              {.word = "FILE"}),
    option<&Validate::profile>("--profile",
                               {"Hvilke tall planene måles mot", "Kva tal planane blir målte mot",
                                "Whose figures plans are measured against"},
                               {.word = "kfk|krad|konfliktraadet|local"}),
    option<&Validate::link>("--link",
                            {"Adressen filene kan leses på, for lenker i markdown",
                             "Adressa filene kan lesast på, for lenkjer i markdown",
                             "The address where the files can be read, for links in markdown"},
                            {.word = "URL"}),
    option<&Validate::since>(
        "--since",
        {"Bare det som er nytt siden denne revisjonen i git; sammenligner også planen med den",
         "Berre det som er nytt sidan denne revisjonen i git; samanliknar òg planen med han",
         "Only what is new since this git revision; compares the plan with it too"},
        {.word = "REV"}),
    option<&Validate::strict>("--strict",
                              {"Advarsler teller som feil, unntatt dem som bare skyldes tiden",
                               "Åtvaringar tel som feil, unnateke dei som berre kjem av tida",
                               "Warnings fail, except those that only time has caused"}),
};

template <>
inline constexpr std::array<std::string_view, 8> formats_of<Validate>{
    "text", "short", "json", "github", "sarif", "gitlab", "junit", "markdown"};

Exit run(const Validate& command, const Context& context);

}  // namespace slt::cli
