# SPDX-License-Identifier: MIT
"""python3-jsonschema with PyYAML's C reader doing the nearest job: peer_jsonschema.py SCHEMAS FILE…"""
import json, os, sys
import jsonschema, yaml


class Text(yaml.CSafeLoader):
    """Dates stay the texts that the schemas describe."""


Text.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag != "tag:yaml.org,2002:timestamp"]
    for first, rows in yaml.CSafeLoader.yaml_implicit_resolvers.items()}

schemas, files = sys.argv[1], sys.argv[2:]
validators = {}


def validator(kind):
    if kind not in validators:
        with open(f"{schemas}/{kind}.nb.schema.json", encoding="utf-8") as file:
            validators[kind] = jsonschema.Draft7Validator(json.load(file))
    return validators[kind]


faults = 0
for name in files:
    kind = "meetings" if "/meetings/" in name else os.path.basename(name).removesuffix(".yaml")
    with open(name, "rb") as file:
        faults += sum(1 for _ in validator(kind).iter_errors(yaml.load(file, Text)))
sys.exit(1 if faults else 0)
