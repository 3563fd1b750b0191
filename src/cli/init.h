// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"
#include "cli/option.h"

namespace slt::cli {

/// Begins the plan of a municipality with an example to write over.
struct Init {
  std::string municipality, language;
  std::vector<std::string> without;
  bool vscode = false, github = false, gitlab = false, azure = false, dry_run = false;
};
template <>
inline constexpr Manual manual_of<Init>{
    .name = "init",
    .alias = "start",
    .summary = {"Begynn planen til en kommune med et eksempel",
                "Byrj planen til ein kommune med eit døme",
                "Begin a municipality's plan with an example"},
    .details = {
        "Skriver et eksempel med forklaringer, som kan skrives over. Det som finnes fra før, blir "
        "ikke rørt; kjørt igjen skriver den bare det som mangler. Uten navn spør den.",
        "Skriv eit døme med forklaringar, som kan skrivast over. Det som finst frå før, blir ikkje "
        "rørt; køyrd igjen skriv ho berre det som manglar. Utan namn spør ho.",
        "Writes an example with explanations, to be written over. What is there already is not "
        "touched; run again, it writes only what is missing. Without a name it asks."}};
template <>
inline constexpr std::array options_of<Init>{
    option<&Init::municipality>("municipality",
                                {"Kommunen: nummer eller navn", "Kommunen: nummer eller namn",
                                 "The municipality: number or name"},
                                {.word = "MUNICIPALITY"}),
    option<&Init::language>(
        "--language", {"Målformen i planen", "Målforma i planen", "The plan's written Norwegian"},
        {.word = "nb|nn"}),
    option<&Init::without>(
        "--without",
        {"Noe kommunen ikke har: politiråd, koordinator, politikontakt, koordineringsgruppe eller "
         "handlingsplan",
         "Noko kommunen ikkje har: politiråd, koordinator, politikontakt, koordineringsgruppe "
         "eller "
         "handlingsplan",
         "Something it does not have: politiråd, koordinator, politikontakt, koordineringsgruppe "
         "or handlingsplan"},
        {.word = "WORD"}),
    option<&Init::vscode>("--vscode", {"Ta med oppsett for VS Code og skjemaene det bruker",
                                       "Ta med oppsett for VS Code og skjemaa det bruker",
                                       "Add a set-up for VS Code and the schemas it uses"}),
    option<&Init::github>("--github", {"Ta med sjekk av endringsforslag på GitHub",
                                       "Ta med sjekk av endringsforslag på GitHub",
                                       "Add a check of pull requests on GitHub"}),
    option<&Init::gitlab>("--gitlab", {"Ta med sjekk av endringsforslag på GitLab",
                                       "Ta med sjekk av endringsforslag på GitLab",
                                       "Add a check of merge requests on GitLab"}),
    option<&Init::azure>("--azure", {"Ta med sjekk av endringsforslag i Azure DevOps",
                                     "Ta med sjekk av endringsforslag i Azure DevOps",
                                     "Add a check of pull requests in Azure DevOps"}),
    option<&Init::dry_run>("--dry-run",
                           {"Vis hva som ville bli skrevet", "Vis kva som ville bli skrive",
                            "Show what would be written"}),
};

Exit run(const Init& command, const Context& context);

}  // namespace slt::cli
