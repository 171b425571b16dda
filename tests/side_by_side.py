"""Runs one command line on Typhon and on CPython and says where they differ. Used by the run_*.py beside it."""

import difflib
import functools
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent
TYPHON = TESTS.parent / "typhon"
CPYTHON = TESTS / "cpython"
LIMIT_SECONDS = 120
SETTLING_SECONDS = 1.0
NO_END = "no end after"
DIFF_LINES = 30


@dataclass
class Case:
    name: str
    arguments: list[str]
    folder: Path
    stdin: bytes = b""
    compares_stderr: bool = False
    environment: dict[str, str] = field(default_factory=dict)
    interrupted: bool = False  # gets SIGINT some time after its first line, when it waits or loops
    reader_gone: bool = False  # standard output is a pipe that nobody reads
    closed_stdout: bool = False  # there is no standard output at all


def run(interpreter, case):
    """Exit code, standard output and standard error, as text."""
    command = [str(interpreter), *case.arguments]
    if case.closed_stdout:
        command = ["/bin/sh", "-c", 'exec "$0" "$@" >&-', *command]
    process = subprocess.Popen(
        command,
        cwd=case.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment() | case.environment,
    )
    first_line = b""
    if case.interrupted:
        first_line = process.stdout.readline()
        time.sleep(SETTLING_SECONDS)
        process.send_signal(signal.SIGINT)
    if case.reader_gone:
        process.stdout.close()
        process.stdout = None
    try:
        out, err = process.communicate(case.stdin, timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return f"{NO_END} {LIMIT_SECONDS} s", "", ""
    return f"exit code {process.returncode}", text(first_line + (out or b"")), text(err)


def environment():
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}


def text(output):
    """The output, with the interpreter's own path under one name."""
    shown = output.decode("utf-8", "backslashreplace")
    return shown.replace(str(TYPHON), "PYTHON").replace(reference_path(), "PYTHON")


@functools.cache
def reference_path():
    [home] = (TESTS / "target" / "cpython" / "org" / "bytedeco" / "cpython").iterdir()
    return str(home / "bin" / "python3.14")


def difference(case):
    """None where both agree, else what a reader needs to see."""
    typhon, cpython = run(TYPHON, case), run(CPYTHON, case)
    compared = 3 if case.compares_stderr else 2
    if typhon[:compared] == cpython[:compared]:
        return f"    both: {typhon[0]}" if typhon[0].startswith(NO_END) else None
    lines = []
    for what, ours, theirs in zip(("exit", "stdout", "stderr")[:compared], typhon, cpython):
        names = f"CPython {what}", f"Typhon {what}"
        lines += difflib.unified_diff(theirs.splitlines(), ours.splitlines(), *names, lineterm="", n=1)
    if len(lines) > DIFF_LINES:
        lines[DIFF_LINES:] = [f"... {len(lines) - DIFF_LINES} more lines"]
    if typhon[2] and compared == 2:
        lines += ["Typhon stderr:", *typhon[2].splitlines()[-6:]]
    return "\n".join("    " + line for line in lines)


def compare(title, cases, jobs):
    """Runs all cases, prints differences as they come and a closing line; exits with 1 if there were any."""
    if not cases:
        sys.exit(f"{title}: nothing matches")
    start = time.monotonic()
    failed = 0
    with ThreadPoolExecutor(jobs) as pool:
        for case, diff in zip(cases, pool.map(difference, cases)):
            if diff is not None:
                failed += 1
                print(f"DIFFERENT {case.name}\n{diff}", flush=True)
    agree = len(cases) - failed
    print(f"{title}: {len(cases)} run, {agree} agree, {failed} differ ({time.monotonic() - start:.0f} s)")
    sys.exit(failed > 0)
