# SPDX-License-Identifier: MIT
"""coverage.py SUMMARY: what the tests pass through, folder by folder, from a summary by gcovr.

Ends with status 1 when a goal is missed: lines and branches of everything, and every line of the reader, the
escapers and the writers, whose files are named one by one when a line is left."""
import collections, json, sys

LINES, BRANCHES = 95.0, 85.0
WHOLE = ("yaml/", "render/", "edit/", "base/utf8", "base/source")  # Every line of these.


def percent(covered, total):
    return 100.0 * covered / total if total else 100.0


def row(name, counts):
    lines, branches = percent(*counts[:2]), percent(*counts[2:])
    print(f"{name:24} {lines:6.1f} % of {counts[1]:6} lines   {branches:6.1f} % of {counts[3]:6} branches")
    return lines, branches


with open(sys.argv[1], encoding="utf-8") as file:
    files = json.load(file)["files"]
folders = collections.defaultdict(lambda: [0, 0, 0, 0])
missed = []
for one in files:
    name = one["filename"].removeprefix("src/")
    counts = [one["line_covered"], one["line_total"], one["branch_covered"], one["branch_total"]]
    for folder in (name.split("/")[0], "everything"):
        folders[folder] = [a + b for a, b in zip(folders[folder], counts)]
    if name.startswith(WHOLE) and counts[0] < counts[1]:
        missed.append((name, counts))

everything = folders.pop("everything")
for folder in sorted(folders):
    row(folder, folders[folder])
lines, branches = row("everything", everything)
for name, counts in missed:
    print(f"not every line: {name}, {counts[1] - counts[0]} of {counts[1]}")
reached = lines >= LINES and branches >= BRANCHES and not missed
print(f"{'ok   ' if reached else 'FAIL '} coverage: {lines:.1f} % of lines, {branches:.1f} % of branches")
sys.exit(0 if reached else 1)
