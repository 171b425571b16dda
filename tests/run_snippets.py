"""Runs every tests/snippets/<area>/<name>.py on Typhon and on CPython; output and exit code must agree.

Usage: tests/cpython tests/run_snippets.py [--jobs N] [pattern ...]

A pattern picks snippets whose path contains it. A first line `# args: a b` gives arguments, `# stdin: text`
standard input, `# options: -O` interpreter options. Both run in the snippet's folder, with the same
environment. Standard error is compared too where the snippet says `# compare: stderr`.
"""

import argparse
import difflib
import os
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
SNIPPETS = HERE / "snippets"
TYPHON = HERE.parent / "typhon"
CPYTHON = HERE / "cpython"
LIMIT_SECONDS = 120
DIFF_LINES = 30


def settings(path):
    """The `# name: value` lines at the snippet's head."""
    found = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if not line.startswith("#"):
            break
        name, colon, value = line[1:].partition(":")
        if colon:
            found[name.strip()] = value.strip()
    return found


def run(interpreter, path, given):
    command = [
        str(interpreter),
        *shlex.split(given.get("options", "")),
        path.name,
        *shlex.split(given.get("args", "")),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=path.parent,
            input=given.get("stdin", "").encode().decode("unicode_escape").encode(),
            capture_output=True,
            timeout=LIMIT_SECONDS,
            env=environment,
        )
    except subprocess.TimeoutExpired:
        return f"no end after {LIMIT_SECONDS} s", "", ""
    return (
        f"exit code {done.returncode}",
        done.stdout.decode("utf-8", "backslashreplace"),
        done.stderr.decode("utf-8", "backslashreplace"),
    )


def difference(path):
    """None where both agree, else what a reader needs to see."""
    given = settings(path)
    typhon = run(TYPHON, path, given)
    cpython = run(CPYTHON, path, given)
    compared = 3 if given.get("compare") == "stderr" else 2
    if typhon[:compared] == cpython[:compared]:
        return None
    lines = [
        line
        for what, ours, theirs in zip(("exit", "stdout", "stderr"), typhon, cpython)
        if what != "stderr" or compared == 3
        for line in difflib.unified_diff(
            theirs.splitlines(), ours.splitlines(), f"CPython {what}", f"Typhon {what}", lineterm="", n=1
        )
    ]
    if len(lines) > DIFF_LINES:
        lines[DIFF_LINES:] = [f"... {len(lines) - DIFF_LINES} more lines"]
    if typhon[2] and compared == 2:
        lines += ["Typhon stderr:", *typhon[2].splitlines()[-6:]]
    return "\n".join("    " + line for line in lines)


def main():
    parser = argparse.ArgumentParser(description="snippets on Typhon and CPython")
    parser.add_argument("patterns", nargs="*", help="parts of paths (default: all)")
    parser.add_argument("--jobs", type=int, default=2, help="snippets at once (default: 2)")
    options = parser.parse_args()
    paths = sorted(
        path
        for path in SNIPPETS.rglob("*.py")
        if not options.patterns or any(p in str(path.relative_to(SNIPPETS)) for p in options.patterns)
    )
    if not paths:
        sys.exit("no snippet matches")
    start = time.monotonic()
    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for path, diff in zip(paths, pool.map(difference, paths)):
            if diff is not None:
                failed += 1
                print(f"DIFFERENT {path.relative_to(SNIPPETS)}\n{diff}", flush=True)
    print(
        f"snippets: {len(paths)} run, {len(paths) - failed} agree, {failed} differ"
        f" ({time.monotonic() - start:.0f} s)"
    )
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
