# SPDX-License-Identifier: MIT
"""read_csv.py MEETINGS.json TABLE.csv TABLE.fods: the CSV holds the meetings that slt lists, and
LibreOffice, which opened it, found dates and no formula.
"""

import csv
import json
import sys
import xml.etree.ElementTree as xml

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def rows_of(path):
    with open(path, "rb") as file:
        raw = file.read()
    assert raw.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    assert b"\n" not in raw.replace(b"\r\n", b""), "a bare line feed"
    return list(csv.DictReader(raw.decode("utf-8-sig").splitlines(), delimiter=";", strict=True))


def faults(meetings, rows, book):
    listed = [(one["uid"], one["date"], one["start"] or "") for one in meetings]
    read = [(row["UID"], row["Dato"], row["Start"]) for row in rows]
    if sorted(listed) != sorted(read) or not listed:
        yield "not the meetings that are listed"
    for row in rows:
        for cell in row.values():
            if cell.lstrip()[:1] in set("=+-@"):
                yield f"a formula: {cell}"
    cells = list(book.iter(f"{TABLE}table-cell"))
    if any(f"{TABLE}formula" in cell.attrib for cell in cells):
        yield "LibreOffice found a formula"
    dates = [cell.get(f"{OFFICE}date-value") for cell in cells if cell.get(f"{OFFICE}value-type") == "date"]
    for day in {one["date"] for one in meetings} - set(dates):
        yield f"LibreOffice found no date {day}"
    if not any("=HYPERLINK" in "".join(cell.itertext()) for cell in cells):
        yield "LibreOffice lost the words of the plan"


def main(meetings_path, table_path, book_path):
    with open(meetings_path, encoding="utf-8") as file:
        meetings = json.load(file)
    found = list(faults(meetings, rows_of(table_path), xml.parse(book_path)))
    print("\n".join(found) or f"{len(meetings)} meetings")
    return int(bool(found))


sys.exit(main(*sys.argv[1:]))
