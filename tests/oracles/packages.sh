# SPDX-License-Identifier: MIT
# What a release consists of (.ci/dist), by the programs that unpack, install and read it.

# packed_twice: by two people with different habits, at the same time; not a bit differs.
packed_twice() {
  local build one
  build=$(dirname "$slt")
  (umask 002 && TZ=UTC .ci/dist "$build" - "$work/packed") &
  one=$!
  (umask 077 && TZ=Pacific/Kiritimati LC_ALL=C .ci/dist "$build" - "$work/packed-again") &&
    wait $one && diff -r "$work/packed" "$work/packed-again" && (cd "$work/packed" && sha256sum --check --quiet SHA256SUMS) && du -sh "$work/packed"
}

# tarball: below one folder, owned by nobody here, the program and a page about each command in each language.
tarball() {
  mkdir "$work/home" && tar -C "$work/home" --strip-components=1 -xzf "$work"/packed/*.tar.gz || return
  [ "$(tar -tzf "$work"/packed/*.tar.gz | cut -d / -f 1 | sort -u)" = "slt-$version" ] || return
  tar --numeric-owner -tvzf "$work"/packed/*.tar.gz | awk '$2 != "0/0" {print; odd = 1} END {exit odd}' || return
  [ "$("$work/home/bin/slt" --version)" = "slt $version" ] || return
  for man in "$work"/home/share/man/{,nb/,nn/}man1; do
    [ "$(find "$man" -name 'slt*.1.gz' | wc -l)" -gt 20 ] && man -l "$man/slt.1.gz" >/dev/null || return
  done
  echo "$(find "$work/home" -type f | wc -l) files"
}

# debian_package: needs no other, and works where there is nothing but itself and the plans.
debian_package() {
  local as_root=
  [ "$(id -u)" = 0 ] || as_root='unshare -r'
  dpkg-deb --extract "$work"/packed/*.deb "$work/root" && cp -r "$plans" "$work/root/plans" || return
  [ -z "$(dpkg-deb --field "$work"/packed/*.deb Depends)" ] || return
  [ "$(dpkg-deb --field "$work"/packed/*.deb Version)" = "$version" ] || return
  (cd "$work/root" && dpkg-deb --info "$work"/packed/*.deb md5sums | md5sum --check --quiet) || return
  grep -q 'Jesse Beder' "$work/root/usr/share/doc/slt/copyright" || return
  $as_root chroot "$work/root" /usr/bin/slt -C /plans --today 2026-11-21 validate
}

version=$("$slt" --version | cut -d ' ' -f 2)
try 'packages: packed twice' packed_twice
try 'packages: the tarball' tarball
try 'packages: the Debian package, alone' debian_package
try 'packages: what stands in the program, by CycloneDX and dpkg' node $oracles/sbom.mjs "$work/packed/slt-$version-linux.cdx.json"
