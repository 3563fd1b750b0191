// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Writes `baseline.yaml`: what is found today, or of what it holds, what is still found.
struct Baseline {};
template <>
inline constexpr Manual manual_of<Baseline>{
    .name = "baseline",
    .alias = "utgangspunkt",
    .summary = {"La det som finnes i dag, ligge: vis bare nye funn",
                "La det som finst i dag, liggje: vis berre nye funn",
                "Let what is found today be: show new findings only"},
    .details = {
        "Skriver baseline.yaml i samlingen. Finnes den fra før, blir den bare kortere: det "
        "som er rettet, tas bort. Feil kan ikke stå der. Slett filen for å begynne på nytt.",
        "Skriv baseline.yaml i samlinga. Finst ho frå før, blir ho berre kortare: det som er "
        "retta, blir teke bort. Feil kan ikkje stå der. Slett fila for å byrje på nytt.",
        "Writes baseline.yaml in the collection. Where there is one, it only shrinks: what "
        "has been mended is taken away. Errors cannot stand there. Delete the file to begin "
        "anew."}};
template <>
inline constexpr std::array<OptionOf<Baseline>, 0> options_of<Baseline>{};

Exit run(const Baseline& command, const Context& context);

}  // namespace slt::cli
