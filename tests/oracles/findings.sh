# SPDX-License-Identifier: MIT
# What slt finds, as the machines of others read it.

# sarif SED: what slt finds in a collection with every kind of finding, once it is changed so, by the rules
# of the standard and of GitHub. The validator's status says nothing; its words do.
sarif() {
  local validator=$oracles/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
  "$slt" -C tests/broken/governed validate -f sarif | sed -E "$1" >"$work/found.sarif"
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 bash -c 'chmod u+x "$0" && exec "$0" "$@"' "$validator" \
    validate "$work/found.sarif" --rule-kind 'Sarif;Gh' --level 'Error;Warning'
}
sarif_accepted() { sarif '' | tee "$work/said" && grep -q 'completed successfully' "$work/said" && ! grep ': error ' "$work/said"; }
sarif_refused() { sarif 's/"startLine": [0-9]+/"startLine": 0/' | tee "$work/said" && grep ': error ' "$work/said" | cut -d: -f2- | head -n 1; }

# junit: the findings as XML, which xmllint reads; a text that no XML may hold is refused by it.
junit() {
  "$slt" -C tests/broken/governed validate -f "junit=$work/found.xml"
  xmllint --noout "$work/found.xml" && ! sed 's/<failure/<failure </' "$work/found.xml" | xmllint --noout - 2>"$work/said"
}

# gitlab: an array in which every finding has what GitLab asks for, and no two fingerprints are alike.
gitlab() {
  "$slt" -C tests/broken/governed validate -f "gitlab=$work/found.json"
  node -e '
    const all = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const bad = all.filter((one) => !(one.description && one.check_name && one.fingerprint &&
      ["info", "minor", "major", "critical", "blocker"].includes(one.severity) &&
      one.location.path && !one.location.path.startsWith("./") && one.location.lines.begin >= 1));
    const prints = new Set(all.map((one) => one.fingerprint));
    console.log(`${all.length} findings`);
    process.exit(all.length > 0 && bad.length === 0 && prints.size === all.length ? 0 : 1);
  ' "$work/found.json"
}

try 'SARIF, with the rules of GitHub' sarif_accepted
try 'the SARIF validator refuses line 0' sarif_refused
try 'JUnit by xmllint' junit
try 'GitLab code quality' gitlab
try 'one fault is shown where it is' /usr/bin/python3 "$oracles/positions.py" "$slt" "$plans"
