# SPDX-License-Identifier: MIT
"""texts.py: reads the JSON lines of `differential texts` and agrees about every file that PyYAML's
BaseLoader accepts. It knows an older YAML, so what it refuses is counted, and only tabs excuse it."""
import json, sys, yaml


def texts(node):
    """Structure and texts, as tests/yaml/outline.h writes them."""
    if isinstance(node, dict):
        return "{" + "".join(texts(key) + texts(value) for key, value in node.items()) + "}"
    if isinstance(node, list):
        return "[" + "".join(map(texts, node)) + "]"
    return f'"{node}\0'


same = refused = faults = 0
for line in sys.stdin:
    plan = json.loads(line)
    with open(plan["file"], "rb") as file:
        data = file.read()
    try:
        theirs = texts(yaml.load(data, Loader=yaml.BaseLoader))
    except yaml.YAMLError as error:
        theirs = str(error)
        if b"\t" in data:
            refused += 1
            continue
    if theirs == plan["texts"]:
        same += 1
        continue
    faults += 1
    print(f"{plan['file']}\n  ours:   {plan['texts']!r}\n  theirs: {theirs!r}")
print(f"{same} files read the same by PyYAML, {faults} otherwise, {refused} refused for their tabs")
sys.exit(0 if same and not faults else 1)
