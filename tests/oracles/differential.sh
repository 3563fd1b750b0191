# SPDX-License-Identifier: MIT
# What a plan means to other readers of YAML: yaml-cpp and libyaml, which tests/differential puts beside ours,
# the package «yaml» that editors use, and PyYAML. Over plans, examples, the YAML test suite, generated plans and
# mutants of them all; `make differential` takes more of each.

side_by_side=$(dirname "$slt")/differential
generated=${GENERATED:-1000}
files=("$plans" examples tests/data "$work/generated" "$work/suite/valid")

# compared SEED: no tree of ours differs from both.
compared() { "$side_by_side" compare "${MUTANTS:-10000}" "$1" "${files[@]}"; }

# nation COUNT: the same of the plans of so many municipalities.
nation() { "$(dirname "$slt")/nation" "$work/nation" "$1" && "$side_by_side" compare 0 0 "$work/nation"; }

# refused: no document of the test suite that is no YAML is accepted.
refused() { [ -z "$("$side_by_side" texts "$work/suite/invalid")" ] && find "$work/suite/invalid" -type f | wc -l | grep '^94$'; }

# others CHECKER…: reads what we accept as we do; with a letter too many in ours, it does not.
others() {
  "$side_by_side" texts "${files[@]}" >"$work/texts" && "$@" <"$work/texts" || return
  ! sed '7s/"texts":"{/&x/' "$work/texts" | "$@" >"$work/refusal" 2>&1 && grep -q ' 1 otherwise' "$work/refusal"
}

try 'the documents of the YAML test suite' node $oracles/suite.mjs "$work/suite"
try 'all 94 that are no YAML are refused' refused
try 'generated plans are read as they were meant' "$side_by_side" plans "$work/generated" "$generated"
for seed in ${SEEDS:-1}; do
  try "yaml-cpp and libyaml, seed $seed" compared "$seed"
done
try 'yaml-cpp and libyaml, generated municipalities' nation "${NATION:-20}"
try 'the package yaml' others node $oracles/texts.mjs
try 'PyYAML' others /usr/bin/python3 $oracles/texts.py
