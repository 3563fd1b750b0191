# SPDX-License-Identifier: MIT
"""read_package.py FOLDER SLT COLLECTION: loads a data package into SQLite as its datapackage.json
describes it, and compares it with the NDJSON beside it and with what `slt list` counts."""
import collections
import csv
import json
import re
import sqlite3
import subprocess
import sys

FOLDER, SLT, COLLECTION = sys.argv[1:]
KINDS = {"groups": "group", "members": "member", "series": "series", "roles": "role", "persons": "person",
         "units": "unit", "tiltak": "tiltak", "goals": "goal", "target_groups": "target-group",
         "evaluations": "evaluation", "meetings": "meeting", "decisions": "decision", "contacts": "contact",
         "adoption": "adoption", "agreements": "agreement", "deviations": "deviation",
         "knowledge_sources": "knowledge-source", "indicators": "indicator", "local_rules": "local-rule",
         "sections": "section", "links": "link"}
FORMS = {"integer": r"-?\d+", "boolean": "true|false", "date": r"\d{4}-\d{2}-\d{2}", "string": r"(?s).+"}


def fault(words):
    print("fault:", words)
    sys.exit(1)


def quoted(name):
    return '"' + name + '"'


def column(field):
    need = " NOT NULL" if field.get("constraints", {}).get("required") else ""
    kind = "INTEGER" if field["type"] == "integer" else "TEXT"
    return f'{quoted(field["name"])} {kind}{need}'


def create(db, resource):
    schema = resource["schema"]
    parts = [column(field) for field in schema["fields"]]
    parts.append(f'PRIMARY KEY ({quoted(schema["primaryKey"])})')
    for key in schema.get("foreignKeys", []):
        to = key["reference"]["resource"] or resource["name"]
        parts.append(f'FOREIGN KEY ({quoted(key["fields"])}) REFERENCES {quoted(to)} ({quoted(key["reference"]["fields"])})')
    db.execute(f'CREATE TABLE {quoted(resource["name"])} ({", ".join(parts)}) STRICT')


def value(field, text):
    if text == "":
        return None
    allowed = field.get("constraints", {}).get("enum")
    if not re.fullmatch(FORMS[field["type"]], text) or (allowed and text not in allowed):
        fault(f'{text!r} is no {field["type"]} for {field["name"]}')
    return int(text) if field["type"] == "integer" else text


def load(db, resource):
    fields = resource["schema"]["fields"]
    with open(f'{FOLDER}/{resource["path"]}', encoding="utf-8", newline="") as file:
        if file.read(1) == "\ufeff":
            fault("a byte order mark")
        file.seek(0)
        rows = list(csv.reader(file, strict=True))
    if rows[0] != [field["name"] for field in fields]:
        fault(f'the columns of {resource["name"]}')
    for row in rows[1:]:
        cells = [value(field, text) for field, text in zip(fields, row, strict=True)]
        db.execute(f'INSERT INTO {quoted(resource["name"])} VALUES ({",".join("?" * len(cells))})', cells)


def compare(db, package):
    """The same things, of the same kinds, by four ways."""
    with open(f"{FOLDER}/all.ndjson", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    keys = {line["key"] for line in lines}
    if keys != {key for (key,) in db.execute("SELECT key FROM thing")} or len(keys) != len(lines):
        fault("NDJSON and the table of all things differ")
    kinds = collections.Counter(line["kind"] for line in lines)
    for kind, count in kinds.items():
        (rows,) = db.execute(f'SELECT count(*) FROM {quoted(kind.replace("-", "_"))}').fetchone()
        if rows != count:
            fault(f"{rows} rows and {count} lines of {kind}")
    for word, kind in KINDS.items():
        said = subprocess.run([SLT, "-C", COLLECTION, "list", word, "-f", "json"], capture_output=True, check=True)
        listed = len(json.loads(said.stdout))
        if kinds[kind] != listed:
            fault(f"slt list counts {listed} {word}, the package {kinds[kind]}")
    cells = sum(len(line["values"]) for line in lines)
    print(f'{len(package["resources"])} tables, {len(lines)} things, {cells} values')


with open(f"{FOLDER}/datapackage.json", encoding="utf-8") as file:
    PACKAGE = json.load(file)
DB = sqlite3.connect(":memory:")
try:
    for one in PACKAGE["resources"]:
        create(DB, one)
    for one in PACKAGE["resources"]:
        load(DB, one)
except (sqlite3.Error, ValueError) as error:
    fault(error)
broken = DB.execute("PRAGMA foreign_key_check").fetchall()
if broken:
    fault(f"{len(broken)} references lead nowhere: {broken[0]}")
compare(DB, PACKAGE)
