# SPDX-License-Identifier: MIT
# Everything in the plans as tables for other programs, by SQLite, by Python's own JSON, and by a
# JSON Schema of what a tabular data package is.

# exported COLLECTION: its data package and its NDJSON, in an empty folder.
exported() {
  rm -rf "$work/package" && "$slt" -C "$1" export -o "$work/package/" -f csv || return
  "$slt" -C "$1" export -f "ndjson=$work/package/all.ndjson"
}

# package COLLECTION: SQLite takes every table, with its types, its keys and its references; the
# tables, the lines and «slt list» count the same; a second run gives the same bytes.
package() {
  exported "$1" && cp -r "$work/package" "$work/first" && exported "$1" || return
  diff -r "$work/first" "$work/package" && rm -rf "$work/first" || return
  /usr/bin/python3 "$oracles/read_package.py" "$work/package" "$slt" "$1"
}

# refuses_package FILE SED: that reading finds fault with a package once a file of it is changed so.
refuses_package() {
  exported "$plans" && cp "$work/package/$1" "$work/before" && sed -i -E "$2" "$work/package/$1" || return
  if cmp -s "$work/before" "$work/package/$1"; then echo 'nothing to break'; return 1; fi
  ! /usr/bin/python3 "$oracles/read_package.py" "$work/package" "$slt" "$plans" >"$work/refusal" 2>&1 &&
    grep '^fault: ' "$work/refusal" | head -n 1
}

try 'the plans as a data package, by SQLite' package "$plans"
try 'the shapes as a data package, by SQLite' package examples/shapes
exported "$plans"
try 'datapackage.json by the profile' node $oracles/data_package.mjs "$work/package/datapackage.json"
while read -r fault file change; do
  try "SQLite refuses $fault" refuses_package "$file" "$change"
done <<'FAULTS'
a-missing-parent member.csv 2s/groups.yaml:[0-9]+:[0-9]+/groups.yaml:1:1/2
a-key-twice tiltak.csv 2{p}
a-number-in-words thing.csv 2s/"[0-9]+"(.?)$/"fem"\1/
a-lost-thing all.ndjson 5d
FAULTS
