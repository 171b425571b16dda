"""Runs examples/ on Typhon, small, and looks at what they print: figures differ, the answers may not."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIMIT_SECONDS = 300

# Program and arguments, and what its output must match.
EXAMPLES = [
    (
        ["crunch.py", "2000000", "4"],
        r"GIL enabled: False\n4 tasks of 2,000,000 steps, \d+ cores\n"
        r"sum of squares: 2666664666667000000\nworkers +seconds +speed-up\n"
        r"( +\d+ +\d+\.\d\d +\d+\.\d\dx\n)+",
    ),
    (
        ["counter.py", "200000"],
        r"no lock: +\d+ of 400000 counted in .*\nthreading\.Lock: +400000 of 400000 counted in .*\n"
        r"partial results: +400000 of 400000 counted in .*\n",
    ),
    (
        ["tools.py", "2"],
        r" +plain calls +threads +asyncio\ncomputing +\(2 tasks\)( +[\d.]+ s +[\d.]+x){3}\n"
        r"waiting  +\(2 tasks\)( +[\d.]+ s +[\d.]+x){3}\n",
    ),
    (
        ["wordcount.py", str(ROOT / "examples")],
        r"4 files, \d+ words, \d+ different\none thread: .*\nshared dict, lock: .*\npartial dicts: .*\n"
        r"most frequent: .*\n",
    ),
]


def problem(arguments, pattern):
    command = [str(ROOT / "typhon"), str(ROOT / "examples" / arguments[0]), *arguments[1:]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_SECONDS, cwd=os.sep)
    if done.returncode != 0:
        return f"exit code {done.returncode}\n{done.stderr}"
    if not re.fullmatch(pattern, done.stdout):
        return f"unexpected output\n{done.stdout}"
    return None


def main():
    failed = 0
    for arguments, pattern in EXAMPLES:
        found = problem(arguments, pattern)
        if found:
            failed += 1
            print(f"FAILED {' '.join(arguments)}: {found}", flush=True)
    print(f"examples: {len(EXAMPLES)} run, {len(EXAMPLES) - failed} as described, {failed} not")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
