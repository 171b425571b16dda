"""Runs the command lines of commands.toml on Typhon and on CPython; output and exit code must agree.

Usage: tests/cpython tests/run_commands.py [--jobs N] [--known] [pattern ...]

A command with a `known` reason is known to differ: it is listed, and run with --known only.
"""

import argparse
import signal
import tomllib

from side_by_side import TESTS, Case, compare

SAMPLES = TESTS / "samples"


def case(name, table):
    return Case(
        name=name,
        arguments=table["arguments"],
        folder=SAMPLES / table.get("folder", "."),
        stdin=table.get("stdin", "").encode(),
        compares_stderr=table.get("stderr", False),
        environment=table.get("environment", {}),
        interrupted=table.get("interrupted", False),
        reader_gone=table.get("reader_gone", False),
        closed_stdout=table.get("closed_stdout", False),
    )


def main():
    parser = argparse.ArgumentParser(description="command lines on Typhon and CPython")
    parser.add_argument("patterns", nargs="*", help="parts of names (default: all)")
    parser.add_argument("--jobs", type=int, default=2, help="commands at once (default: 2)")
    parser.add_argument("--known", action="store_true", help="run those known to differ, only these")
    options = parser.parse_args()
    # A shell's background jobs ignore SIGINT, and so would every program started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    tables = tomllib.loads((TESTS / "commands.toml").read_text(encoding="utf-8"))
    for name, table in tables.items():
        if "known" in table and not options.known:
            print(f"known to differ: {name}: {table['known']}")
    cases = [
        case(name, table)
        for name, table in tables.items()
        if ("known" in table) == options.known
        if not options.patterns or any(pattern in name for pattern in options.patterns)
    ]
    compare("commands", cases, options.jobs)


if __name__ == "__main__":
    main()
