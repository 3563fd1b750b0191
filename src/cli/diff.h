// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Says what is otherwise between two states of the plans.
struct Diff {
  std::vector<std::string> words;  ///< `BEFORE [AFTER] [MUNICIPALITY…]`
  std::vector<std::string> formats;
  std::string output;
  bool prose = false;
  bool fail = false;
};
template <>
inline constexpr Manual manual_of<Diff>{
    .name = "diff",
    .alias = "endringer",
    .summary = {"Vis hva som er endret i planene mellom to tidspunkt",
                "Vis kva som er endra i planane mellom to tidspunkt",
                "Show what has changed in the plans between two points in time"},
    .details = {
        "BEFORE og AFTER er revisjoner i git (HEAD~3, en gren, en merkelapp) eller mapper med "
        "planer. "
        "Uten AFTER sammenlignes det med planene slik de er nå. Formater: text, markdown, html og "
        "csv. Sluttstatus er 0 også når noe er endret, hvis ikke --fail er med.",
        "BEFORE og AFTER er revisjonar i git (HEAD~3, ei grein, ein merkelapp) eller mapper med "
        "planar. "
        "Utan AFTER blir det samanlikna med planane slik dei er no. Format: text, markdown, html "
        "og csv. Sluttstatus er 0 òg når noko er endra, om ikkje --fail er med.",
        "BEFORE and AFTER are git revisions (HEAD~3, a branch, a tag) or folders of plans. Without "
        "AFTER, the plans as they are now are compared. Formats: text, markdown, html and csv. The "
        "exit status is 0 also when something has changed, unless --fail is given."}};
template <>
inline constexpr std::array options_of<Diff>{
    option<&Diff::words>("states",
                         {"Hva som sammenlignes, og kommuner (id); ellers alle",
                          "Kva som blir samanlikna, og kommunar (id); elles alle",
                          "What is compared, and municipalities (ids); else all"},
                         {.word = "BEFORE [AFTER] [MUNICIPALITY]", .required = true}),
    option<&Diff::prose>("--prose", {"Som avsnitt til årsrapporten", "Som avsnitt til årsrapporten",
                                     "As paragraphs for the annual report"}),
    option<&Diff::fail>("--fail",
                        {"Sluttstatus 1 når noe er endret", "Sluttstatus 1 når noko er endra",
                         "Exit status 1 when something has changed"}),
    option<&Diff::formats>(
        "-f,--format",
        {"Format, og eventuelt fil", "Format, og eventuelt fil", "Format and, if wanted, file"},
        {.word = "FORMAT[=FILE]"}),
    option<&Diff::output>("-o,--output", {"Skriv til fil", "Skriv til fil", "Write to a file"},
                          {.word = "FILE"}),
};

template <>
inline constexpr std::array<std::string_view, 4> formats_of<Diff>{"text", "markdown", "html",
                                                                  "csv"};

Exit run(const Diff& command, const Context& context);

}  // namespace slt::cli
