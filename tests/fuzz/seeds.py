#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gathers what the fuzzers begin from: every plan there is in the repository, in the form that each
target reads, beside its own cases in tests/fuzz/corpus/TARGET; and FOLDER.dict, the words of plans.

usage: seeds.py TARGET FOLDER
"""
import glob
import json
import os
import re
import shutil
import sys

TARGET, FOLDER = sys.argv[1:]
REPOSITORIES = ["plans", *glob.glob("tests/broken/*"), *glob.glob("examples/shapes/*")]
KINDS_OF_REPORT = 10


def read(path):
    with open(path, "rb") as file:
        return file.read()


def yaml_files(top):
    return sorted(path for path in glob.glob(top + "/**/*.yaml", recursive=True)
                  if os.path.isfile(path))


def municipalities():
    """Each municipality with what all share, as one text: `@@ PATH` before each file."""
    for top in REPOSITORIES:
        files = yaml_files(top)
        folders = {os.path.relpath(path, top).split("/")[0] for path in files}
        common = [path for path in files if os.path.dirname(path) == top or "joint.yaml" in path]
        for folder in sorted(folders):
            own = [path for path in files if path.startswith(f"{top}/{folder}/")]
            yield b"".join(b"@@ %s\n%s\n" % (os.path.relpath(path, top).encode(), read(path))
                           for path in dict.fromkeys(common + own))


def changes():
    """A change of each key that a file has, and the file."""
    for path in yaml_files("examples") + yaml_files("plans"):
        text = read(path)
        keys = sorted(set(re.findall(rb"^ *(?:- )?([a-z_]+):", text, re.M)))[:30]
        first = re.search(rb"\bid: ([a-z0-9-]+)", text)
        name = first.group(1) if first else b"her"
        words = b"\n".join(b"%s%s=ord %d" % (key, [b"", b"+", b"-"][number % 3], number)
                           for number, key in enumerate(keys))
        yield b"set\n%s\n%s\n@@\n%s" % (name, words, text)


def commands():
    """Every command line of the transcripts, a word a line."""
    for path in glob.glob("tests/cli/*.md"):
        for line in re.findall(rb"^\$ slt (.*)$", read(path), re.M):
            yield line.replace(b" ", b"\n")


def seeds():
    if TARGET == "reader":
        yield from (read(path) for top in ("tests", "plans", "examples", "src/cli")
                    for path in yaml_files(top) if "node_modules" not in path)
    elif TARGET == "validate":
        yield from municipalities()
    elif TARGET == "report":
        for text in municipalities():
            yield from (text + bytes([kind | secret]) for kind in range(KINDS_OF_REPORT)
                        for secret in (0, 0x80))
    elif TARGET == "edit":
        yield from changes()
        yield from commands()
    elif TARGET == "escape":
        for path in glob.glob("tests/render/*_test.cpp"):
            yield from re.findall(rb'"([^"\n]{3,})"', read(path))


def words_of(node):
    """Every key and every permitted word of a JSON Schema."""
    if isinstance(node, dict):
        yield from node.get("properties", {})
        yield from (word for word in node.get("enum", []) if isinstance(word, str))
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
        yield from words_of(part)


def dictionary():
    """The words of plans and the marks of YAML, as libFuzzer reads them."""
    words = {": ", "- ", "[", "]", "{", "}", ", ", "|\n", ">-\n", "# slt: ignore ", "\n  ", "@@ ",
             "\u00a0", "\u202e", "\ufeff", "\r\n", "=", "+=", "-=", "=HYPERLINK(", "::error::",
             "##[", "2026-11-21", "2026-01-01/2029-12-31", '"0301"'}
    for path in glob.glob("schemas/*.nb.schema.json"):
        words.update(words_of(json.loads(read(path))))
    for word in sorted(words):
        yield '"%s"\n' % "".join(f"\\x{byte:02x}" for byte in word.encode())


shutil.rmtree(FOLDER, ignore_errors=True)
os.makedirs(FOLDER)
for number, seed in enumerate(sorted(set(seeds()))):
    with open(f"{FOLDER}/{number:04}", "wb") as out:
        out.write(seed)
with open(FOLDER + ".dict", "w", encoding="ascii") as out:
    out.writelines(dictionary())
