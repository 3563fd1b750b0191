// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// What `slt` alone does: the state of the plans today.
struct Status {
  std::vector<std::string> municipalities;
};
template <>
inline constexpr Manual manual_of<Status>{
    .name = "status",
    .alias = "nå",
    .summary = {"Vis hvordan det står til i dag; «slt» alene gjør det samme",
                "Vis korleis det står til i dag; «slt» åleine gjer det same",
                "Show how things stand today; \"slt\" alone does the same"}};
template <>
inline constexpr std::array options_of<Status>{
    option<&Status::municipalities>("municipality",
                                    {"Kommuner (id); ellers alle, eller den du står i mappen til",
                                     "Kommunar (id); elles alle, eller den du står i mappa til",
                                     "Municipalities (ids); else all, or the one you stand in"},
                                    {.word = "MUNICIPALITY"}),
};

Exit run(const Status& command, const Context& context);

}  // namespace slt::cli
