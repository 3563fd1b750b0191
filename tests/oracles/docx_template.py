# SPDX-License-Identifier: MIT
"""docx_template.py make TEMPLATE.docx: a Word document of a municipality, as python-docx makes it, with
its own font, margin, header and footer, and words that no report may show; packed as Word packs.

docx_template.py read REPORT.docx [TEXT]: a report made with that template has all but the words; TEXT is
the report as LibreOffice read it.
"""

import sys

import docx
from docx.shared import Cm

HEADER, FOOTER, SECRET, FONT, MARGIN = "Eksempel kommune", "Postboks 1", "Hemmelig utkast", "Georgia", Cm(4)


def make(path):
    document = docx.Document()
    document.styles["Heading 1"].font.name = FONT
    document.styles["Heading 1"].element.set(docx.oxml.ns.qn("w:styleId"), "Overskrift1")
    section = document.sections[0]
    section.left_margin = MARGIN
    section.header.paragraphs[0].text = HEADER
    section.footer.paragraphs[0].text = FOOTER
    document.add_paragraph(SECRET)
    document.core_properties.author = SECRET
    document.save(path)
    return []


def faults(path, text=None):
    document = docx.Document(path)
    section = document.sections[0]
    headings = [one for one in document.paragraphs if one.style.name == "Heading 1"]
    if not headings or {one.style.style_id for one in headings} != {"Overskrift1"}:
        yield "headings have another style"
    if headings and headings[0].style.font.name != FONT:
        yield "the font is lost"
    if abs(section.left_margin - MARGIN) > Cm(0.01):
        yield "the margin is lost"
    if section.header.paragraphs[0].text != HEADER or section.footer.paragraphs[0].text != FOOTER:
        yield "the header or the footer is lost"
    parts = [part.blob for part in document.part.package.iter_parts()]
    if any(SECRET.encode() in part for part in parts):
        yield "words of the template came through"
    names = [one.name for one in document.styles]
    for name in {"Box Title", "Report Table", "List Bullet"} - set(names):
        yield f"the style {name} is missing"
    if text is not None:
        with open(text, encoding="utf-8") as file:
            read = file.read()
        yield from (f"LibreOffice shows no {word}" for word in (HEADER, FOOTER) if word not in read)


all_faults = list(make(sys.argv[2]) if sys.argv[1] == "make" else faults(*sys.argv[2:]))
print("\n".join(f"fault: {fault}" for fault in all_faults) or "fine")
sys.exit(bool(all_faults))
