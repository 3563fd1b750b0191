// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Records that the status of a tiltak is still right.
struct Confirm {
  std::string id, on, by;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<Confirm>{
    .name = "confirm",
    .alias = "bekreft",
    .summary = {"Bekreft at statusen til et tiltak fortsatt er riktig",
                "Stadfest at statusen til eit tiltak framleis er rett",
                "Confirm that the status of a tiltak is still right"}};
template <>
inline constexpr auto options_of<Confirm> = with_caution(std::array{
    option<&Confirm::id>("id",
                         {"Tiltaket (id, eller KOMMUNE/ID)", "Tiltaket (id, eller KOMMUNE/ID)",
                          "The tiltak (id, or MUNICIPALITY/ID)"},
                         {.word = "ID", .required = true}),
    option<&Confirm::on>("--on",
                         {"Dagen; ellers i dag", "Dagen; elles i dag", "The day; else today"},
                         {.word = "YYYY-MM-DD"}),
    option<&Confirm::by>("--by",
                         {"Hvem som bekrefter (rolle eller id)",
                          "Kven som stadfester (rolle eller id)", "Who confirms (role or id)"},
                         {.word = "WHO"}),
});

Exit run(const Confirm& command, const Context& context);

}  // namespace slt::cli
