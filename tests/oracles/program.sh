# SPDX-License-Identifier: MIT
# The program itself, and the schemas that editors read.

# softened: a checker that cannot say no proves nothing; each of these programs lacks one thing.
softened() {
  local flag all='-O2 -fPIE -static-pie -fstack-protector-all -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Wl,-z,relro,-z,now,-z,noexecstack'
  local count=0
  printf '#include <cstdio>\nnamespace slt { int say(int n) { char all[40]; return std::snprintf(all, n, "%%d", n); } }\nint main(int n, char**) { return slt::say(n); }\n' >"$work/small.cpp"
  # shellcheck disable=SC2086 # words
  g++ $all -o "$work/small" "$work/small.cpp" 2>/dev/null && $oracles/hardened "$work/small" || return
  for flag in -no-pie '-pie -dynamic' -fno-stack-protector -Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack -U_FORTIFY_SOURCE; do
    # shellcheck disable=SC2086
    g++ $all $flag -o "$work/small" "$work/small.cpp" 2>/dev/null || return
    if $oracles/hardened "$work/small"; then echo "accepted: $flag"; return 1; fi
    count=$((count + 1))
  done
  echo "$count programs refused"
}

try 'the release stands alone, hardened' $oracles/hardened "$slt"
try 'softer programs are refused' softened
try 'no network, no program but git, no file elsewhere' python3 "$oracles"/calls.py "$slt" "$plans"
try 'schemas' node $oracles/schemas.mjs "$plans" examples/shapes
