# SPDX-License-Identifier: MIT
"""mutate.py BUILD [NAME…]: would the tests notice a slip in our own code?

A copy of the sources of PARTS is compiled once, with many small slips in it (slips.py), each asleep until the
environment names it. For each, the tests of its part run, the quick ones first, and then WIDER ones; a slip that
none of them sees is a survivor. survivors.txt has a reason for each that is known: `file: slip: line: reason`. Where the
reason begins with `same`, the program does the same with the slip as without, so that no test can see it and it does
not count. For those the quick tests alone run. BUILD is the folder of a build whose slt_tests is made; with names, only files of such names are changed."""
import collections, concurrent.futures, fnmatch, glob, os, re, shlex, subprocess, sys, time

from slips import changed, slips_of

BUILD, NAMES = sys.argv[1], sys.argv[2:]
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(BUILD, "mutation")
WORKERS = int(os.environ.get("WORKERS", str(os.cpu_count())))

# A part of the house: its files, the tests that run first and those that run then, how many slips a file gets and
# the score it must reach.
Part = collections.namedtuple("Part", "files first then most goal")
PARTS = {
    "reader": Part(["src/yaml/[!s]*.cpp", "src/base/utf8.cpp", "src/base/source.cpp"],
                   ["*yaml/accepted_test.cpp", "*yaml/refused_test.cpp", "*yaml/positions_test.cpp",
                    "*yaml/test_suite_test.cpp", "*base/utf8_test.cpp", "*base/source_test.cpp"],
                   ["*yaml/yaml_cpp_test.cpp", "*yaml/second_opinion_test.cpp"], 16, 95),
    "escapers": Part(["src/render/escape.cpp", "src/render/link.cpp"], ["*render/escape_test.cpp"], ["*tests/render/*"],
                     60, 95),
    "privacy": Part(["src/rules/identity_number.cpp", "src/rules/secrets.cpp", "src/rules/single_cases.cpp",
                     "src/rules/contact_details.cpp", "src/rules/suspicion.cpp", "src/rules/privacy/*.cpp"],
                    ["*rules/privacy_test.cpp", "*rules/identity_number_test.cpp", "*tests/rules_test.cpp"],
                    ["*rules/baseline_test.cpp"], 24, 95),
    "dates": Part(["src/base/date.cpp", "src/model/holiday.cpp"], ["*base/date_test.cpp", "*model/holiday_test.cpp"],
                  ["*tests/calendar/place_test.cpp"], 60, 95),
    "edit": Part(["src/edit/*.cpp"], ["*edit/assign*_test.cpp", "*edit/typed_test.cpp"], ["*edit/random_edits_test.cpp"],
                 12, 85),
    "calendar": Part(["src/calendar/*.cpp", "src/model/cadence_*.cpp"],
                     ["*model/cadence_test.cpp", "*calendar/place_test.cpp"], ["*calendar/random_test.cpp"], 8, 85),
    "rules": Part(["src/rules/deviation.cpp", "src/rules/evaluations.cpp", "src/rules/ignore.cpp",
                   "src/rules/meetings.cpp", "src/rules/members.cpp", "src/rules/plans.cpp",
                   "src/rules/succession.cpp", "src/rules/timing.cpp"],
                  ["*tests/rules_test.cpp"], ["*rules/[!s]*_test.cpp"], 12, 85),
}
WIDER = ["*tests/transcripts_test.cpp", "*tests/rules_test.cpp", "*tests/examples_test.cpp", "*tests/errors_test.cpp",
         "*tests/report/*", "*tests/render/*", "*cli/public_test.cpp", "*tests/schema/*"]


def commands():
    """How the build compiles each source and links slt_tests."""
    said = subprocess.run(["ninja", "-C", BUILD, "-t", "commands", "slt_tests"], capture_output=True, text=True, check=True)
    lines = said.stdout.splitlines()
    return {re.search(r" -c (\S+)$", line).group(1): line for line in lines if re.search(r" -c \S+\.cpp$", line)}, lines[-1]


def source_of(file):
    with open(file, encoding="utf-8") as handle:
        return handle.read()


def object_of(file):
    return os.path.abspath(os.path.join(OUT, file.replace("/", "_"))) + ".o"


