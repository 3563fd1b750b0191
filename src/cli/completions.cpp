// SPDX-License-Identifier: MIT
#include "cli/completions.h"

#include <ostream>

#include "base/files.h"
#include "cli/complete.h"
#include "cli/manual_pages.h"
#include "cli/words.h"

namespace slt::cli {
namespace {

constexpr Message<> kNoFolder{.nb = "skriv mappen manualsidene skal ligge i",
                              .nn = "skriv mappa manualsidene skal liggje i",
                              .en = "write the folder for the manual pages"};

// Each shell asks `slt completions words` what may stand where the cursor is: a word a line and,
// after a tab, what it means. `:files` and `:folders` leave it to the shell; a word that ends with
// `=` or `/` goes on.

constexpr std::string_view kBash = R"(# slt completions bash
_slt() {
  local line=${COMP_LINE:0:COMP_POINT} word last
  local -a typed
  read -ra typed <<<"$line"
  [[ $line == *[[:space:]] ]] && typed+=('')
  last=${typed[-1]}
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    case $word in
      :files) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$last")
        compopt -o filenames ;;
      :folders) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- "$last")
        compopt -o filenames ;;
      *) [[ $word == *[=/] ]] && compopt -o nospace
        COMPREPLY+=("${word#"${last%"${last##*[=:]}"}"}") ;;
    esac
  done < <("${typed[0]}" completions words "${typed[@]:1}" 2>/dev/null)
}
complete -F _slt slt
)";

constexpr std::string_view kZsh = R"(#compdef slt
# slt completions zsh
_slt() {
  local -a whole open
  local word about files
  while IFS=$'\t' read -r word about; do
    case $word in
      :files) files=_files ;;
      :folders) files='_files -/' ;;
      *[=/]) open+=("${word//:/\\:}:$about") ;;
      *) whole+=("${word//:/\\:}:$about") ;;
    esac
  done < <("${words[1]}" completions words "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#whole )) && _describe slt whole
  (( $#open )) && _describe slt open -S ''
  [[ -n $files ]] && ${=files}
}
if [[ $funcstack[1] == _slt ]]; then _slt "$@"; else compdef _slt slt; fi
)";

constexpr std::string_view kFish = R"(# slt completions fish
function __slt_words
    set -l typed (commandline -opc)
    set -l last (commandline -ct)
    test -n "$last"; or set last ''
    for line in ($typed[1] completions words $typed[2..] $last 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path $last
            case :folders
                __fish_complete_directories $last
            case '*'
                echo $line
        end
    end
end
complete -c slt -f -a '(__slt_words)'
)";

// Windows PowerShell does not hand on an empty word, so a blank stands for it.
constexpr std::string_view kPowerShell = R"(# slt completions powershell
Register-ArgumentCompleter -Native -CommandName slt -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $typed += ' ' }
  slt completions words @typed 2>$null | ForEach-Object {
    $word, $about = $_ -split "`t", 2
    if ($word -like ':*') { return }
    if (-not $about) { $about = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
  }
}
)";

struct Shell {
  std::string_view name, script;
};
constexpr std::array<Shell, 4> kShells{
    {{"bash", kBash}, {"zsh", kZsh}, {"fish", kFish}, {"powershell", kPowerShell}}};

Exit answer_shell(const std::vector<std::string>& typed, const Context& context) {
  for (const Candidate& one : candidates(context, typed)) {
    context.streams.out << one.word;
    if (!one.about.empty()) context.streams.out << "\t" << one.about;
    context.streams.out << "\n";
  }
  return Exit::fine;
}

}  // namespace

Exit run(const Completions& command, const Context& context) {
  const std::string& what = command.words.front();
  const std::vector<std::string> rest(command.words.begin() + 1, command.words.end());
  if (what == "words") return answer_shell(rest, context);
  if (what == "man" && rest.empty()) throw Usage{kNoFolder()};
  if (what == "man") return write_files(manual_pages(rest.front(), context)), Exit::fine;
  for (const Shell& shell : kShells)
    if (shell.name == what) return context.streams.out << shell.script, Exit::fine;
  throw_unknown_word(what, kCompletions);
}

}  // namespace slt::cli
