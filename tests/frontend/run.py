"""Typhon's front end against CPython's: trees, tokens, symbol tables and code of real files.

Usage: tests/cpython tests/frontend/run.py [--all] [--jobs N] [file ...]

The default is a fixed sample of the distribution's files, --all takes every .py of it. CPython's outcomes are kept in
tests/target/frontend. Random sources are a test in Java: tests/src/test/java/typhon/tests/sources.
"""

import argparse
import subprocess
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
TYPHON = HERE.parents[1] / "typhon"
CPYTHON = HERE.parent / "cpython"
KEPT = HERE.parent / "target" / "frontend" / "cpython.tsv"
PHASES = ("trees", "tokens", "symbol tables", "code")
SAMPLE = 60  # one file in so many
LARGEST_IN_SAMPLE = 60_000
FILES_A_PROCESS = 60


def library():
    [folder] = (HERE.parent / "target" / "cpython" / "org" / "bytedeco" / "cpython").glob("*/lib/python3.14")
    return folder


def start(interpreter, *arguments, given=""):
    command = [str(interpreter), "-B", str(HERE / "worker.py"), *map(str, arguments)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        print(f"{interpreter.name} ended with {done.returncode}: {done.stderr[-800:]}")
    return done.stdout.splitlines()


def chosen(options):
    paths = sorted(p.relative_to(library()).as_posix() for p in library().rglob("*.py"))
    if options.files:
        return [p for p in paths if any(p.endswith(f) for f in options.files)]
    if options.all:
        return paths
    small = [p for p in paths if (library() / p).stat().st_size < LARGEST_IN_SAMPLE]
    return [p for p in small if zlib.crc32(p.encode()) % SAMPLE == 0]


def outcomes(interpreter, paths):
    lines = start(interpreter, library(), given="".join(f"{p}\n" for p in paths))
    return {path: rest for path, *rest in (line.split("\t") for line in lines)}


def expected(paths):
    """CPython's outcomes, from the file where they are kept as far as it has them."""
    known = {}
    if KEPT.exists():
        for line in KEPT.read_text(encoding="utf-8").splitlines():
            path, *rest = line.split("\t")
            known[path] = rest
    missing = [p for p in paths if p not in known]
    if missing:
        known |= outcomes(CPYTHON, missing)
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        KEPT.write_text("".join("\t".join([p, *r]) + "\n" for p, r in sorted(known.items())), encoding="utf-8")
    return known


def check_files(options, pool):
    paths = chosen(options)
    wanted = expected(paths)
    chunks = [paths[i : i + FILES_A_PROCESS] for i in range(0, len(paths), FILES_A_PROCESS)]
    equal = dict.fromkeys(PHASES, 0)
    different = []
    for chunk, got in zip(chunks, pool.map(lambda c: outcomes(TYPHON, c), chunks)):
        for path in chunk:
            for phase, theirs, ours in zip(PHASES, wanted[path], got.get(path, ["no answer"] * 4)):
                if theirs == ours:
                    equal[phase] += 1
                else:
                    different.append(f"{path}: {phase}: CPython {theirs}, Typhon {ours}")
    print(*different, sep="\n", end="\n" if different else "")
    counts = ", ".join(f"{phase} {count}" for phase, count in equal.items())
    print(f"frontend: {len(paths)} files; equal: {counts}", flush=True)
    return not different


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    started = time.monotonic()
    with ThreadPoolExecutor(options.jobs) as pool:
        files_agree = check_files(options, pool)
    verdict = "agree" if files_agree else "DIFFER"
    print(f"frontend: Typhon and CPython {verdict} ({time.monotonic() - started:.0f} s)")
    sys.exit(not files_agree)


if __name__ == "__main__":
    main()
