# SPDX-License-Identifier: MIT
"""environments.py SLT FOLDER…: the same plans give the same bytes everywhere.

Each command is run in every environment: languages and character sets of the machine, time zones, line
breaks of Windows in the files, folders whose files were made in another order and so are listed in another
order, and twice in each. What it says, its exit status and all files it writes are compared with those of the
first environment. A machine on which the environments do not differ proves nothing and is a fault."""
import concurrent.futures, hashlib, itertools, locale, os, random, shutil, subprocess, sys, tempfile

SLT = os.path.abspath(sys.argv[1])
LOCALES = ["C", "nb_NO.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"]
ZONES = ["UTC", "Europe/Oslo", "Pacific/Kiritimati", "Asia/Kathmandu", "Pacific/Pago_Pago"]
ORDERS = ["sorted", "shuffled"]
BREAKS = ["\n", "\r\n"]
ROUNDS = int(os.environ.get("ROUNDS", "1"))

COMMANDS = [line.split() for line in """
    validate
    validate --lang nn --strict
    validate -f markdown
    validate -f short
    validate -f json
    validate -f github
    validate -f sarif
    validate -f gitlab
    validate -f junit
    rules --lang en
    report annual
    report annual -f docx=OUT/annual.docx
    report annual --trace -f html=OUT/annual.html
    report annual -f csv -o OUT/annual/
    report annual -f json
    report plan --lang nn -f markdown
    report plan --public -f html
    report overview -f csv
    report overview -f html
    report status
    calendar --year 2027 --explain
    calendar --year 2027 -f ics
    calendar --year 2027 -f ics -o OUT/calendar/
    calendar --year 2027 -f csv
    calendar --year 2027 -f json
    calendar --days-off
    calendar --year 2027 --write --dry-run
    site OUT/site
    due --explain
    due --by person
    due -f csv
    due -f ics
    due --mail OUT/mail
    list tiltak
    list members -f csv
    list meetings -f json
    list groups -f markdown
    export -f csv -o OUT/tables/
    export -f ndjson
    status
    who
    diff . --prose
""".strip().splitlines()][:int(os.environ.get("COMMANDS", "99"))]


def write_copy(top, to, order, line_break):
    """The plans once more. On tmpfs a folder lists its files in the order they were made."""
    names = sorted(os.path.relpath(os.path.join(at, name), top) for at, _, found in os.walk(top) for name in found)
    if order == "shuffled":
        random.Random(7).shuffle(names)
    for name in names:
        os.makedirs(os.path.dirname(os.path.join(to, name)), exist_ok=True)
        with open(os.path.join(top, name), "rb") as file:
            data = file.read()
        with open(os.path.join(to, name), "wb") as file:
            file.write(data.replace(b"\r\n", b"\n").replace(b"\n", line_break.encode()) if name.endswith(".yaml") else data)


def what_is_in(folder):
    digest = hashlib.sha256()
    for at, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(at, name)
            with open(path, "rb") as file:
                data = file.read()
            digest.update(f"{os.path.relpath(path, folder)}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def outcomes(environment):
    """What every command says and writes in one environment."""
    plans, language, zone, number = environment
    out = tempfile.mkdtemp(prefix="out-", dir=top)
    env = {"PATH": os.environ["PATH"], "LC_ALL": language, "LANG": language, "TZ": zone,
           "SOURCE_DATE_EPOCH": "1795300000"}
    answers = []
    for words in COMMANDS:
        shutil.rmtree(out)
        os.mkdir(out)
        words = [word.replace("OUT", out) for word in words]
        done = subprocess.run([SLT, *words], cwd=plans, env=env, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode not in (0, 1):
            sys.exit(f"{words}: {done.returncode}\n{done.stderr.decode()}")
        said = (done.stdout + done.stderr).replace(out.encode(), b"OUT")
        answers.append((done.returncode, said, what_is_in(out)))
    shutil.rmtree(out)
    return answers


def first_difference(one, other):
    a, b = one[1].splitlines(), other[1].splitlines()
    return next((f"{x!r}\n  {y!r}" for x, y in itertools.zip_longest(a, b) if x != y), "a file that it writes")


def check(folder):
    """How many environments there were, and in how many something was not as in the first."""
    copies = []
    for order, line_break in itertools.product(ORDERS, BREAKS):
        copies.append(tempfile.mkdtemp(prefix="plans-", dir=top))
        write_copy(folder, copies[-1], order, line_break)
    listings = {tuple(os.listdir(copy)) for copy in copies}
    if len(listings) < 2 and len(listings.pop()) > 2:
        sys.exit("the folders list their files in one order")
    environments = list(itertools.product(copies, LOCALES, ZONES, range(ROUNDS)))
    first, faults = outcomes(environments[0]), 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as several:
        for environment, answers in zip(environments, several.map(outcomes, environments)):
            different = [i for i, answer in enumerate(answers) if answer != first[i]]
            faults += len(different)
            for i in different[:3]:
                order, line_break = list(itertools.product(ORDERS, BREAKS))[copies.index(environment[0])]
                print(f"slt {' '.join(COMMANDS[i])}: {order} {line_break!r} {environment[1:]}\n  "
                      f"{first_difference(first[i], answers[i])}")
    return len(environments), faults


for name in LOCALES:
    locale.setlocale(locale.LC_ALL, name)  # Fails where the machine does not have it.
memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
top = tempfile.mkdtemp(prefix="slt-environments-", dir=memory)
try:
    found = [check(folder) for folder in sys.argv[2:]]
finally:
    shutil.rmtree(top)
faults = sum(differing for _, differing in found)
print(f"{len(COMMANDS)} commands in {sum(count for count, _ in found)} environments: {faults} answers differ")
sys.exit(1 if faults else 0)
