# SPDX-License-Identifier: MIT
"""One fault in a plan is shown where it is: positions.py SLT PLANS [FAULTS]

Each fault is put into a copy of a municipality, at a place that PyYAML tells: a line and a column in characters. What
slt finds besides what it found before must name the line each time, and the column in 98 of 100.
"""
import json, os, random, shutil, subprocess, sys, tempfile
import yaml

SLT, PLANS = (os.path.abspath(word) for word in sys.argv[1:3])
WANTED = int(sys.argv[3]) if len(sys.argv) > 3 else 1200
WIDE = "æøå 🙂 "


def pairs_of(node):
    """Every key and its value below a node."""
    for child in node.value if isinstance(node, (yaml.MappingNode, yaml.SequenceNode)) else []:
        if isinstance(child, tuple):
            yield child
            child = child[1]
        yield from pairs_of(child)


def is_plain(node):
    return (isinstance(node, yaml.ScalarNode) and node.style is None
            and node.start_mark.line == node.end_mark.line and node.value)


def changed(text, mark, drop, put):
    return text[:mark.index] + put + text[mark.index + drop:]


def faults_of(text):
    """A name, the text with one fault in it, and its line and column, from 1."""
    for key, value in pairs_of(yaml.compose(text)):
        at = (key.start_mark.line + 1, key.start_mark.column + 1)
        yield "a key that is none", changed(text, key.start_mark, 0, "zz"), at
        if not is_plain(value) or value.start_mark.line != key.start_mark.line:
            continue
        yield "no blank after a colon", changed(text, key.end_mark, 2, ":"), at
        mark = value.start_mark
        line, column = mark.line + 1, mark.column + 1
        yield "a quote that stays open", changed(text, mark, 0, '"'), (line, column)
        yield "a sign that no text may hold", changed(text, mark, 0, WIDE + "\x01"), (line, column + len(WIDE))


def findings(top, folder):
    said = subprocess.run([SLT, "-C", top, "--today", "2026-11-21", "validate", "-f", "json", folder], capture_output=True)
    return [(one["path"], one["line"], one["column"], one["rule"]) for one in json.loads(said.stdout)["findings"]]


def places(top, folder, known):
    """Where slt finds what it did not find before."""
    return [one[:3] for one in findings(top, folder) if one not in known]


def main():
    with tempfile.TemporaryDirectory() as work:
        top = os.path.join(work, "plans")
        shutil.copytree(PLANS, top)
        all_faults = []
        for folder in sorted(os.listdir(top)):
            for name in sorted(os.listdir(os.path.join(top, folder))) if os.path.isdir(os.path.join(top, folder)) else []:
                path = os.path.join(top, folder, name)
                if name in ("municipality.yaml", "groups.yaml", "tiltak.yaml"):
                    text = open(path, encoding="utf-8").read()
                    all_faults += [(folder, path, text, *fault) for fault in faults_of(text)]
        random.Random(1).shuffle(all_faults)
        chosen, known, lines, columns = all_faults[:WANTED], {}, 0, 0
        for folder, path, clean, name, text, (line, column) in chosen:
            if folder not in known:
                known[folder] = findings(top, folder)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            found = [one[1:] for one in places(top, folder, known[folder]) if os.path.samefile(one[0], path)]
            with open(path, "w", encoding="utf-8") as file:
                file.write(clean)
            lines += any(one[0] == line for one in found)
            columns += (line, column) in found
            if (line, column) not in found:
                print(f"{os.path.relpath(path, top)}:{line}:{column}: {name}: found at {found[:3]}")
    print(f"{len(chosen)} faults: the line of {lines}, the column of {columns}")
    sys.exit(0 if len(chosen) >= 1000 and lines == len(chosen) and columns >= 0.98 * len(chosen) else 1)


main()
