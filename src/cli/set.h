// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Changes keys of one object in its file.
struct Set {
  std::vector<std::string> words;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<Set>{
    .name = "set",
    .alias = "sett",
    .summary = {"Endre nøkler hos én gruppe, ett tiltak, én rolle …",
                "Endre nøklar hos éi gruppe, eitt tiltak, éi rolle …",
                "Change keys of one group, tiltak, role …"},
    .details = {
        "Skriv NØKKEL=VERDI for å sette, NØKKEL= for å ta bort, NØKKEL+=VERDI og "
        "NØKKEL-=VERDI for lister. NØKKEL kan gå innover: timing.date, members.2.until. "
        "Kommentarer, anførselstegn og rekkefølge blir stående.",
        "Skriv NØKKEL=VERDI for å setje, NØKKEL= for å ta bort, NØKKEL+=VERDI og "
        "NØKKEL-=VERDI for lister. NØKKEL kan gå innover: timing.date, members.2.until. "
        "Kommentarar, hermeteikn og rekkjefølgje blir ståande.",
        "Write KEY=VALUE to set, KEY= to remove, KEY+=VALUE and KEY-=VALUE for lists. KEY may "
        "go inwards: timing.date, members.2.until. Comments, quotes and order stay."}};
template <>
inline constexpr auto options_of<Set> = with_caution(std::array{
    option<&Set::words>("words",
                        {"Hva som skal endres (id, eller KOMMUNE/ID), og nøkler med verdier",
                         "Kva som skal endrast (id, eller KOMMUNE/ID), og nøklar med verdiar",
                         "What to change (id, or MUNICIPALITY/ID), and keys with values"},
                        {.word = "ID KEY=VALUE", .required = true}),
});

Exit run(const Set& command, const Context& context);

}  // namespace slt::cli