def compile_file(file, command, slips):
    """Compiles one file; a slip that does not compile is left out. Returns those that are in."""
    target = object_of(file).removesuffix(".o")
    source = source_of(file)
    words = [word for word in shlex.split(command) if word not in ("ccache", "-Werror")]
    words = words[:words.index("-MD")] + ["-w", "-O1", "-include", os.path.join(HERE, "mutant.h"),
                                          "-o", target + ".o", "-c", target]
    for _ in range(12):
        with open(target, "w", encoding="utf-8") as handle:
            handle.write(f'#line 1 "{file}"\n' + changed(source, slips))
        done = subprocess.run(words, cwd=BUILD, capture_output=True, text=True)
        if done.returncode == 0:
            return slips
        lines = {int(line) for line in re.findall(rf"{re.escape(file)}:(\d+):", done.stderr)}
        fewer = [slip for slip in slips if slip.line not in lines]
        if len(fewer) == len(slips):
            sys.exit(done.stderr[:4000])
        slips = fewer
    sys.exit(f"{file} does not compile")


def build(several):
    """Every slip that compiles, in a slt_tests that holds them all."""
    os.makedirs(OUT, exist_ok=True)
    how, link = commands()
    jobs, number = [], 0
    for part in PARTS.values():
        for file in sorted(file for pattern in part.files for file in glob.glob(pattern)):
            if NAMES and not any(name in file for name in NAMES):
                continue
            slips = slips_of(file, source_of(file), number, part.most)
            number += len(slips)
            jobs.append((file, next(command for source, command in how.items() if source.endswith("/" + file)), slips))
    kept = list(several.map(lambda job: compile_file(*job), jobs))
    switch = os.path.abspath(os.path.join(OUT, "mutant.o"))
    subprocess.run(["g++", "-std=c++20", "-O1", "-fPIE", "-c", os.path.join(HERE, "mutant.cpp"), "-o", switch], check=True)
    objects = " ".join(object_of(file) for file, _, _ in jobs)
    link = link.split("&&")[1].replace("-o slt_tests", f"-o mutation/slt_tests {switch} {objects}")
    subprocess.run(link, shell=True, cwd=BUILD, check=True)
    return [slip for slips in kept for slip in slips]


def run(tests, number, seconds, **more):
    """True when the tests pass with this slip."""
    words = [os.path.abspath(os.path.join(OUT, "slt_tests")), "--abort-after=1", "--source-file=" + ",".join(tests)]
    env = {**os.environ, "MUTANT": str(number), **more}
    try:
        return subprocess.run(words, env=env, timeout=seconds, capture_output=True).returncode == 0
    except subprocess.TimeoutExpired:
        return False


# Tests, the numbers of the slips that they pass through (the others need no run), and how long they may take: what
# takes five times as long as without a slip goes on for ever.
Stage = collections.namedtuple("Stage", "tests reached seconds")


def stage_of(tests):
    path, start = os.path.join(OUT, "reached"), time.monotonic()
    if not run(tests, -1, 900, MUTANT_REACHED=path):
        sys.exit(f"the tests fail without a slip: {tests}")
    return Stage(tests, {int(line) for line in source_of(path).split()}, 5 + 5 * (time.monotonic() - start))


def known_survivors():
    """The reason of each in survivors.txt."""
    lines = source_of(os.path.join(HERE, "survivors.txt")).splitlines()
    return dict(line.rsplit(": ", 1) for line in lines if line and not line.startswith("#"))


def survivors_of(slips, part, wide, known, several):
    stages = [stage_of(part.first), stage_of(part.then), wide]

    def lives(slip):
        for stage in stages[:1] if slip.shown in known else stages:
            if slip.number in stage.reached and not run(stage.tests, slip.number, stage.seconds):
                return False
        return True
    return [slip for slip, alive in zip(slips, several.map(lives, slips)) if alive]


def main(several):
    slips, known = build(several), known_survivors()
    print(f"{len(slips)} slips", flush=True)
    wide, missed, total, seen = stage_of(WIDER), 0, 0, 0
    for name, part in PARTS.items():
        mine = [slip for slip in slips if any(fnmatch.fnmatch(slip.file, pattern) for pattern in part.files)]
        if not mine:
            continue
        alive = survivors_of(mine, part, wide, known, several)
        for text in sorted({slip.shown for slip in alive} - set(known)):
            print(text)
        same = sum(known.get(slip.shown, "").startswith("same") for slip in alive)
        count, dead = len(mine) - same, len(mine) - len(alive)
        print(f"{name:10} {dead:5} of {count:5} noticed, {100 * dead / count:5.1f} % (goal {part.goal} %); "
              f"{same} do the same", flush=True)
        total, seen, missed = total + count, seen + dead, missed + (dead < part.goal / 100 * count)
    passed = not missed and seen >= 0.85 * total
    print(f"{'ok   ' if passed else 'FAIL '} mutation: {seen} of {total} slips noticed, {100 * seen / total:.1f} %")
    return 0 if passed else 1


with concurrent.futures.ThreadPoolExecutor(WORKERS) as several:
    sys.exit(main(several))
