# SPDX-License-Identifier: MIT
"""What speed is made of and no machine's mood changes: gates.py SLT NATION

Instructions and allocations are counted by callgrind, memory by the kernel. A gate is what was
measured and a tenth; a change that needs more raises it here, and says why in its commit.
"""
import os, re, shutil, subprocess, sys, tempfile
import yaml

SLT, NATION = (os.path.abspath(word) for word in sys.argv[1:3])
TODAY = ["--today", "2026-11-21"]

GATES = {
    "instructions a byte, validate": 107,
    "instructions, validate one municipality": 7_240_000,
    "instructions, slt --help": 694_000,
    "allocations a node, validate": 0.63,
    # The program's own pages are in these: a megabyte more when it has just been linked.
    "peak memory of 1 municipality, KiB": 9_300,
    "peak memory of 357 municipalities, KiB": 11_400,
    "peak memory of 3 570 municipalities, KiB": 18_600,
    "peak memory of 35 700 municipalities, KiB": 92_700,
}
ROOM = 8 << 30  # What a hundred nations take on the disk while they are written, and as much again.


def counted(top, words):
    """Instructions, and calls of malloc, of one run."""
    out = os.path.join(top, "callgrind")
    subprocess.run(["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={out}", *words],
                   stdout=subprocess.DEVNULL, check=False)
    instructions, calls, malloc, called = 0, 0, None, None
    for line in open(out, encoding="utf-8", errors="replace"):
        if match := re.match(r"c?fn=\((\d+)\)(?: (.*))?", line):
            if match[2] == "malloc":
                malloc = match[1]
            called = match[1] if line.startswith("c") else None
        elif line.startswith("calls=") and called and called == malloc:
            calls += int(line[6:].split()[0])
        elif line.startswith(("summary:", "totals:")):
            instructions = int(line.split()[1])
    return instructions, calls


def plans(top, count):
    folder = os.path.join(top, str(count))
    subprocess.run([NATION, folder, str(count)], check=True)
    return folder


def content(folder):
    """Bytes of the plans below a folder, and their keys, texts, lists and maps."""
    size = nodes = 0
    starts = (yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent)
    for at, _, files in os.walk(folder):
        for name in files:
            with open(os.path.join(at, name), "rb") as file:
                bytes_ = file.read()
            size += len(bytes_)
            nodes += sum(isinstance(event, starts) for event in yaml.parse(bytes_, yaml.CSafeLoader))
    return size, nodes


def peak(folder):
    """The most memory that validate held, in KiB; by a small program, for a child begins at its parent's."""
    run = subprocess.run(["/usr/bin/time", "-f", "%M", SLT, "-C", folder, "validate", *TODAY],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    return int(run.stderr.split()[-1])


def measured(top):
    one, some = plans(top, 1), plans(top, 20)
    validate = lambda folder: counted(top, [SLT, "-C", folder, "validate", *TODAY])
    (first, first_calls), (all_, calls) = validate(one), validate(some)
    (one_size, one_nodes), (size, nodes) = content(one), content(some)
    yield (all_ - first) / (size - one_size)
    yield first
    yield counted(top, [SLT, "--help"])[0]
    yield (calls - first_calls) / (nodes - one_nodes)
    for count in (1, 357, 3570, 35700):
        if count == 35700 and shutil.disk_usage(top).free < ROOM:
            yield None
            break
        folder = plans(top, count)
        # On a busy machine one thread waits while the others run ahead, and what they found is kept.
        yield min(peak(folder) for _ in range(3 if count < 35700 else 1))


tally = {"ok": 0, "over": 0, "left": 0}
with tempfile.TemporaryDirectory(prefix="slt-gates-") as top:
    for (name, gate), value in zip(GATES.items(), measured(top)):
        verdict = "left" if value is None else "over" if value > gate else "ok"
        tally[verdict] += 1
        said = "no room on the disk" if value is None else f"{value:14,.2f}"
        print(f"{verdict:5}{name:44} {said}   gate {gate:14,.2f}", flush=True)
print(", ".join(f"{count} {verdict}" for verdict, count in tally.items()))
sys.exit(1 if tally["over"] else 0)
