# What people see: pages and pictures.

# wheels: the year of every municipality as a picture, which xmllint reads and librsvg draws.
wheels() {
  local place pictures=0
  for place in vegarshei vindafjord nordre-land kvinnherad eigersund; do
    "$slt" -C "$plans" calendar "$place" --year 2026 -f "svg=$work/$place.svg" || return
    xmllint --noout "$work/$place.svg" && rsvg-convert -w 1240 "$work/$place.svg" -o "$work/$place.png" || return
    [ "$(stat -c %s "$work/$place.png")" -gt 20000 ] || return
    pictures=$((pictures + 1))
  done
  echo "$pictures pictures"
}

# pages: reports as HTML in a real browser, and one that is spoilt, which must be refused.
pages() {
  local kind
  for kind in annual plan agenda minutes; do "$slt" -C "$plans" report $kind -f "html=$work/$kind.html" || return; done
  sed 's/<th scope="col">/<td>/; s/lang="nb"/lang="q"/; s/color:var(--ink)/color:#ccc/' "$work/annual.html" >"$work/bad-annual.html"
  node $oracles/pages.mjs "$work"/{annual,plan,agenda,minutes,bad-annual}.html
}

try 'wheels by xmllint and librsvg' wheels
try 'pages in Chromium, by axe-core and html-validate' pages
