# SPDX-License-Identifier: MIT
# The same plans give the same bytes in every language of the machine, time zone, line break and order of files.

# environments_refused: an slt that tells of its time zone is found out.
environments_refused() {
  printf '#!/bin/sh\necho "$TZ"; exec "%s" "$@"\n' "$(realpath "$slt")" >"$work/spoilt"
  chmod +x "$work/spoilt"
  ! COMMANDS=2 python3 $oracles/environments.py "$work/spoilt" "$plans" >"$work/said" 2>&1 && grep '[1-9][0-9]* answers differ$' "$work/said"
}

# little_memory: a process that may address 64 MB only gives the same bytes.
little_memory() {
  "$slt" -C "$plans" report annual -f html >"$work/report" 2>&1
  (ulimit -v 65536 && "$slt" -C "$plans" report annual -f html) 2>&1 | cmp - "$work/report" && wc -c <"$work/report"
}

try 'the same bytes everywhere' python3 $oracles/environments.py "$slt" "$plans"
try 'an slt that tells of its time zone is refused' environments_refused
try 'the same bytes in 64 MB' little_memory
