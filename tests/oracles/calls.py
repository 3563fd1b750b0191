#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Listens to every call by which slt reaches beyond itself, in every command it has.

No command speaks to the network or starts a program but git, and no file is opened outside the
plans and the places it was told to write to. Where the kernel knows Landlock, it is told so
before the first plan is read, and keeps to it.

usage: calls.py SLT PLANS
"""
import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

SLT, PLANS = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])

# One line or more for each command, in a folder with the plans in git.
LINES = """
status
validate
validate --since HEAD
validate plans/vindafjord -f sarif=funn.sarif -f text
explain plan-expired
rules -f json
report annual vindafjord -f html -o rapport.html
report annual vegarshei -f docx -f html -o rapporter/
calendar vegarshei --year 2027 -f ics -o kalendere/
calendar nordre-land --year 2027 --write
site nettsted vegarshei
due --mail utkast
list tiltak nordre-land
show natt-til-17-mai
who politiet
export -o data/
diff HEAD
diff plans plans
new tiltak nordre-land Kveldskafé responsible=politikontakt
set natt-til-17-mai status=active
confirm nordre-land/natt-til-17-mai
evaluate nordre-land/natt-til-17-mai --result good
end nordre-land/natt-til-17-mai
meeting cancel koordineringsgruppe-meetings-2027-1 --reason snøstorm
fix --write
baseline
init bykle --github
schema tiltak -o tiltak.schema.json
completions bash
completions man manual
completions words validate ve
generate --check
"""
CORES = "/sys/devices/system/cpu/online"  # what the C library looks up
CALLS = "trace=%network,execve,execveat,openat,open,creat,landlock_restrict_self"


def commands():
    """The names that help knows."""
    told = subprocess.run([SLT, "--help", "--lang", "en"], capture_output=True, text=True, check=True)
    return set(re.findall(r"^  ([a-z]+), \w+ ", told.stdout, re.MULTILINE))


def traced(words, place):
    """What strace saw of a program in a folder, and the status it ended with."""
    log = place + ".calls"
    run = subprocess.run(["strace", "-f", "-qq", "-s", "300", "-e", CALLS, "-o", log, *words], cwd=place,
                         capture_output=True, stdin=subprocess.DEVNULL, check=False)
    with open(log, encoding="utf-8", errors="replace") as file:
        return file.read().splitlines(), run.returncode


def faults(calls, place):
    """What a program did that slt must not do; the first call is its own start."""
    found, others = [], set()
    for line in calls[1:]:
        process, call = line.split(maxsplit=1)
        name, path = call.split("(")[0], "".join(re.findall(r'"([^"]*)"', call)[:1])
        if name.startswith("exec"):
            others.add(process)
            if os.path.basename(path) != "git":
                found.append(call)
        elif "O_PATH" in call:  # names a place to the kernel and opens nothing
            continue
        elif name in ("openat", "open", "creat"):
            whole = os.path.realpath(os.path.join(place, path))
            ours = (whole + "/").startswith(place + "/") or whole in ("/dev/null", CORES)
            unnamed = path == "/tmp" and "O_TMPFILE" in call  # what git is told and answers
            if process not in others and not ours and not unnamed:
                found.append(call)
        elif not name.startswith(("landlock", "+++", "---", "<...")):
            found.append(call)
    return found


def landlock_known():
    return ctypes.CDLL(None).syscall(444, None, 0, 1) > 0


def fresh(top):
    """The plans of the project with a year of meetings, in git."""
    place = os.path.join(os.path.realpath(top), "here")
    os.mkdir(place)
    shutil.copytree(PLANS, os.path.join(place, "plans"))
    os.mkdir(os.path.join(place, "manual"))
    subprocess.run([SLT, "--today", "2026-11-21", "calendar", "vegarshei", "--year", "2027", "--write", "-q"],
                   cwd=place, check=True, capture_output=True)
    git = ["git", "-c", "user.name=slt", "-c", "user.email=slt@example.invalid"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
        subprocess.run([*git, *words], cwd=place, check=True)
    return place


def judged(line):
    """What was wrong with one command line."""
    with tempfile.TemporaryDirectory() as top:
        place = fresh(top)
        calls, status = traced([SLT, "--today", "2026-11-21", *line.split()], place)
        complaints = [f"{line}: {one}" for one in faults(calls, place)]
        if status not in (0, 1):
            complaints.append(f"{line}: ended with {status}")
        kept = any("landlock_restrict_self(" in call and call.endswith("= 0") for call in calls)
        if landlock_known() and not kept:
            complaints.append(f"{line}: not kept within its reach")
        return complaints, len(calls)


def main():
    lines = LINES.split("\n")[1:-1]
    with ThreadPoolExecutor(2) as several:
        answers = list(several.map(judged, lines))
    complaints = [one for found, _ in answers for one in found]
    complaints += [f"not tried: {one}" for one in commands() - {line.split()[0] for line in lines}]
    with tempfile.TemporaryDirectory() as top:
        place = fresh(top)
        for program, sign in ((["cat", "/etc/passwd"], "passwd"), (["env", "true"], "true"),
                              ([sys.executable, "-c", "import socket; socket.socket()"], "socket")):
            if not any(sign in one for one in faults(traced(program, place)[0], place)):
                complaints.append(f"not refused: {program}")
    print("\n".join(complaints[:20]))
    landlock = "kept by Landlock" if landlock_known() else "no Landlock here"
    print(f"{len(lines)} command lines, {sum(count for _, count in answers)} calls, {landlock}")
    return 1 if complaints else 0


sys.exit(main())
