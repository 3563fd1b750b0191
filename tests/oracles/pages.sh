# SPDX-License-Identifier: MIT
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

# pages: reports and a site as HTML in a real browser, and one that is spoilt, which must be refused.
pages() {
  local kind
  for kind in annual plan agenda minutes; do "$slt" -C "$plans" report $kind -f "html=$work/$kind.html" || return; done
  "$slt" -C examples/shapes report annual helarsnes --year 2025 -f "html=$work/year.html" || return
  "$slt" -C "$plans" site "$work/site" || return
  sed 's/<th scope="col">/<td>/; s/lang="nb"/lang="q"/; s/color:var(--ink)/color:#ccc/' "$work/annual.html" >"$work/bad-annual.html"
  node $oracles/pages.mjs "$work"/{annual,plan,agenda,minutes,year,bad-annual}.html \
    "$work"/site/{index,rules}.html
}

# pages_by_nu: every page of a site and the reports above, and the spoilt one, by the Nu validator.
pages_by_nu() {
  local nu=$oracles/node_modules/vnu-jar/build/dist/vnu.jar
  if java -jar $nu --errors-only "$work/bad-annual.html" 2>/dev/null; then echo 'nothing was found'; return 1; fi
  java -jar $nu --errors-only "$work"/{annual,plan,agenda,minutes,year}.html "$work"/site/{,*/}*.html || return
  echo "$(find "$work/site" -name '*.html' | wc -l) pages of a site"
}

try 'wheels by xmllint and librsvg' wheels
try 'pages in Chromium, by axe-core and html-validate' pages
try 'pages by the Nu validator' pages_by_nu
