# SPDX-License-Identifier: MIT
"""read_docx.py REPORT.json REPORT.docx: the Word document holds the blocks of the report, in order: its
headings with their levels, paragraphs, lists and tables; header rows repeat, tables have a title to
listen to, and the properties and the language are those of the report. A report of many sections has
its contents first, and each line of those leads to its heading.
"""

import json
import sys

import docx
from docx.oxml.ns import qn

FEWEST_SECTIONS = 7  # Of a report with contents.
SPELLING = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def words(text):
    return " ".join(text.split())


def items_of(items, depth=0):
    for item in items:
        yield ("List Bullet", words(item["text"]))
        yield from items_of(item["items"], depth + 1)


def wanted(report):
    """What the report holds, as (style, text) for paragraphs and rows of text for tables."""
    level = 0
    yield ("Title", words(report["title"]))
    for block in report["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            level = max(1, min(block["level"] - 1, level + 1, 5))
            yield (f"Heading {level}", words(block["text"]))
        elif kind == "paragraph":
            yield ("Normal", words(block["text"]))
        elif kind == "list":
            yield from items_of(block["items"])
        elif kind == "box":
            yield ("Box Title", words(block["title"]))
            for line in block["lines"]:
                yield ("Box Text", words(line["text"]))
        elif kind == "table":
            if block["caption"]:
                yield ("Caption", words(block["caption"]))
            yield [[words(cell) for cell in block["columns"]],
                   *([words(cell["text"]) for cell in row] for row in block["rows"])]
        elif kind == "code":
            for line in block["text"].splitlines():
                yield ("Code", words(line))


def text_of(element):
    """All text, that of links too, which python-docx 0.8 leaves out of a paragraph's own."""
    return words("".join(part.text or "" for part in element.iter(qn("w:t"))))


def found(document):
    for element in document.element.body:
        if element.tag == qn("w:p"):
            paragraph = docx.text.paragraph.Paragraph(element, document)
            if text_of(element) or paragraph.style.name != "Normal":  # Else it only parts two tables.
                yield (paragraph.style.name, text_of(element))
        elif element.tag == qn("w:tbl"):
            yield [[text_of(cell) for cell in row.findall(qn("w:tc"))] for row in element.findall(qn("w:tr"))]


def contents(document):
    """The lines of every table of contents, and the headings they lead to."""
    body = document.element.body
    marked = {mark.get(qn("w:name")): text_of(mark.getparent()) for mark in body.iter(qn("w:bookmarkStart"))}
    for block in body.iter(qn("w:sdt")):
        fields = [field.get(qn("w:fldCharType")) for field in block.iter(qn("w:fldChar"))]
        if fields != ["begin", "separate", "end"] or " TOC " not in block.find(f".//{qn('w:instrText')}").text:
            yield ("a field", str(fields))
        for link in block.iter(qn("w:hyperlink")):
            yield (text_of(link), marked.get(link.get(qn("w:anchor"))))


def faults_of_contents(reports, document):
    wanted_lines = []
    for report in reports:
        headings = [block for block in report["blocks"] if block["kind"] == "heading"]
        if sum(heading["level"] <= 2 for heading in headings) < FEWEST_SECTIONS:
            continue
        level = 0
        for heading in headings:
            level = max(1, min(heading["level"] - 1, level + 1, 5))
            if level <= 2:
                wanted_lines.append(words(heading["text"]))
    lines = list(contents(document))
    if [line for line, _ in lines] != wanted_lines:
        yield f"the contents are {lines}"
    yield from (f"{line} leads to {heading}" for line, heading in lines if line != heading)


def faults(reports, document):
    yield from faults_of_contents(reports, document)
    want = [one for report in reports for one in wanted(report)]
    have = list(found(document))
    for i, (one, other) in enumerate(zip(want, have)):
        if one != other:
            yield f"block {i}: {one} is {other}"
            return
    if len(want) != len(have):
        yield f"{len(want)} blocks are {len(have)}"
    for table in document.element.body.findall(qn("w:tbl")):
        if table.tr_lst[0].find(f".//{qn('w:tblHeader')}") is None:
            yield "a table without a header row"
        title = table.tblPr.find(qn("w:tblCaption"))
        if title is None or not title.get(qn("w:val")).strip():
            yield "a table without a title"
        description = table.tblPr.find(qn("w:tblDescription"))
        if description is None or not description.get(qn("w:val")).strip():
            yield "a table without a description"
    properties = document.core_properties
    if words(properties.title) != words(" · ".join(report["title"] for report in reports)):
        yield f"the title is {properties.title}"
    language = document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val"))
    if language != SPELLING[reports[0]["language"]] or properties.language != language:
        yield f"the language is {language}"


def main(report_path, document_path):
    with open(report_path, encoding="utf-8") as file:
        reports = json.load(file)["documents"]
    all_faults = list(faults(reports, docx.Document(document_path)))
    print("\n".join(f"fault: {fault}" for fault in all_faults) or f"{len(reports)} reports")
    return int(bool(all_faults))


sys.exit(main(*sys.argv[1:]))
