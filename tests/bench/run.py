"""How long things take beside their floors and peers: run.py SLT NATION YAML_LOAD [ROUNDS]

Each command is run in turn with what it is compared with (A B A B …), so that a machine whose speed
drifts treats both alike; the median of the pairs is shown. Peers that are not installed are left
out. Plans come from NATION, the generator, in a folder of their own.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time

SLT, NATION, LOAD = (os.path.abspath(word) for word in sys.argv[1:4])
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 7
TODAY = ["--today", "2026-11-21"]
top = tempfile.mkdtemp(prefix="slt-bench-")


def seconds(words):
    """Wall and processor seconds of one run."""
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(words, shell=isinstance(words, str), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall, after = time.perf_counter() - start, os.times()
    if done.returncode not in (0, 1):
        sys.exit(f"{words}: {done.returncode}\n{done.stderr.decode()}")
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return wall, cpu


def row(name, words, other=None, other_words=None, rounds=ROUNDS):
    """A line of the table: what it is, its wall and processor time, and beside what."""
    seconds(words)
    pairs = [(seconds(words), seconds(other_words) if other else (0, 0)) for _ in range(rounds)]
    wall = statistics.median(a[0] for a, _ in pairs)
    cpu = statistics.median(a[1] for a, _ in pairs)
    line = f"{name:44} {wall * 1000:9.1f} ms {cpu * 1000:9.1f} ms"
    if other:
        ratio = statistics.median(a[0] / b[0] for a, b in pairs)
        line += f"   {ratio:7.3f} × {other}"
    print(line, flush=True)


def plans(count):
    folder = os.path.join(top, str(count))
    subprocess.run([NATION, folder, str(count)], check=True)
    size = sum(os.path.getsize(os.path.join(at, f)) for at, _, files in os.walk(folder) for f in files)
    print(f"# {count} municipalities, {size / 1e6:.1f} MB")
    return folder


def instructions(words):
    """What callgrind counts, which is the same each time; nothing without valgrind."""
    if not shutil.which("valgrind"):
        return None
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *words],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(run.stderr.rsplit("refs:", 1)[1].split()[0].replace(",", ""))


def main():
    print(f"{'':44} {'wall':>12} {'processor':>12}   beside")
    one, nation = plans(1), plans(357)
    every = f"{nation}/*/*.yaml {nation}/*/*/*.yaml"
    slt = lambda folder, *words: [SLT, "-C", folder, *words, *TODAY]
    row("slt --help", [SLT, "--help"], "true", ["/bin/true"], 51)
    row("validate, one municipality", slt(one, "validate"), "true", ["/bin/true"], 51)
    row("validate, one nation", slt(nation, "validate"), "wc -l", f"wc -l {every}")
    row("validate, one nation", slt(nation, "validate"), "cat", f"cat {every} | cat")
    row("validate, one nation", slt(nation, "validate"), "bare YAML::Load", f"{LOAD} {every}", 3)
    row("overview of the nation", slt(nation, "report", "overview"))
    row("annual reports of the nation, HTML", slt(nation, "report", "annual", "-f", f"html={top}/annual.html"))
    row("site of the nation", slt(nation, "site", f"{top}/site"), rounds=3)
    row("calendar of next year", slt(nation, "calendar", "--year", "2027", "-f", "ics"))
    if shutil.which("yamllint"):
        row("validate, one nation", slt(nation, "validate"), "yamllint", f"yamllint -d relaxed {nation}", 1)
    size = sum(os.path.getsize(os.path.join(at, f)) for at, _, files in os.walk(nation) for f in files)
    if count := instructions(slt(nation, "validate")):
        print(f"instructions a byte, validate one nation: {count / size:.1f}")
        print(f"instructions, validate one municipality:  {instructions(slt(one, 'validate')):,}")
        print(f"instructions, slt --help:                 {instructions([SLT, '--help']):,}")


try:
    main()
finally:
    shutil.rmtree(top)
