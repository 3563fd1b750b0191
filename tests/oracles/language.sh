# SPDX-License-Identifier: MIT
# Words, by hunspell with Debian's dictionaries and the project's short lists (words.*).

# language SRC: bokmål and nynorsk are spelt as hunspell spells them, in these sources and on the pages.
language() { node $oracles/language.mjs "$slt" "$plans" "$1"; }

# language_refuses FILE SED: true when a word is refused in the sources once that file is changed so.
language_refuses() {
  rm -rf "$work/src" && cp -r src "$work/src" && sed -i -E "$2" "$work/src/$1"
  if cmp -s "src/$1" "$work/src/$1"; then echo 'nothing to break'; return 1; fi
  language "$work/src" >"$work/refusal" 2>&1
  [ $? = 1 ] && grep "^$work/src/$1: «" "$work/refusal" | cut -d: -f2 | head -n 1 | grep .
}

try 'bokmål and nynorsk by hunspell' language src
while read -r fault file change; do
  try "hunspell refuses $fault" language_refuses "$file" "$change"
done <<'FAULTS'
a-misspelt-word      rules/plan/plan_expired.cpp        s/gikk ut/gikkk ut/
nynorsk-in-bokmål    rules/role/coordinator_unnamed.cpp s/nb = "hvem/nb = "kven/
bokmål-in-nynorsk    rules/role/coordinator_unnamed.cpp s/nn = "kven/nn = "hvem/
another-form-of-ours render/wheel.cpp                   s/"veke"/"uke"/
FAULTS
