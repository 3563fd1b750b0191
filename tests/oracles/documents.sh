# SPDX-License-Identifier: MIT
# Reports as Word documents and as data, by programs that know nothing of slt.

# reports FORMAT: every kind of report of the plans and of the invented municipalities.
reports() {
  local kind
  for kind in annual plan overview status agenda minutes; do
    "$slt" -C "$plans" --today 2026-11-21 report $kind -f "$1=$work/$kind.$1" || return
  done
  "$slt" -C examples/shapes --today 2026-11-21 report annual helarsnes --year 2025 -f "$1=$work/helarsnes.$1"
}

# documents: python-docx finds in them what the reports hold, headings, tables and language; LibreOffice
# makes pages of them; and a second run gives the same bytes.
documents() {
  local one
  reports json && reports docx || return
  for one in annual plan overview status agenda minutes helarsnes; do
    unzip -tq "$work/$one.docx" && /usr/bin/python3 "$oracles/read_docx.py" "$work/$one.json" "$work/$one.docx" || return
  done
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work"/*.docx >"$work/said" 2>&1
  # Which font there is decides where the heading breaks.
  pdftotext "$work/helarsnes.pdf" - | tr '\n' ' ' | grep -q 'Årsrapport 2025 for SLT-arbeidet i Helårsnes' || return
  cp "$work/annual.docx" "$work/first.docx" && reports docx && cmp "$work/first.docx" "$work/annual.docx" &&
    pdfinfo "$work/annual.pdf" | grep Pages
}

# refuses_document SED: python-docx finds fault with a document once its text is changed so.
refuses_document() {
  rm -rf "$work/parts" "$work/broken.docx" && mkdir "$work/parts" && (cd "$work/parts" && unzip -q ../helarsnes.docx) || return
  cp "$work/parts/word/document.xml" "$work/before.xml" && sed -i -E "$1" "$work/parts/word/document.xml"
  if cmp -s "$work/before.xml" "$work/parts/word/document.xml"; then echo 'nothing to break'; return 1; fi
  (cd "$work/parts" && /usr/bin/python3 -m zipfile -c ../broken.docx '[Content_Types].xml' _rels word docProps) || return
  /usr/bin/python3 "$oracles/read_docx.py" "$work/helarsnes.json" "$work/broken.docx" >"$work/refusal" 2>&1
  [ $? = 1 ] && grep '^fault: ' "$work/refusal" | head -n 1
}

# template: a report takes on what a document of python-docx looks like, and that report what itself
# looks like; both programs open it.
template() {
  local of="$work/template.docx"
  /usr/bin/python3 "$oracles/docx_template.py" make "$of" || return
  "$slt" -C "$plans" --today 2026-11-21 report annual vegarshei --template "$of" -o "$work/own.docx" || return
  "$slt" -C "$plans" --today 2026-11-21 report annual vegarshei --template "$work/own.docx" -o "$work/again.docx" || return
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work"/{own,again}.docx >"$work/said" 2>&1
  local one
  for one in own again; do
    unzip -tq "$work/$one.docx" && pdftotext "$work/$one.pdf" "$work/$one.txt" &&
      /usr/bin/python3 "$oracles/docx_template.py" read "$work/$one.docx" "$work/$one.txt" || return
  done
  ! /usr/bin/python3 "$oracles/docx_template.py" read "$work/helarsnes.docx" >"$work/refusal" && grep -c '^fault: ' "$work/refusal"
}

try 'reports as Word, by python-docx and LibreOffice' documents
try "reports with a municipality's own Word template" template
try 'reports as data, by their schema' node $oracles/report_data.mjs "$work"/{annual,plan,overview,status,agenda,minutes,helarsnes}.json
while read -r fault change; do
  try "python-docx refuses $fault" refuses_document "$change"
done <<'FAULTS'
a-lost-heading    s/"Heading2"/"Normal"/
another-word      s/Styringsgruppen/Styringsgruppa/
a-lost-header     s/<w:tblHeader\/>//
a-lost-anchor     s/w:name="_Toc3"/w:name="other"/
a-lost-line       s/<w:hyperlink w:anchor="_Toc2" w:history="1">.*<\/w:hyperlink>//
FAULTS
