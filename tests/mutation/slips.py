# SPDX-License-Identifier: MIT
"""Small slips in C++: where in a source they can be made, and the source with them in it (see mutant.h)."""
import collections, random, re

# A place where one may be made; `text` is what is written there, {inside} being what stands there now, and `shown`
# is how survivors.txt names it.
Slip = collections.namedtuple("Slip", "number file line start end text shown")

KINDS = [  # What is looked for in code, and what is written instead; {n} is the number of the place.
    (r"(?<=\S) == (?=\S)", " == mutant::equal({n}) == "), (r"(?<=\S) != (?=\S)", " != mutant::unequal({n}) != "),
    (r"(?<=\S) < (?=\S)", " < mutant::less({n}) < "), (r"(?<=\S) > (?=\S)", " > mutant::more({n}) > "),
    (r"(?<=\S) <= (?=\S)", " <= mutant::at_most({n}) <= "), (r"(?<=\S) >= (?=\S)", " >= mutant::at_least({n}) >= "),
    (r"(?<=\S) \+ (?=\d)", " + mutant::plus({n}) + "), (r"(?<=\S) - (?=\d)", " - mutant::minus({n}) - "),
    (r"(?<=\S) &&(?=\s)", " && mutant::yes({n}) &&"), (r"(?<=\S) \|\|(?=\s)", " || mutant::no({n}) ||"),
    (r"\breturn (true|false);", "return mutant::flip({n}, {1});"),
    (r"(?<![\w.'])(\d+)(?![\w.'])", "mutant::count({n}, {1})"),
]


def code_only(source):
    """The source with strings, comments, preprocessor lines, types and constants blotted out: what is reckoned while
    compiling cannot be changed while running."""
    blot = lambda found: re.sub(r"[^\n]", "\x01", found.group())
    pattern = r'R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/'
    source = re.sub(pattern, blot, source)
    source = re.sub(r"^consteval (?:.|\n)*?^}", blot, source, flags=re.M)
    constant = r"\bconstexpr [^;(){}=]*(?:=|\{).*?;$"
    return re.sub(rf"^#[^\n]*|^\s*(?:static_assert|case|template)\b[^\n]*|{constant}|std::array<[^;{{}}()]*?>|<\d+>|\[\d+\]",
                  blot, source, flags=re.M | re.S)


def conditions(code):
    """Where the condition of each plain `if` begins and ends."""
    for found in re.finditer(r"\bif \(", code):
        depth, end = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(code[end], 0)
            end += 1
        inside = code[found.end():end - 1]
        if ";" not in inside and " = " not in inside:
            yield found.end(), end - 1


def slips_of(file, source, first, most):
    """At most so many, the same each time, numbered from `first` on."""
    code, lines, found = code_only(source), source.splitlines(), []
    for pattern, text in KINDS:
        for match in re.finditer(pattern, code):
            whole = text.replace("{1}", match.group(1) if match.groups() else "")
            found.append((match.start(), match.end(), whole, match.group().strip()))
    for start, end in conditions(code):
        found.append((start, end, "mutant::flip({n}, ({inside}))", "if not"))
    random.Random(file).shuffle(found)
    slips = []
    for number, (start, end, text, shown) in enumerate(sorted(found[:most]), first):
        line = source.count("\n", 0, start)
        slips.append(Slip(number, file, line + 1, start, end, text.replace("{n}", str(number)),
                          f"{file}: {shown}: {lines[line].strip()}"))
    return slips


def changed(source, slips):
    """The source with these slips; the condition of an `if` may hold others."""
    inserts = []  # (place, order, text, how much to drop)
    for slip in slips:
        if "{inside}" in slip.text:
            before, after = slip.text.split("{inside}")
            inserts += [(slip.start, 0, before, 0), (slip.end, 2, after, 0)]
        else:
            inserts.append((slip.start, 1, slip.text, slip.end - slip.start))
    text, at = [], 0
    for place, _, insert, dropped in sorted(inserts, key=lambda one: one[:2]):
        text += [source[at:place], insert]
        at = place + dropped
    return "".join(text) + source[at:]
