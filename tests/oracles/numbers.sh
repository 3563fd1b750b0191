# SPDX-License-Identifier: MIT
# Numbers that point at people, accounts and organisations, by validators that others wrote.

# numbers_refused: an slt that keeps one finding in a hundred to itself does not agree with the validators.
numbers_refused() {
  printf '#!/bin/sh\n"%s" "$@" | sed 0~100d\n' "$(realpath "$slt")" >"$work/spoilt"
  chmod +x "$work/spoilt"
  ! node $oracles/numbers.mjs "$work/spoilt" 500 >"$work/said" 2>&1 && grep '[1-9][0-9]* unexplained$' "$work/said"
}

try 'identity, account, organisation and phone numbers' node $oracles/numbers.mjs "$slt"
try 'an slt that misses numbers is refused' numbers_refused
