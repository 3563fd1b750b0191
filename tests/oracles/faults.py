#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lets the kernel refuse, one at a time, every call by which slt writes, and sends slt each signal
that may come meanwhile; closes its streams, or fills them.

Whatever fails, each file must be as it was or as it was to become, and status 0 must mean that all
was written. strace plants the faults: `inject=write:error=ENOSPC:when=3`, `signal=INT`.

usage: faults.py SLT PLANS [--all]   with --all every signal at every call, else one after the other
"""
import os
import shutil
import stat
import subprocess
import sys
import tempfile

SLT, PLANS = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
TODAY = ["--today", "2026-11-21"]

# Each is run in a copy of the plans beside an old report, where a tiltak has got a status to confirm.
STATUS = "set nordre-land/natt-til-17-mai status=planned"
COMMANDS = [
    "set natt-til-17-mai status=active",
    "confirm nordre-land/natt-til-17-mai",
    "new tiltak nordre-land Kveldskafé responsible=politikontakt",
    "end nordre-land/natt-til-17-mai",
    "calendar vegarshei --year 2027 --write",
    "calendar vegarshei --year 2027 -f ics -o kalendere/",
    "report annual vegarshei -f html -o rapport",
    "report annual vegarshei -f docx -f html -o rapporter/",
    "due nordre-land --mail utkast",
    "baseline",
    "init bykle",
]
CALLS = {
    "openat": ["EMFILE", "EACCES", "EIO", "EROFS"],
    "write": ["ENOSPC", "EIO", "EINTR", "EDQUOT"],
    "fsync": ["EIO", "ENOSPC"],
    "close": ["EIO", "ENOSPC"],
    "rename": ["EACCES", "ENOSPC", "EROFS"],
    "renameat": ["EACCES", "ENOSPC", "EROFS"],
    "renameat2": ["EACCES", "ENOSPC", "EROFS"],
    "mkdir": ["ENOSPC", "EACCES", "EROFS"],
    "mkdirat": ["ENOSPC", "EACCES", "EROFS"],
    "unlink": ["EACCES", "EIO"],
    "unlinkat": ["EACCES", "EIO"],
    "fchmod": ["EPERM"],
    "link": ["EPERM"],
    "linkat": ["EPERM"],
}


SIGNALS = ["INT", "TERM", "HUP", "PIPE", "XFSZ", "KILL"]


def tree(top):
    """The bytes of every file below a folder."""
    found = {}
    for folder, _, names in os.walk(top):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, top)] = file.read()
    return found


class Place:
    """A copy of the plans and an old report, made anew for each run."""

    def __init__(self, top):
        self.top = os.path.join(top, "sted")
        self.plans = os.path.join(top, "plans")
        shutil.copytree(PLANS, self.plans)
        subprocess.run([SLT, *TODAY, *STATUS.split()], cwd=top, stdout=subprocess.DEVNULL, check=True)

    def renew(self):
        shutil.rmtree(self.top, ignore_errors=True)
        os.mkdir(self.top)
        shutil.copytree(self.plans, os.path.join(self.top, "plans"))
        with open(os.path.join(self.top, "rapport"), "w", encoding="utf-8") as file:
            file.write("den gamle rapporten\n" * 500)

    def run(self, command, inject=None):
        self.renew()
        words = [SLT, *TODAY, *command.split()]
        log = self.top + ".log"
        if inject:
            words = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + inject.split(":")[0],
                     "-e", "inject=" + inject, *words]
        done = subprocess.run(words, cwd=self.top, capture_output=True, stdin=subprocess.DEVNULL,
                              check=False)
        planted = ""
        if inject:
            with open(log, encoding="utf-8", errors="replace") as file:
                for line in file:
                    if "(INJECTED)" in line or "killed by SIG" in line or "--- SIG" in line:
                        planted = line
        return done, tree(self.top), planted


def wrong(before, after, wanted, done, output, planted):
    """What is not as it must be after a fault; empty when all is well. Where a plan cannot be read,
    slt writes a report of the rest and says so."""
    reading, killed = "O_RDONLY" in planted, "killed by SIGKILL" in planted
    asked_to_stop = "SIG" in planted
    for path in sorted(set(before) | set(after) | set(wanted)):
        if after.get(path) in (before.get(path), wanted.get(path)):
            continue
        half_made = killed and path not in before and path not in wanted
        of_the_rest = reading and not path.startswith("plans/") and done.returncode != 0
        if half_made or of_the_rest:
            continue
        return f"torn, lost or left behind: {path}"
    if done.returncode == 0 and (after != wanted or done.stdout != output):
        return "status 0, though not all was written"
    if not asked_to_stop and done.returncode < 0:
        return f"ended by signal {-done.returncode}"
    return ""


def check(place, command, faults):
    """Plants each fault at each of its calls; answers how many were survived."""
    place.renew()
    before = tree(place.top)
    done, wanted, _ = place.run(command)
    if done.returncode != 0:
        sys.exit(f"slt {command}: {done.stderr.decode()}")
    survived = 0
    for call, errors in faults.items():
        for when in range(1, 1000):
            what = errors[(when - 1) % len(errors)]
            what = f"signal={what}" if what in SIGNALS else f"error={what}"
            inject = f"{call}:{what}:when={when}"
            hit, after, planted = place.run(command, inject)
            if not planted:
                break
            fault = wrong(before, after, wanted, hit, done.stdout, planted)
            if fault:
                sys.exit(f"slt {command}, {inject}: {fault}\n{hit.stderr.decode()}")
            survived += 1
    return survived


def check_streams(place):
    """What slt says when a stream is closed, or is full, or nobody reads it any more."""
    files, text = "report annual vegarshei -f html -o rapport", "report annual vegarshei"
    cases = [(files, "<&-", 0), (files, ">&-", 0), (files, "2>&-", 0), (files, "<&- >&- 2>&-", 0),
             (files, ">/dev/full", 0), (text, ">/dev/full", 3), (text, ">&-", 3), (text, "2>/dev/full", 0),
             (text, ">/dev/full 2>/dev/full", 3), (text, "| true", 0), ("nonsens", "2>&-", 2),
             ("nonsens", "2>/dev/full", 2)]
    full = stat.S_ISCHR(os.stat("/dev/full").st_mode)  # Not where somebody has written a file there.
    for command, streams, status in cases:
        if "/dev/full" in streams and not full:
            continue
        place.renew()
        done = subprocess.run(["bash", "-c", f"set -o pipefail; '{SLT}' --today 2026-11-21 {command} {streams}"],
                              cwd=place.top, capture_output=True, stdin=subprocess.DEVNULL, check=False)
        written = tree(place.top)["rapport"]
        whole = written.startswith(b"<!") and written.rstrip().endswith(b"</html>")
        if done.returncode != status or command == files and not whole:
            sys.exit(f"slt {command} {streams}: status {done.returncode}\n{done.stderr.decode()}")


def main():
    if subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode:
        print("strace may not trace here, so no fault was planted")
        return
    with tempfile.TemporaryDirectory() as top:
        place = Place(top)
        check_streams(place)
        errors = sum(check(place, command, CALLS) for command in COMMANDS)
        calls = ("write", "fsync", "rename", "renameat", "renameat2")
        turns = [[one] for one in SIGNALS] if "--all" in sys.argv else [SIGNALS[:-1], SIGNALS[-1:]]
        signals = sum(check(place, command, {call: turn for call in calls})
                      for command in COMMANDS for turn in turns)
    if errors + signals < 500:
        sys.exit(f"only {errors} faults and {signals} signals were planted")
    print(f"{errors} faults and {signals} signals survived, in {len(COMMANDS)} commands")


main()
