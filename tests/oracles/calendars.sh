# SPDX-License-Identifier: MIT
# Calendars, by the libraries that calendar programs are made of.

# refuses SED COMMAND…: true when the command finds fault with the calendar of 2026 once it is changed
# so. A checker that cannot say no proves nothing, and one that broke down has not said no.
refuses() {
  sed -E "$1" "$work/2026.ics" >"$work/broken.ics"
  if cmp -s "$work/2026.ics" "$work/broken.ics"; then echo 'nothing to break'; return 1; fi
  "${@:2}" "$work/broken.ics" >"$work/refusal" 2>&1
  if [ $? = 1 ] && grep -q '^[^ ]*broken.ics: ' "$work/refusal"; then
    sed -n 's/^[^ ]*broken.ics: //p' "$work/refusal" | head -n 1
  else
    cat "$work/refusal"
    return 1
  fi
}

# calendars YEAR…: as list and as iCalendar, both from one run.
calendars() {
  for year; do
    "$slt" -C "$plans" --today 2026-11-21 calendar --year "$year" -f "ics=$work/$year.ics" -f "json=$work/$year.json" || return
  done
}

# again YEAR: the calendar of a second run has the same bytes.
again() {
  "$slt" -C "$plans" --today 2026-11-21 calendar --year "$1" -f "ics=$work/again.ics" && cmp "$work/$1.ics" "$work/again.ics"
}

# everybody: a calendar for each municipality, group and person and a file for each meeting, of plans that
# state deadlines and record a moved meeting; each by libical, and those of a place by its list.
everybody() {
  local file files=0
  "$slt" -C examples/shapes --today 2026-11-21 calendar --year 2027 -f "ics=$work/feeds/" || return
  for file in $(find "$work/feeds" -name '*.ics'); do
    "$work/icalcheck" "$file" || return
    files=$((files + 1))
  done
  "$slt" -C examples/shapes --today 2026-11-21 calendar helarsnes --year 2027 -f "json=$work/place.json" &&
    "${python[@]}" "$work/place.json" "$work/feeds/helarsnes.ics" && "${node[@]}" "$work/place.json" "$work/feeds/helarsnes.ics" &&
    grep -q FORCEINSPECTOROPEN "$work"/feeds/helarsnes/meetings/*-sg-februar-2027.ics && echo "$files files"
}

# deadlines: what falls due, as entries that leave their days free.
deadlines() {
  "$slt" -C tests/due --today 2026-11-21 due -f "ics=$work/deadlines.ics" && "$work/icalcheck" "$work/deadlines.ics" &&
    ! grep -q OPAQUE "$work/deadlines.ics"
}

python=(/usr/bin/python3 "$oracles/read_calendar.py")  # Debian's, which has the packages
node=(node "$oracles/read_calendar.mjs")

try 'icalcheck compiles' cc -std=c17 -O1 -Wall -Wextra -Werror $oracles/icalcheck.c -lical -o "$work/icalcheck"
try 'calendars, 2026–2035' calendars {2026..2035}
try 'days off, 2026–2035' node $oracles/days_off.mjs "$work"/20??.json
try 'the same bytes twice' again 2026
try 'the Norwegian calendar, 1950–2099' $oracles/almanac "$slt" "$work"
try 'a calendar for everybody' everybody
try 'a calendar of what falls due' deadlines
try 'a subscriber over HTTP, by vdirsyncer and khal' $oracles/subscriber "$slt" "$plans" "$work"
try 'a spreadsheet in LibreOffice' $oracles/spreadsheet "$slt" "$plans" "$work"
for year in 2026 2027; do
  try "libical, $year" "$work/icalcheck" "$work/$year.ics"
  try "icalendar and vobject, $year" "${python[@]}" "$work/$year.json" "$work/$year.ics"
  try "ical.js, $year" "${node[@]}" "$work/$year.json" "$work/$year.ics"
done

while read -r fault change; do
  try "icalcheck refuses $fault" refuses "$change" "$work/icalcheck"
done <<'FAULTS'
bare-LF        s/\r$//
long-line      s/^SUMMARY:/&0123456789012345678901234567890123456789012345678901234567890123456789/
split-UTF-8    s/^SUMMARY:/&\xc3\r\n \xa5/
no-DTSTAMP     /^DTSTAMP/d
one-UID        s/^UID:.*/UID:same\r/
unknown-TZID   s/^DTSTART;[^:]*:([0-9]{8}).*/DTSTART;TZID=Europe\/Nowhere:\1T090000\r/
bare-METHOD    s/^VERSION:.*/&\nMETHOD:PUBLISH\r/
FAULTS
while read -r fault change; do
  try "icalendar and vobject refuse $fault" refuses "$change" "${python[@]}" "$work/2026.json"
  try "ical.js refuses $fault" refuses "$change" "${node[@]}" "$work/2026.json"
done <<'FAULTS'
other-start    s/^(DTSTART;[^:]*:[0-9]{4})..../\10215/
other-end      s/^(DTEND;[^:]*:[0-9]{4})..../\11230/
other-summary  s/^SUMMARY:/&x/
other-status   s/^STATUS:.*/STATUS:CANCELLED\r/
other-uid      s/^UID:/&x/
FAULTS
