# SPDX-License-Identifier: MIT
# Shells and man: what `slt completions` writes, by the programs it is for.

# manual_pages LANG: the manual pages are read without a warning, and there is one for every command.
manual_pages() {
  rm -rf "$work/man" && mkdir "$work/man" && "$slt" completions man "$work/man" --lang "$1" || return
  groff -man -Kutf8 -Tutf8 -ww -z "$work"/man/*.1 >"$work/refusal" 2>&1
  mandoc -Tlint -Wwarning "$work"/man/*.1 >>"$work/refusal"
  if [ -s "$work/refusal" ]; then head "$work/refusal"; return 1; fi
  man -l "$work/man/slt-validate.1" | grep -q -- --strict || return
  echo "$(find "$work/man" -name '*.1' | wc -l) pages"
}

# bash_script: shellcheck finds nothing in what bash is given.
bash_script() { "$slt" completions bash | shellcheck --shell=bash - && echo 'no complaint'; }

try 'completion for bash by shellcheck' bash_script
for shell in bash zsh fish; do
  try "completion in $shell" python3 "$oracles"/completes.py "$shell" "$slt" "$plans"
done
for lang in nb nn en; do
  try "manual pages in $lang" manual_pages "$lang"
done
