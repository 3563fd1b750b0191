#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hands slt files of 1 MiB that are made to cost much, one shape at a time.

Whatever the shape, each run ends by itself with a status that says what came of it, within a second
of computing and 128 MiB.

usage: heavy.py SLT [--all] [SHAPE...]   with --all in every command and format
"""
import os
import subprocess
import sys
import tempfile

SLT = os.path.abspath(sys.argv[1])
SIZE = 1 << 20
SECONDS, MEBIBYTES = 2.0, 128  # A second where nothing else runs; a busy machine counts up to twice that.
HEAD = ('municipality: {number: "9901", name: Sand, language: nb}\n')

FEW = ["validate -f sarif", "report annual -f html -o out", "report overview -f json -o out", "list tiltak",
       "calendar sand --year 2027", "due", "who ordfører"]
ALL = [
    *(f"validate -f {format}" for format in
      ("text", "short", "json", "github", "gitlab", "sarif", "junit", "markdown")),
    *(f"report {kind} -f {format} -o out" for kind in ("annual", "plan", "overview", "status")
      for format in ("text", "markdown", "html", "docx", "csv", "json")),
    "report annual --public -f html -o out",
    "report annual --trace -f html -o out",
    "calendar sand --year 2027",
    "calendar sand --year 2027 -f svg",
    "calendar sand --year 2027 --by group --explain",
    "due",
    "due --explain -f json",
    "due --by person",
    "due -f ics",
    "list tiltak",
    "list members",
    "list meetings",
    "list groups",
    "calendar sand --year 2027 -f ics",
    "status",
    "who",
    "who ordfører",
    "export -f ndjson",
    "fix --dry-run",
    "",
]


def fill(piece, head=HEAD, tail=""):
    """As many pieces as fit; `piece` takes its number."""
    parts, size, number = [head], len(head.encode()) + len(tail.encode()), 0
    while True:
        part = piece(number)
        size += len(part.encode())
        if size > SIZE:
            return "".join(parts) + tail
        parts.append(part)
        number += 1


def many(count, piece, head=""):
    """So many pieces, where the whole would have more nodes than slt takes in one file."""
    return head + "".join(map(piece, range(count)))


GROUP = ('groups:\n  - {id: politirad, type: politiråd, level: governing, meetings: to møter i året, '
         'members: [%s]}\n')
SHAPES = {
    "brackets": lambda: "a: " + "[" * (SIZE - 3),
    "braces": lambda: "a: " + "{a: " * ((SIZE - 3) // 4),
    "colons": lambda: "a: [" + ":," * ((SIZE - 4) // 2),
    "commas": lambda: "a: [" + "," * (SIZE - 4),
    "nested-maps": lambda: fill(lambda n: " " * n + "a:\n", head=""),
    "dashes": lambda: "a:\n" + "- " * ((SIZE - 3) // 2),
    "keys": lambda: fill(lambda n: f"k{n}: v\n"),
    "same-keys": lambda: fill(lambda n: "name: v\n"),
    "keys-of-municipality": lambda: fill(lambda n: f"  k{n}: v\n", head="municipality:\n"),
    "near-keys": lambda: fill(lambda n: f"  police_distrikt{n}: v\n", head="municipality:\n"),
    "long-key": lambda: HEAD + "k" * (SIZE - 100) + ": v\n",
    "long-text": lambda: HEAD[:-2] + ", county: " + "ord " * (SIZE // 4 - 40) + "}\n",
    "long-word": lambda: HEAD[:-2] + ", county: " + "æ" * (SIZE // 2 - 60) + "}\n",
    "long-line": lambda: fill(lambda n: f"ord{n}, ", head=HEAD + "groups: [", tail="]\n"),
    "block-text": lambda: fill(lambda n: "    linje\n", head=HEAD + "groups:\n  - id: a\n    note: |\n"),
    "open-quote": lambda: HEAD + 'a: "' + "ord\n" * (SIZE // 4 - 20),
    "quotes": lambda: fill(lambda n: 'a: "\n', head=""),
    "escapes": lambda: 'a: "' + "\\u00e6" * (SIZE // 6 - 2) + '"',
    "comments": lambda: fill(lambda n: "#\n"),
    "orders": lambda: fill(lambda n: "# slt: ignore plan-expired: fordi\n"),
    "blank-lines": lambda: HEAD + "\n" * (SIZE - len(HEAD)),
    "anchors": lambda: fill(lambda n: f"k{n}: &a{n} v\n"),
    "aliases": lambda: fill(lambda n: f"k{n}: *a\n"),
    "tags": lambda: fill(lambda n: f"k{n}: !!str v\n"),
    "documents": lambda: fill(lambda n: "---\na: b\n"),
    "tabs": lambda: fill(lambda n: "\ta: b\n"),
    "control-bytes": lambda: HEAD + "a: " + "\x1b" * (SIZE - 100),
    "bad-lines": lambda: fill(lambda n: "ord\n"),
    "bidi": lambda: HEAD + "# " + "\u202e" * (SIZE // 3 - 40),
    "identity-numbers": lambda: fill(lambda n: "# 0101%02d 00000\n" % (n % 100)),
    "tiltak": lambda: fill(lambda n: f"  - {{id: t{n}, title: T}}\n", head=HEAD + "tiltak:\n"),
    "tiltak-without-all": lambda: fill(lambda n: "  - {}\n", head=HEAD + "tiltak:\n"),
    "same-ids": lambda: fill(lambda n: "  - {id: a, title: T}\n", head=HEAD + "tiltak:\n"),
    "goals": lambda: fill(lambda n: f"  - {{id: m{n}, title: M, goals: [m{n + 1}]}}\n", head=HEAD + "goals:\n"),
    "one-parent": lambda: fill(lambda n: f"  - {{id: m{n}, title: M, parent: m{max(n - 1, 0)}}}\n", head=HEAD + "goals:\n"),
    "dangling": lambda: fill(lambda n: f"  - {{id: t{n}, title: T, goals: [x{n}]}}\n", head=HEAD + "tiltak:\n"),
    "references": lambda: fill(lambda n: f"  - {{id: t{n}, title: T, part_of: t{n + 1}, goals: [m]}}\n", head=HEAD + "goals: [{id: m, title: M}]\ntiltak:\n"),
    "members": lambda: HEAD + GROUP % fill(lambda n: f"{{role: r{n}}}, ", head="", tail="ordfører")[:SIZE - 300].rsplit(", ", 1)[0],
    "members-by-id": lambda: many(7000, lambda n: f"  - id: p{n}\n", HEAD + "persons:\n") + "groups:\n  - id: g\n    members:\n"
                             + many(7000, lambda n: f"      - p{n}\n"),
    "one-member": lambda: many(25000, lambda n: "      - ordfører\n", HEAD + "groups:\n  - id: g\n    members:\n"),
    "members-by-turns": lambda: many(4000, lambda n: f"      - {{role: ordfører, from: {1000 + n}, until: {1000 + n}}}\n",
                                     HEAD + "groups:\n  - id: g\n    members:\n"),
    "responsible": lambda: many(25000, lambda n: f"      - enhet-{n}\n", HEAD + "tiltak:\n  - id: t\n    title: T\n    responsible:\n"),
    "values": lambda: many(5500, lambda n: f"      - {{year: {1000 + n}, value: '1'}}\n",
                           HEAD + "indicators:\n  - id: t\n    title: T\n    values:\n"),
    "chain-of-groups": lambda: many(5500, lambda n: f"  - {{id: g{n}, reports_to: g{n + 1}}}\n", HEAD + "groups:\n"),
    "web-of-groups": lambda: many(150, lambda n: f"  - {{id: g{n}, reports_to: [{', '.join(f'g{m}' for m in range(150))}]}}\n",
                                  HEAD + "groups:\n"),
    "meetings-at-once": lambda: many(4000, lambda n: f"  - {{group: g{n % 2}, date: 2027-03-03, start: 10:00}}\n", HEAD
                                     + "groups: [{id: g0, members: [ordfører]}, {id: g1, members: [ordfører]}]\nmeetings:\n"),
    "meetings-of-many": lambda: many(2000, lambda n: f"  - {{group: g{n % 2}, date: 2027-03-03, start: 10:00}}\n", HEAD + "groups:\n"
                                     + "".join(f"  - id: g{g}\n    members:\n" + many(6000, lambda n: f"      - p{g}-{n}\n") for g in (0, 1))
                                     + "meetings:\n"),
    "crowded-groups": lambda: many(3000, lambda n: f"  - {{id: g{n}, meetings: to møter i året, members: [ordfører]}}\n", HEAD + "groups:\n"),
    "daily-groups": lambda: many(2500, lambda n: f"  - {{id: g{n}, meetings: 200 møter i året}}\n", HEAD + "groups:\n"),
    "weekly-series": lambda: many(1200, lambda n: f"  - {{id: g{n}, series: [{{phrase: ukentlig, time: '10:00', weekdays: [monday]}}], members: [ordfører]}}\n",
                                  HEAD + "groups:\n"),
    "series-with-meetings": lambda: many(1400, lambda n: f"      - {{id: s{n}, phrase: to møter i året}}\n", HEAD + "groups:\n  - id: g\n    series:\n")
                                    + many(1900, lambda n: f"  - {{id: m{n}, group: g, series: s{n % 1400}, date: 2026-0{n % 9 + 1}-1{n % 9}}}\n", "meetings:\n"),
    "one-who-answers": lambda: many(20000, lambda n: "      - ordfører\n", HEAD + "tiltak:\n  - id: t\n    title: T\n    responsible:\n"),
    "ignores": lambda: many(5000, lambda n: f"  - {{id: t{n}, title: T}}  # slt: ignore tiltak-without-responsible: x\n", HEAD + "tiltak:\n"),
    "deviations-of-one": lambda: many(1000, lambda n: "  - {rule: tiltak-without-responsible, reason: r, date: 2026-01-01, concerns: g}\n",
                                      HEAD + "groups: [{id: g}]\ndeviations:\n")
                                 + many(1000, lambda n: f"  - {{id: t{n}, title: T}}\n", "tiltak:\n")
                                 + many(1000, lambda n: f"  - {{id: m{n}, group: g, date: 2026-01-01, status: held}}\n", "meetings:\n"),
    "coordinators": lambda: many(2500, lambda n: "  - {role: slt-koordinator, holder: p1}\n", HEAD + "persons: [{id: p1}]\nroles:\n")
                            + many(2500, lambda n: "  - {phone: '22 00 00 00', who: rektor}\n", "contacts:\n"),
    "standing-items": lambda: many(15000, lambda n: f"      - sak {n}\n", HEAD + "groups:\n  - id: g\n    standing_items:\n")
                              + many(1000, lambda n: f"  - {{id: m{n}, group: g, date: 2026-01-01, status: held, items: [x]}}\n", "meetings:\n"),
    "police": lambda: many(8000, lambda n: "      - rektor\n", HEAD + "groups:\n  - id: g\n    members:\n")
                      + many(1400, lambda n: f"  - {{role: rektor, id: r{n}}}\n", "roles:\n")
                      + many(2000, lambda n: f"  - {{id: t{n}, title: T, responsible: g}}\n", "tiltak:\n"),
    "ages": lambda: many(2000, lambda n: f"  - {{id: g{n}, text: T, ages: 1-2}}\n", HEAD + "target_groups:\n")
                    + many(2000, lambda n: f"  - {{id: t{n}, title: T, ages: 8-9}}\n", "tiltak:\n"),
    "roles-of-one": lambda: many(4000, lambda n: f"  - {{role: slt-koordinator, holder: p, from: {1000 + n}}}\n", HEAD + "persons: [{id: p}]\nroles:\n"),
    "groups": lambda: fill(lambda n: f"  - {{id: g{n}, type: koordineringsgruppe, level: coordinating, meetings: ti møter i året, members: [rektor]}}\n", head=HEAD + "groups:\n"),
    "phrases": lambda: fill(lambda n: f"  - {{id: g{n}, meetings: minst ca hver sjette uke om høsten og {n} møter om våren}}\n", head=HEAD + "groups:\n"),
    "long-phrase": lambda: HEAD + "groups:\n  - {id: g, meetings: " + "minst ett møte i halvåret og " * (SIZE // 32) + "}\n",
    "meetings": lambda: fill(lambda n: f"  - {{id: m{n}, group: g, date: {2000 + n // 336 % 99:04}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}, status: held}}\n", head=HEAD + "groups: [{id: g, type: politiråd, level: governing, meetings: to møter i året}]\nmeetings:\n"),
    "decisions": lambda: fill(lambda n: f"      - {{id: d{n}, text: V, deadline: 2026-01-01}}\n", head=HEAD + "groups: [{id: g, type: politiråd}]\nmeetings:\n  - id: m\n    group: g\n    date: 2025-03-03\n    status: held\n    decisions:\n"),
    "evaluations": lambda: fill(lambda n: f"  - {{tiltak: t, date: 2025-01-{n % 28 + 1:02}, result: good}}\n", head=HEAD + "tiltak: [{id: t, title: T}]\nevaluations:\n"),
    "people": lambda: fill(lambda n: f"  - {{id: p{n}, name: Ola {n}}}\n", head=HEAD + "people:\n"),
    "roles": lambda: fill(lambda n: f"  - {{role: rolle {n}, holder: p{n}}}\n", head=HEAD + "roles:\n"),
    "deviations": lambda: fill(lambda n: f"  - {{rule: plan-expired, concerns: t{n}, reason: fordi, date: 2026-01-01}}\n", head=HEAD + "deviations:\n"),
    "markup": lambda: fill(lambda n: "  - {id: t%d, title: \"<b>*_[]`|@a #1 https://a.no\"}\n" % n, head=HEAD + "tiltak:\n"),
    "addresses": lambda: HEAD + "tiltak:\n  - {id: t, title: " + "https://a.no/x www.a.no a@b.no " * (SIZE // 33) + "}\n",
    "dates": lambda: fill(lambda n: f"  - {{id: t{n}, title: T, timing: {{date: {n}.13.2026}}}}\n", head=HEAD + "tiltak:\n"),
    "near-words": lambda: fill(lambda n: f"  - {{id: t{n}, title: T, status: aktivv{n}}}\n", head=HEAD + "tiltak:\n"),
    "cjk": lambda: HEAD + "tiltak:\n  - {id: t, title: " + "漢" * (SIZE // 3 - 60) + "}\n",
    "combining": lambda: HEAD + "tiltak:\n  - {id: t, title: a" + "\u0301" * (SIZE // 2 - 60) + "}\n",
}

CHANGED = {  # Two states of a plan with nothing in common, which `slt diff` sets beside each other.
    "new ids": lambda name: many(4000, lambda n: f"  - {{id: {name}{n}, title: T}}\n", HEAD + "tiltak:\n"),
    "new members": lambda name: many(9000, lambda n: f"      - open: {name} {n}\n", HEAD + "groups:\n  - id: g\n    members:\n"),
}


def run(words, folder):
    """Status, seconds of computing, MiB."""
    with open(os.devnull, "wb") as none, open(folder + ".err", "wb") as err:
        child = subprocess.Popen([SLT, "-C", "plans", "--today", "2026-11-21", *words.split()],
                                 cwd=folder, stdin=subprocess.DEVNULL, stdout=none, stderr=err)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def changed(folder, text):
    """Makes the folder a repository in which the plan was another before."""
    git = ["git", "-c", "user.name=slt", "-c", "user.email=slt@slt.invalid"]
    write(folder, text("a"))
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], cwd=folder, check=True)
    write(folder, text("b"))


def write(folder, text):
    """The plan of one municipality, of a mebibyte at the most."""
    assert len(text.encode()) <= SIZE, folder
    os.makedirs(folder + "/plans/sand", exist_ok=True)
    with open(folder + "/plans/slt.yaml", "w", encoding="utf-8") as file:
        file.write("profile: kfk\n")
    with open(folder + "/plans/sand/municipality.yaml", "w", encoding="utf-8") as file:
        file.write(text)


def main():
    bad, worst_time, worst_size, runs = [], 0, 0, 0
    whole = "--all" in sys.argv
    wanted = [word for word in sys.argv[2:] if word != "--all"] or [*SHAPES, *CHANGED]
    with tempfile.TemporaryDirectory() as top:
        for name in wanted:
            folder = os.path.join(top, name)
            if name in SHAPES:
                write(folder, SHAPES[name]())
            else:
                changed(folder, CHANGED[name])
            commands = ["diff HEAD", "diff HEAD --prose", "validate --since HEAD"] if name in CHANGED else ALL if whole else FEW
            for words in commands:
                status, seconds, size = run(words, folder)
                runs += 1
                worst_time, worst_size = max(worst_time, seconds), max(worst_size, size)
                if status not in (0, 1, 2, 3) or seconds > SECONDS or size > MEBIBYTES:
                    bad.append(f"{name}: slt {words}: status {status}, {seconds:.2f} s, {size:.0f} MiB")
    if bad:
        sys.exit("\n".join(bad))
    print(f"{len(wanted)} shapes of 1 MiB in {runs} runs: at most {worst_time:.2f} s, {worst_size:.0f} MiB")


main()
