# SPDX-License-Identifier: MIT
"""What slt withstands, as one table: trust.py LOG…

Each LOG is what a word of the Makefile said; its lines «ok NAME: WORDS» and «FAIL NAME» are set beside the goals,
which are those of the table below. A goal that no line speaks of is missed: nothing is reached in silence.
"""
import re, sys

GOALS = [  # The beginning of a check's name, what it must withstand.
    ("the documents of the YAML test suite", "every document accepted is read as the suite says"),
    ("all 94 that are no YAML are refused", "94 of 94"),
    ("generated plans are read as they were meant", "no difference"),
    ("yaml-cpp and libyaml, seed", "no tree of ours differs from both"),
    ("yaml-cpp and libyaml, generated municipalities", "no tree of ours differs from both"),
    ("the package yaml", "the same texts (failsafe)"),
    ("PyYAML", "the same texts (BaseLoader)"),
    ("one fault is shown where it is", "1 000 faults: every line, 98 % of the columns"),
    ("identity, account, organisation and phone", "every form is found, few accounts are taken for one"),
    ("faults at every write", "at least 500 survived, no torn file, no silent loss"),
    ("allocations that fail", "exit 3 with words, no crash"),
    ("hostile repositories", "nothing outside is read or written, all is told"),
    ("a mebibyte of anything", "at most 1 s (busy: 2 s) and 128 MiB"),
    ("the same bytes everywhere", "no answer differs"),
    ("an slt that tells of its time zone is refused", "found out"),
    ("the release stands alone, hardened", "every flag, static, no writable code"),
    ("softer programs are refused", "every one"),
    ("no network, no program but git", "none"),
    ("packages: packed twice", "not a bit differs"),
    ("packages: what stands in the program", "every library is named, by CycloneDX and dpkg"),
    ("instructions, allocations and memory", "within the gates"),
    ("fuzz reader", "no finding"),
    ("fuzz escape", "no finding"),
    ("fuzz validate", "no finding"),
    ("fuzz report", "no finding"),
    ("fuzz edit", "no finding"),
    ("fuzz for hours", "2 hours of processor or more, no finding"),
    ("sanitizers", "no report over all tests"),
    ("coverage", "95 % of lines, 85 % of branches"),
    ("mutation", "85 % of 500 slips are noticed"),
    ("valgrind", "no report over the transcripts"),
    ("reproduced", "the same packages, built elsewhere"),
]


def said(logs):
    """Every check that the logs tell of: whether it passed, and its name with what it saw."""
    for log in logs:
        with open(log, encoding="utf-8", errors="replace") as lines:
            yield from ((match[1] == "ok", match[2]) for line in lines
                        if (match := re.match(r"(ok|FAIL)\s+(.*)", line)))


checks = list(said(sys.argv[1:]))
missed = 0
for name, goal in GOALS:
    found = [(passed, words[len(name):].partition(": ")[2]) for passed, words in checks if words.startswith(name)]
    passed, words = found[-1] if found else (False, "not run")
    missed += not passed
    print(f"{'ok' if passed else 'MISSED':7}{name[:46]:47}{goal:52}{words[:60]}")
print(f"{len(GOALS) - missed} of {len(GOALS)} goals reached")
sys.exit(1 if missed else 0)
