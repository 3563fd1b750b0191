# SPDX-License-Identifier: MIT
# Drafts of messages, by the mail library of Python.

# hostile: a plan whose names and titles try to be headers, addresses and encoded words.
hostile() {
  mkdir -p "$work/as-message/felle" && : >"$work/as-message/slt.yaml" && cat >"$work/as-message/felle/municipality.yaml" <<'PLAN'
municipality: {number: "9901", name: "Felle <a@b.example>, Bcc: c@d.example", language: nb}
persons:
  - {id: en, name: "\"En\" <x@y.example>, alle@y.example", email: "en@felle.example\nBcc: alle@y.example"}
  - {id: to, name: "=?UTF-8?Q?To=0D=0ABcc:_alle@y.example?=", email: "to@felle.example, alle@y.example"}
  - {id: tre, name: "Tre:;\tBcc: alle@y.example\u2028X-Mer: 1", email: tre@felle.example}
roles:
  - {role: slt-koordinator, holder: tre}
agreements:
  - {id: a, title: "Frist\r\nBcc: alle@y.example\r\n\r\n.\r\nFrom x", until: 2027-01-31, parties: [en, to, tre]}
  - {id: b, title: "Æøå 🙂 og en svært lang tittel som går over mange linjer, uten et eneste linjeskift i hele avtaleteksten", until: 2026-01-31, parties: [en, {open: "../../utenfor"}]}
PLAN
}

# drafts PLANS: written twice with the same bytes, and read back beside the list they are made from.
drafts() {
  local name
  name=$(basename "$1")
  "$slt" -C "$1" --today 2026-11-21 due --within 1y -f "json=$work/$name.json" --mail "$work/mail-$name/" >"$work/said" &&
    cp -r "$work/mail-$name" "$work/again-$name" &&
    "$slt" -C "$1" --today 2026-11-21 due --within 1y -q --mail "$work/mail-$name" &&
    diff -r "$work/mail-$name" "$work/again-$name" &&
    python3 $oracles/read_mail.py "$work/$name.json" "$work/mail-$name"
}

# spoilt SED: true when the reader finds fault with the drafts once they are changed so.
spoilt() {
  local file changed=0
  rm -rf "$work/spoilt-mail" && cp -r "$work/mail-due" "$work/spoilt-mail"
  for file in "$work"/spoilt-mail/*/*.eml; do
    sed -i -E "$1" "$file"
    cmp -s "$file" "$work/mail-due/${file#"$work"/spoilt-mail/}" || changed=1
  done
  [ $changed = 1 ] || { echo 'nothing to break'; return 1; }
  python3 $oracles/read_mail.py "$work/due.json" "$work/spoilt-mail" >"$work/refusal" 2>&1
  [ $? = 1 ] && grep -m 1 '\.eml: \|: in no draft' "$work/refusal"
}

try 'a plan that tries to be a message' hostile
for folder in tests/due examples/shapes "$plans" "$work/as-message"; do
  try "drafts, $(basename "$folder"), by Python" drafts "$folder"
done

while read -r fault change; do
  try "Python refuses $fault" spoilt "$change"
done <<'FAULTS'
sent          s/^X-Unsent: 1/X-Unsent: 0/
second-To     s/^(To: .*)\r$/\1\r\nBcc: alle@y.example\r/
other-charset s/charset=utf-8/charset=us-ascii/
bare-LF       s/^(Subject: .*)\r$/\1/
bad-encoding  s/=C3/=C/
long-line     s/^Hei!/&012345678901234567890123456789012345678901234567890123456789012345678901234567890123/
lost-words    s/frist/xxxxx/
no-From       /^From:/d
FAULTS
