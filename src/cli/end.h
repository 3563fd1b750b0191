// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Records the last day of something; nothing is ever deleted.
struct End {
  std::string id, on;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<End>{
    .name = "end",
    .alias = "avslutt",
    .summary = {"Avslutt et tiltak, en rolle, en gruppe, en avtale eller et avvik",
                "Avslutt eit tiltak, ei rolle, ei gruppe, ein avtale eller eit avvik",
                "End a tiltak, a role, a group, an agreement or a deviation"},
    .details = {
        "Den siste dagen føres inn; ingenting slettes. En rolle uten id kalles ved navnet på "
        "rollen, et avvik ved regelen det gjelder.",
        "Den siste dagen blir ført inn; ingenting blir sletta. Ei rolle utan id blir kalla "
        "ved namnet på rolla, eit avvik ved regelen det gjeld.",
        "The last day is entered; nothing is deleted. A role without an id is called by its "
        "office, a deviation by its rule."}};
template <>
inline constexpr auto options_of<End> = with_caution(std::array{
    option<&End::id>("id",
                     {"Hva som avsluttes (id, eller KOMMUNE/ID)",
                      "Kva som blir avslutta (id, eller KOMMUNE/ID)",
                      "What ends (id, or MUNICIPALITY/ID)"},
                     {.word = "ID", .required = true}),
    option<&End::on>("--on",
                     {"Den siste dagen; ellers i dag", "Den siste dagen; elles i dag",
                      "The last day; else today"},
                     {.word = "YYYY-MM-DD"}),
});

Exit run(const End& command, const Context& context);

}  // namespace slt::cli
