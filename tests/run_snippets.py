"""Runs every tests/snippets/<area>/<name>.py on Typhon and on CPython; output and exit code must agree.

Usage: tests/cpython tests/run_snippets.py [--jobs N] [--option=-Xgil=1 ...] [pattern ...]

A pattern picks snippets whose path contains it. Lines at a snippet's head may set: `# args: a b` arguments,
`# options: -O` options of the interpreter, `# stdin: text` standard input, `# compare: stderr` to compare
standard error too. Both run in the snippet's folder, with the same environment.
"""

import argparse
import shlex
from pathlib import Path

from side_by_side import TESTS, Case, compare

SNIPPETS = TESTS / "snippets"


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


def case(path, options):
    given = settings(path)
    return Case(
        name=str(path.relative_to(SNIPPETS)),
        arguments=[
            *options,
            *shlex.split(given.get("options", "")),
            path.name,
            *shlex.split(given.get("args", "")),
        ],
        folder=path.parent,
        stdin=given.get("stdin", "").encode().decode("unicode_escape").encode(),
        compares_stderr=given.get("compare") == "stderr",
    )


def main():
    parser = argparse.ArgumentParser(description="snippets on Typhon and CPython")
    parser.add_argument("patterns", nargs="*", help="parts of paths (default: all)")
    parser.add_argument("--jobs", type=int, default=2, help="snippets at once (default: 2)")
    parser.add_argument("--option", action="append", default=[], help="an option for both, as --option=-Xgil=1")
    options = parser.parse_args()
    cases = [case(path, options.option) for path in sorted(SNIPPETS.rglob("*.py")) if not is_helper(path)]
    wanted = [c for c in cases if not options.patterns or any(p in c.name for p in options.patterns)]
    compare("snippets", wanted, options.jobs)


def is_helper(path: Path):
    """Modules that snippets import start with an underscore, as do their folders."""
    return any(part.startswith("_") for part in path.relative_to(SNIPPETS).parts)


if __name__ == "__main__":
    main()
