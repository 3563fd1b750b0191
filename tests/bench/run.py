# SPDX-License-Identifier: MIT
"""How long things take beside their floors and peers: run.py SLT NATION YAML_LOAD

Each command is run in turn with what it is compared with (A B A B …), so that a machine whose speed
drifts treats both alike; the median of the pairs is shown. Peers that are not installed are left
out. Plans come from NATION, the generator, in a folder of their own.
"""
import os, shlex, shutil, statistics, subprocess, sys, tempfile, time

SLT, NATION, LOAD = (os.path.abspath(word) for word in sys.argv[1:4])
ROUNDS = 7
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
HUNDRED = os.environ.get("HUNDRED") == "1"  # Two gigabytes of plans.
TODAY = ["--today", "2026-11-21"]
top = tempfile.mkdtemp(prefix="slt-bench-")


def seconds(words):
    """Wall and processor seconds of one run."""
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(words, shell=isinstance(words, str), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall, after = time.perf_counter() - start, os.times()
    if done.returncode not in (0, 1):
        sys.exit(f"{words}: {done.returncode}\n{done.stderr.decode()}")
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return wall, cpu


def row(name, words, other=None, other_words=None, rounds=ROUNDS):
    """A line of the table: what it is, its wall and processor time, and beside what."""
    seconds(words)
    pairs = [(seconds(words), seconds(other_words) if other else (0, 0)) for _ in range(rounds)]
    wall = statistics.median(a[0] for a, _ in pairs)
    cpu = statistics.median(a[1] for a, _ in pairs)
    line = f"{name:44} {wall * 1000:9.1f} ms {cpu * 1000:9.1f} ms"
    if other:
        ratio = statistics.median(a[0] / b[0] for a, b in pairs)
        line += f"   {ratio:7.3f} × {other}" if ratio > 0.1 else f"   1/{1 / ratio:<5.0f} of {other}"
    print(line, flush=True)


def plans(count):
    folder = os.path.join(top, str(count))
    subprocess.run([NATION, folder, str(count)], check=True)
    size = sum(os.path.getsize(os.path.join(at, f)) for at, _, files in os.walk(folder) for f in files)
    print(f"# {count} municipalities, {size / 1e6:.1f} MB", flush=True)
    return folder


def transactions(path, size, head=""):
    """A ledger of about as many bytes, which plain-text accounting checks."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(head)
        for number in range(size // 96):
            file.write(f'2026-{1 + number % 12:02}-{1 + number % 28:02} * "Foreldremøte om rus ({number})"\n'
                       f"  Expenses:Tiltak  {number % 900 + 1}.00 NOK\n  Assets:Bank\n")
    return path


def peers(nation, size):
    """What others make of the nearest job on the same files, or on as many bytes: what shows that it is installed, its
    name, its command."""
    files = f"$(find {nation} -name '*.yaml' -not -name slt.yaml)"
    here = os.path.dirname(os.path.abspath(__file__))
    ajv = "test -d tests/oracles/node_modules/ajv"
    yield "command -v yamllint", "yamllint", f"yamllint -d relaxed {nation}"
    yield "/usr/bin/python3 -c 'import jsonschema, yaml'", "jsonschema + PyYAML", f"/usr/bin/python3 {here}/peer_jsonschema.py schemas {files}"
    yield ajv, "ajv + yaml", f"node {here}/peer_ajv.mjs yaml schemas {nation}"
    yield ajv, "ajv + js-yaml", f"node {here}/peer_ajv.mjs js-yaml schemas {nation}"
    accounts = "2026-01-01 open Assets:Bank NOK\n2026-01-01 open Expenses:Tiltak NOK\n"
    yield "command -v bean-check", "bean-check", f"bean-check --no-cache {transactions(top + '/a.beancount', size, accounts)}"
    yield "command -v hledger", "hledger check", f"hledger -f {transactions(top + '/a.journal', size)} check"


def reminders(path, count):
    """As many meetings a year as 1 071 groups have, for a program that lists what is on which day."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(f"REM {1 + number % 28} {MONTHS[number % 12]} 2027 AT 9:00 DURATION 1:30 MSG Politiråd ({number})\n")
    return path


def size_of(folder):
    return sum(os.path.getsize(os.path.join(at, f)) for at, _, files in os.walk(folder) for f in files)


def main():
    print(f"{'':44} {'wall':>12} {'processor':>12}   beside")
    one, nation = plans(1), plans(357)
    every = f"{nation}/*/*.yaml {nation}/*/*/*.yaml"
    slt = lambda folder, *words: [SLT, "-C", folder, *words, *TODAY]
    empty = os.path.join(top, "empty")
    subprocess.run(["c++", "-O2", "-x", "c++", "-", "-o", empty], check=True, text=True,
                   input='#include <iostream>\nint main() { std::cout << ""; }')
    row("slt --help", [SLT, "--help"], "true", ["/bin/true"], 51)
    row("validate, one municipality", slt(one, "validate"), "true", ["/bin/true"], 51)
    row("validate, one municipality", slt(one, "validate"), "an empty C++ program", [empty], 51)
    row("validate, one nation", slt(nation, "validate"), "wc -l", f"wc -l {every}")
    row("validate, one nation", slt(nation, "validate"), "cat", f"cat {every} | cat")
    row("validate, one nation", slt(nation, "validate"), "bare YAML::Load", f"{LOAD} {every}", 3)
    size = size_of(nation)
    for needed, name, command in peers(nation, size):
        if subprocess.run(needed, shell=True, capture_output=True).returncode == 0:
            row("validate, one nation", slt(nation, "validate"), name, command, 1)
    row("overview of the nation", slt(nation, "report", "overview"))
    row("annual reports of the nation, HTML", slt(nation, "report", "annual", "-f", f"html={top}/annual.html"))
    # Into a folder of its own each time: to replace 2 000 files is mostly the work of the disk.
    row("site of the nation", f"{shlex.join(slt(nation, 'site'))} $(mktemp -d -p {top})", rounds=3)
    calendar = slt(nation, "calendar", "--year", "2027", "-f", "ics")
    row("calendar of next year", calendar)
    if shutil.which("remind"):
        row("calendar of next year", calendar, "remind", ["remind", "-s12", reminders(f"{top}/a.rem", 8568), "2027-01-01"])
    if HUNDRED:
        row("validate, a hundred nations", slt(plans(35700), "validate"), "bare YAML::Load of one nation",
            f"{LOAD} {every}", 1)


try:
    main()
finally:
    shutil.rmtree(top)
