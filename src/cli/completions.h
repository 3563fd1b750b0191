// SPDX-License-Identifier: MIT
#pragma once

#include "cli/context.h"

namespace slt::cli {

/// Prints what makes a shell complete the words of `slt`, or writes manual pages.
struct Completions {
  std::vector<std::string> words;  ///< `SHELL`, `man DIR`, or `words [WORD…]` from a shell.
};
inline constexpr std::array<std::string_view, 5> kCompletions{"bash", "zsh", "fish", "powershell",
                                                              "man"};
template <>
inline constexpr Manual manual_of<Completions>{
    .name = "completions",
    .alias = "utfylling",
    .summary = {"La skallet fylle ut ord med tabulatortasten; lag manualsider",
                "La skalet fylle ut ord med tabulatortasten; lag manualsider",
                "Let the shell complete words with the tab key; make manual pages"},
    .details = {
        "SHELL er «bash», «zsh», «fish» eller «powershell». La skallet lese det når det starter: "
        "«source <(slt completions bash)» i «~/.bashrc», det samme med «zsh» i «~/.zshrc», «slt "
        "completions fish | source» i «~/.config/fish/config.fish», eller «slt completions "
        "powershell | Out-String | Invoke-Expression» i «$PROFILE». «man DIR» legger en manualside "
        "for hver kommando i en mappe.",
        "SHELL er «bash», «zsh», «fish» eller «powershell». La skalet lese det når det startar: "
        "«source <(slt completions bash)» i «~/.bashrc», det same med «zsh» i «~/.zshrc», «slt "
        "completions fish | source» i «~/.config/fish/config.fish», eller «slt completions "
        "powershell | Out-String | Invoke-Expression» i «$PROFILE». «man DIR» legg ei manualside "
        "for kvar kommando i ei mappe.",
        "SHELL is bash, zsh, fish or powershell. Let the shell read it when it starts: \"source "
        "<(slt completions bash)\" in ~/.bashrc, the same with zsh in ~/.zshrc, \"slt completions "
        "fish | source\" in ~/.config/fish/config.fish, or \"slt completions powershell | "
        "Out-String | Invoke-Expression\" in $PROFILE. \"man DIR\" puts a manual page for each "
        "command in a folder."}};
template <>
inline constexpr std::array options_of<Completions>{
    option<&Completions::words>(
        "shell",
        {"Skallet, eller «man» og en mappe", "Skalet, eller «man» og ei mappe",
         "The shell, or man and a folder"},
        {.word = "SHELL [DIR]", .required = true}),
};

Exit run(const Completions& command, const Context& context);

}  // namespace slt::cli
