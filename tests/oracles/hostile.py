#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Repositories of plans as somebody who means harm would send them: what is no file, leads out, is
called something else than it seems, is very deep, wide or many, or goes away while it is read.

slt must end by itself, say what it did not read, show nothing of what lies outside, and write no
byte that a terminal obeys.

usage: hostile.py SLT
"""
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

SLT = os.path.abspath(sys.argv[1])
NOBODY = 65534
OUTSIDE = "hemmelig: det som ligger utenfor\n"
PLAN = 'municipality:\n  number: "9901"\n  name: Sand\n  language: nb\n'
TILTAK = "tiltak:\n  - {id: t%d, title: Et tiltak}\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb" if isinstance(text, bytes) else "w", **(
            {} if isinstance(text, bytes) else {"encoding": "utf-8"})) as file:
        file.write(text)


class Place:
    """A folder of plans with one whole municipality, and a secret beside it."""

    def __init__(self, top):
        self.top, self.plans = top, os.path.join(top, "plans")
        write(self.plans + "/slt.yaml", "profile: kfk\n")
        write(self.plans + "/sand/municipality.yaml", PLAN)
        write(top + "/hemmelig.yaml", OUTSIDE)
        os.chmod(top, 0o755)

    def path(self, name):
        return os.path.join(os.fsencode(self.plans) if isinstance(name, bytes) else self.plans, name)

    def run(self, *words, seconds=60):
        """Status and everything said. As nobody, for whom some files cannot be read."""
        drop = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
        done = subprocess.run([SLT, "-C", "plans", "--today", "2026-11-21", *words], cwd=self.top,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=seconds,
                              check=False, **drop)
        return done.returncode, done.stdout + done.stderr


def holds(what, fact, seen=b""):
    if not fact:
        sys.exit(f"{what}\n{seen[:2000]!r}")


def sane(what, status, seen):
    """True of everything that slt says, whatever it was given."""
    holds(f"{what}: status {status}", status in (0, 1, 2, 3), seen)
    holds(f"{what}: the secret is shown", b"det som ligger" not in seen, seen)
    text = seen.decode("utf-8")
    holds(f"{what}: a control character is written",
          not any(ord(c) < 0x20 and c != "\n" or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066"
                  for c in text), seen)
    holds(f"{what}: a command is written", "##[" not in text and "\n::" not in text, seen)


def refused(place, name, words, status=1):
    """slt names the file, says why in these words, and ends with this status."""
    got, seen = place.run("validate", "-f", "text", "-f", "short")
    sane(name, got, seen)
    holds(f"{name}: status {got}, not {status}", got == status, seen)
    holds(f"{name}: «{words}» is not said", words.encode() in seen, seen)
    for command in (["report", "annual"], ["list", "tiltak"], ["calendar"], ["due"], ["fix", "--dry-run"]):
        sane(f"{name}: {command[0]}", *place.run(*command))


def links_out(place):
    os.symlink("../../hemmelig.yaml", place.path("sand/tiltak.yaml"))
    os.symlink("..", place.path("sand/opp"))
    os.symlink("/etc", place.path("etc"))
    os.symlink("/proc/self/environ", place.path("sand/miljo.yaml"))
    os.symlink("borte", place.path("sand/hengende.yaml"))
    refused(place, "links out", "snarvei")
    status, seen = place.run("validate", "-f", "short")
    holds("every link is named", seen.count(b"snarvei (symbolsk lenke)") == 5, seen)


def settings_link(place):
    os.remove(place.path("slt.yaml"))
    os.symlink("../hemmelig.yaml", place.path("slt.yaml"))
    refused(place, "settings that lead out", "snarvei")


def pipes_and_sockets(place):
    os.mkfifo(place.path("sand/ror.yaml"))
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(place.path("sand/sokkel.yaml"))
    if os.getuid() == 0:
        os.mknod(place.path("sand/null.yaml"), 0o666 | 0o020000, os.makedev(1, 5))
    refused(place, "pipes, sockets and devices", "er ikke en vanlig fil")


def unreadable(place):
    write(place.path("sand/tiltak.yaml"), TILTAK % 1)
    os.chmod(place.path("sand/tiltak.yaml"), 0)
    refused(place, "a file without permission", "lar seg ikke lese", 3)


def unreadable_folder(place):
    os.mkdir(place.path("sand/meetings"), 0)
    refused(place, "a folder without permission", "lar seg ikke lese", 3)


def sparse(place):
    write(place.path("sand/tiltak.yaml"), "")
    os.truncate(place.path("sand/tiltak.yaml"), 8 << 30)
    refused(place, "eight gibibytes", "er større enn")


def odd_names(place):
    names = [b"linje\nto.yaml", b"\x1b[31mrod.yaml", b"\xff\xfe.yaml", "a\u0308.yaml".encode(),
             b"-rf.yaml", b"::error::x.yaml", b"##[error]x.yaml", "\u202elmay.exe.yaml".encode(),
             b"a b;c&d$(e)`f`.yaml", b"%0A%3A.yaml", b"x" * 250 + b".yaml", b"con.yaml", b"aux.yaml.yaml"]
    for number, name in enumerate(names):
        write(place.path(b"sand/" + name), f"# {number}\nukjent_{number}: a\n".encode())
    for format in ("text", "short", "json", "github", "gitlab", "sarif", "junit", "markdown"):
        status, seen = place.run("validate", "-f", format)
        holds(f"odd names: status {status}", status == 1, seen)
        if format in ("json", "gitlab", "sarif"):
            json.loads(seen)
        elif format != "github":
            sane(f"odd names in {format}", status, seen)
        elif any(not line.startswith((b"::error ", b"::warning ", b"::notice ")) and b"::" in line[:2]
                 for line in seen.split(b"\n")):
            sys.exit(f"odd names in github\n{seen!r}")
    refused(place, "odd names", "ukjent_12")


def odd_folders(place):
    """The name of a folder is the id of a municipality, and becomes the name of files."""
    for name in (b"linje\nto", b"\x1b[31m", b"\xff", b"-C", b"..x", b"con", b"a b", "å".encode(),
                 "a\u030a".encode(), b"SAND", b"<b>", b"=1+1", b"annual"):
        write(place.path(name + b"/municipality.yaml"), PLAN)
    status, seen = place.run("validate", "-f", "short")
    sane("odd folders", status, seen)
    os.mkdir(place.top + "/ut", 0o777)
    os.chmod(place.top + "/ut", 0o777)
    before = sorted(os.listdir(place.top))
    sane("odd folders: report", *place.run("report", "annual", "-f", "html", "-o", "ut/"))
    sane("odd folders: calendar", *place.run("calendar", "--year", "2027", "-f", "ics", "-o", "ut/"))
    sane("odd folders: site", *place.run("site", "ut/sted"))
    holds("nothing is written beside the folder", sorted(os.listdir(place.top)) == before)


def cases(place):
    """Two that are one to Windows and macOS."""
    write(place.path("Sand/municipality.yaml"), PLAN.replace("9901", "9902"))
    write(place.path("sand/Tiltak.yaml"), TILTAK % 1)
    write(place.path("sand/tiltak.yaml"), TILTAK % 2)
    status, seen = place.run("validate", "-f", "short")
    sane("names that differ in case", status, seen)
    holds("names that differ in case", status == 1, seen)


def deep(place):
    """As deep as the system goes, and a plan at the bottom: it is read, or said not to be."""
    here = os.open(place.path("sand"), os.O_RDONLY)
    for _ in range(1900):
        os.mkdir("a", dir_fd=here)
        inner = os.open("a", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    file = os.open("tiltak.yaml", os.O_CREAT | os.O_WRONLY, 0o644, dir_fd=here)
    os.write(file, b"ukjent: a\n")
    os.close(file)
    os.close(here)
    status, seen = place.run("validate", "-f", "short")
    sane("a deep folder", status, seen)
    holds("what lies deep is not passed over", status != 0 and b"/a/a/a/a/a" in seen, seen)


def wide(place):
    """Fifty thousand files in one municipality: all are read, or it is said which are not."""
    for number in range(50_000):
        write(place.path(f"sand/{number}.yaml"), "tiltak: []\n" if number == 0 else f"# {number}\na{number}: b\n")
    status, seen = place.run("validate", "-f", "text", seconds=120)
    sane("50 000 files", status, seen)
    holds("50 000 files", status == 1 and len(seen) < 4 << 20, seen)  # A thousand are shown, of two kilobytes each.


def many(place):
    """Twenty thousand municipalities."""
    for number in range(20_000):
        write(place.path(f"k{number}/municipality.yaml"), PLAN)
    status, seen = place.run("validate", "-f", "text", seconds=120)
    sane("20 000 municipalities", status, seen)
    holds("20 000 municipalities", len(seen) < 4 << 20, seen)  # A thousand findings, then a line for each.


def vanishing(place):
    """Files that come, change and go while they are read."""
    done = threading.Event()

    def churn():
        number = 0
        while not done.is_set():
            number += 1
            for name in ("tiltak.yaml", "groups.yaml", "meetings/2026.yaml"):
                write(place.path("sand/" + name), (TILTAK % number) * (number % 50))
            shutil.rmtree(place.path("sand/meetings"))
            os.remove(place.path("sand/groups.yaml"))

    worker = threading.Thread(target=churn)
    worker.start()
    try:
        for _ in range(40):
            sane("files that come and go", *place.run("validate"))
    finally:
        done.set()
        worker.join()


SHAPES = [links_out, settings_link, pipes_and_sockets, unreadable, unreadable_folder, sparse, odd_names,
          odd_folders, cases, deep, wide, many, vanishing]


def main():
    for shape in SHAPES if len(sys.argv) < 3 else [globals()[name] for name in sys.argv[2:]]:
        top = tempfile.mkdtemp()
        try:
            shape(Place(top))
        finally:
            subprocess.run(["rm", "-rf", top], check=False)
    print(f"{len(SHAPES)} hostile repositories, and nothing came of them")


main()
