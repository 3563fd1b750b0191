// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Mends what can be mended in one way only.
struct Fix {
  std::vector<std::string> words;  ///< `[RULE|KEY …] [PATH…]`
  bool write = false;
};
template <>
inline constexpr Manual manual_of<Fix>{
    .name = "fix",
    .alias = "rett",
    .summary = {"Rett skrivemåter som bare kan bety én ting",
                "Rett skrivemåtar som berre kan bety éin ting",
                "Mend what can be meant in one way only"},
    .details = {
        "Viser hva som ville bli rettet: anførselstegn rundt numre og klokkeslett, datoer og tall "
        "i "
        "andre former, ord som er skrevet på en annen måte, og rekkefølgen på datoer. Med --write "
        "blir det skrevet. Det som bare er sannsynlig, som «mente du»-forslag, blir rettet når "
        "regelen eller nøkkelen er nevnt.",
        "Viser kva som ville bli retta: hermeteikn rundt nummer og klokkeslett, datoar og tal i "
        "andre former, ord som er skrivne på ein annan måte, og rekkjefølgja på datoar. Med "
        "--write "
        "blir det skrive. Det som berre er sannsynleg, som «meinte du»-forslag, blir retta når "
        "regelen eller nøkkelen er nemnd.",
        "Shows what would be mended: quotes around numbers and times, dates and figures in other "
        "forms, words spelt otherwise, and the order of dates. With --write it is written. What is "
        "only likely, such as \"did you mean\", is mended when its rule or key is named."}};
template <>
inline constexpr std::array options_of<Fix>{
    option<&Fix::words>("what",
                        {"Regler eller nøkler, og kommuner (id), mapper eller filer; ellers alle",
                         "Reglar eller nøklar, og kommunar (id), mapper eller filer; elles alle",
                         "Rules or keys, and municipalities (ids), folders or files; else all"},
                        {.word = "[RULE] [KEY] [PATH]"}),
    option<&Fix::write>("--write",
                        {"Skriv det til filene", "Skriv det til filene", "Write it to the files"}),
};

Exit run(const Fix& command, const Context& context);

}  // namespace slt::cli
