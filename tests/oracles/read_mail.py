# SPDX-License-Identifier: MIT
"""Reads drafts back and compares them with the list of what is due.

usage: read_mail.py DUES.json FOLDER
"""

import email.policy
import json
import pathlib
import re
import sys

HEADERS = ["X-Unsent", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type",
           "Content-Transfer-Encoding"]
ADDRESS = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
problems = []


def expect(file, holds, words):
    if not holds:
        problems.append(f"{file}: {words}")


def check_bytes(file, raw):
    expect(file, re.search(rb"(?<!\r)\n|\r(?!\n)", raw) is None, "a line does not end with CRLF")
    expect(file, all(byte < 128 for byte in raw), "a byte is not ASCII")
    expect(file, all(len(line) <= 78 for line in raw.split(b"\r\n")), "a line is too long")
    head, _, body = raw.partition(b"\r\n\r\n")
    expect(file, all(not line.startswith((b".", b"From ")) for line in body.split(b"\r\n")),
           "a line means something to programs that pass messages on")
    expect(file, re.search(rb"=(?![0-9A-F]{2}|\r\n)", body) is None, "the encoding is broken")


def check_headers(file, message):
    names = [name for name in HEADERS if name != "To" or "To" in message]
    expect(file, message.keys() == names, f"the headers are {message.keys()}")
    expect(file, message["X-Unsent"] == "1", "it is not marked as unsent")
    expect(file, message["Date"] is not None and message["Date"].datetime is not None, "no date")
    for name in ("From", "To"):
        field = message[name]
        if field is None:
            expect(file, name == "To", f"no {name}")
            continue
        expect(file, len(field.groups) == 1, f"{name} is several: {field}")
        expect(file, len(field.addresses) <= 1, f"{name} goes to several: {field}")
        for one in field.addresses:
            expect(file, ADDRESS.fullmatch(one.addr_spec), f"{name} has no plain address: {field}")
    for name in ("From", "To", "Subject"):
        expect(file, CONTROL.search(str(message[name] or "")) is None, f"{name} has a control character")
    for part in (message, *(message[name] for name in message.keys())):
        expect(file, not part.defects, f"{part.defects}")


def text_of(file, message):
    expect(file, message.get_content_type() == "text/plain", "it is no plain text")
    expect(file, message.get_content_charset() == "utf-8", "it is not UTF-8")
    try:
        return message.get_content()
    except (LookupError, UnicodeError) as error:
        problems.append(f"{file}: {error}")
        return ""


def flat(words):
    return re.sub(r"\s+", "", words)


def main(dues_file, folder):
    texts = []
    for file in sorted(pathlib.Path(folder).rglob("*.eml")):
        raw = file.read_bytes()
        message = email.message_from_bytes(raw, policy=email.policy.default)
        check_bytes(file, raw)
        check_headers(file, message)
        texts.append(flat(text_of(file, message)))
    dues = json.load(open(dues_file, encoding="utf-8"))
    # Control characters are shown in letters in a draft, and stand as they are in the list.
    visible = [due for due in dues if not CONTROL.search(due["words"]["nb"])
               and "\n" not in due["words"]["nb"]]
    for due in visible:
        said = [flat(due["words"][lang][1:]) for lang in ("nb", "nn")]
        if not any(words in text for text in texts for words in said):
            problems.append(f"{due['words']['nb']}: in no draft")
    for problem in problems:
        print(problem)
    print(f"{len(texts)} drafts, {len(dues)} matters, {len(problems)} problems")
    return 1 if problems or not texts else 0


sys.exit(main(*sys.argv[1:]))
