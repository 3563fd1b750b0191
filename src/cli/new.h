// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Adds something new to a plan: a tiltak, a member, a group, a meeting …
struct New {
  std::vector<std::string> words;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<New>{
    .name = "new",
    .alias = "ny",
    .summary = {"Legg til et tiltak, et medlem, en gruppe, et møte …",
                "Legg til eit tiltak, ein medlem, ei gruppe, eit møte …",
                "Add a tiltak, a member, a group, a meeting …"},
    .details = {
        "Skriv hva (tiltak, medlem, gruppe, møte, evaluering, avvik, rolle, avtale, enhet eller "
        "person), hvor (kommunen; for et medlem gruppen), hva det heter, og så NØKKEL=VERDI. "
        "Mangler noe, spør programmet når noen sitter ved skjermen. Id-en lages av navnet.",
        "Skriv kva (tiltak, medlem, gruppe, møte, evaluering, avvik, rolle, avtale, eining eller "
        "person), kor (kommunen; for ein medlem gruppa), kva det heiter, og så NØKKEL=VERDI. "
        "Manglar noko, spør programmet når nokon sit ved skjermen. Id-en blir laga av namnet.",
        "Say what (tiltak, member, group, meeting, evaluation, deviation, role, agreement, unit or "
        "person), where (the municipality; for a member the group), what it is called, and then "
        "KEY=VALUE. What is missing is asked for when somebody is at the screen. The id is made "
        "from the name."}};
template <>
inline constexpr auto options_of<New> = with_caution(std::array{
    option<&New::words>("words",
                        {"Hva, hvor, navnet og NØKKEL=VERDI", "Kva, kor, namnet og NØKKEL=VERDI",
                         "What, where, the name and KEY=VALUE"},
                        {.word = "KIND [WHERE] [NAME] [KEY=VALUE …]", .required = true}),
});

Exit run(const New& command, const Context& context);

}  // namespace slt::cli
