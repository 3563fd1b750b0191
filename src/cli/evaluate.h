// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Records an evaluation that has been made.
struct Evaluate {
  std::string id, on, by, method, result, text, decision, decided_by;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<Evaluate>{
    .name = "evaluate",
    .alias = "evaluer",
    .summary = {"Før inn en evaluering som er gjort", "Før inn ei evaluering som er gjord",
                "Record an evaluation that has been made"},
    .details = {
        "Evalueringen kommer sist i «evaluations», i filen der de andre står.",
        "Evalueringa kjem sist i «evaluations», i fila der dei andre står.",
        "The evaluation comes last in \"evaluations\", in the file that holds the others."}};
template <>
inline constexpr auto options_of<Evaluate> = with_caution(std::array{
    option<&Evaluate::id>("id",
                          {"Hva som er evaluert (id, eller KOMMUNE/ID)",
                           "Kva som er evaluert (id, eller KOMMUNE/ID)",
                           "What was evaluated (id, or MUNICIPALITY/ID)"},
                          {.word = "ID", .required = true}),
    option<&Evaluate::result>("--result", {"Hva den viste", "Kva ho viste", "What it found"},
                              {.word = "good|some|none|too-early", .required = true}),
    option<&Evaluate::on>("--on",
                          {"Dagen; ellers i dag", "Dagen; elles i dag", "The day; else today"},
                          {.word = "YYYY-MM-DD"}),
    option<&Evaluate::by>("--by",
                          {"Hvem som evaluerte (rolle eller id)",
                           "Kven som evaluerte (rolle eller id)", "Who evaluated (role or id)"},
                          {.word = "WHO"}),
    option<&Evaluate::method>("--method",
                              {"Formen: hvordan det ble gjort", "Forma: korleis det blei gjort",
                               "The form: how it was done"},
                              {.word = "TEXT"}),
    option<&Evaluate::text>(
        "--text", {"Hva den viste, i ord", "Kva ho viste, i ord", "What it found, in words"},
        {.word = "TEXT"}),
    option<&Evaluate::decision>("--decision",
                                {"Hva den førte til", "Kva ho førte til", "What it led to"},
                                {.word = "continue|change|end|lift"}),
    option<&Evaluate::decided_by>("--decided-by",
                                  {"Gruppen som bestemte det", "Gruppa som avgjorde det",
                                   "The group that decided so"},
                                  {.word = "GROUP"}),
});

Exit run(const Evaluate& command, const Context& context);

}  // namespace slt::cli
