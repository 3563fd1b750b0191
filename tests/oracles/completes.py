# SPDX-License-Identifier: MIT
"""completes.py SHELL SLT PLANS: somebody types the beginnings of words in a shell and presses tab;
the commands that come of it are run, and show what only the whole words would."""
import os
import pty
import select
import sys
import tempfile
import time

shell, slt, plans = sys.argv[1], os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3])
START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
SET_UP = {
    "bash": "source <(slt completions bash)",
    "zsh": "autoload -U compinit; compinit -u -D; source <(slt completions zsh)",
    "fish": "slt completions fish | source",
}
# What is typed, with tabs, and what is then seen.
TYPED = [
    ("slt expl\tplan-acros\t--lang e\t", "Have you decided otherwise?"),
    (f"slt -C {plans} sho\tungdoms-c\t", "Pilotere Ungdoms Coach"),
    (f"slt -C {plans} list tilt\tvegars\t--color=ne\t", "Delbart"),
    (f"slt -C {plans} set ungdoms-coach stat\tactive --dry\t", "+    status: active"),
]


def read_until(screen, wanted, seconds):
    """What the shell writes, until the words are there or the time is out."""
    seen = ""
    end = time.monotonic() + seconds
    while wanted not in seen and time.monotonic() < end:
        if select.select([screen], [], [], 0.1)[0]:
            try:
                seen += os.read(screen, 65536).decode("utf-8", "replace")
            except OSError:
                break
    return seen


with tempfile.TemporaryDirectory() as home:
    os.symlink(slt, f"{home}/slt")
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, TERM="xterm",
                       PATH=f"{home}:{os.environ['PATH']}", PS1="$ ", COLUMNS="200")
    child, screen = pty.fork()
    if child == 0:
        os.execvpe(START[shell][0], START[shell], environment)
    os.write(screen, f"{SET_UP[shell]}; stty cols 200; echo re''ady\n".encode())
    read_until(screen, "ready", 20)
    for line, wanted in TYPED:
        for part in line.split("\t")[:-1]:
            os.write(screen, f"{part}\t".encode())
            read_until(screen, "nothing waits for this", 0.6)
        os.write(screen, b"\n")
        seen = read_until(screen, wanted, 10)
        if wanted not in seen:
            print(f"{line!r} did not show {wanted!r} but:\n{seen}")
            sys.exit(1)
    os.write(screen, b"exit\n")
    os.close(screen)
    os.waitpid(child, 0)
print(f"{len(TYPED)} lines completed")
