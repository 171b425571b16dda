"""How long Typhon takes to start, and what a start costs, against CPython 3.14.3.

Usage: tests/cpython bench/startup.py [--runs N] [--write]

Wall seconds (median and best of the runs, both interpreters in alternation) and processor seconds of whole
processes, and the peak of their resident memory. Below the table: the size of the AOT cache and of the product's
compiled library. --write replaces the section in docs/performance.md.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import page

ROOT = Path(__file__).resolve().parents[1]
INTERPRETERS = {"Typhon": ROOT / "typhon", "CPython": ROOT / "tests" / "cpython"}
HEAVY = "import asyncio, unittest, json, dataclasses"
COMMANDS = {"-c pass": ["-c", "pass"], f"-c '{HEAVY}'": ["-c", HEAVY]}
PRODUCT = ROOT / "dist" / "target" / "typhon"


def measured(command):
    """Wall seconds, processor seconds and peak resident MB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command} ended with {process.returncode}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def table(runs):
    yield "| command | | median s | best s | processor s | peak MB |"
    yield "|---|---|---|---|---|---|"
    for title, arguments in COMMANDS.items():
        samples = {name: [] for name in INTERPRETERS}
        for run in range(runs + 1):
            for name, interpreter in INTERPRETERS.items():
                sample = measured([str(interpreter), *arguments])
                if run > 0:  # the first builds, if need be, and warms the file cache
                    samples[name].append(sample)
        for name, rows in samples.items():
            wall, processor, memory = zip(*rows)
            yield (
                f"| `{title}` | {name} | {statistics.median(wall):.3f} | {min(wall):.3f} "
                f"| {statistics.median(processor):.2f} | {statistics.median(memory):.0f} |"
            )


def sizes():
    build = (PRODUCT / "launch").read_text().split()[0]  # the product of the build before stays beside it
    cache = (PRODUCT / f"typhon-{build}.aot").stat().st_size
    jar = (PRODUCT / f"typhon-{build}.jar").stat().st_size
    units = sum(file.stat().st_size for file in PRODUCT.glob(f"units-{build}/*"))
    return f"AOT cache {cache >> 20} MB, jar {jar >> 20} MB, units of the library {units >> 20} MB."


def report(runs):
    yield from table(runs)
    yield ""
    yield sizes()


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    lines = []
    for line in report(given.runs):
        print(line, flush=True)
        lines.append(line)
    if given.write:
        page.replace("startup", "Start-up", f"tests/cpython bench/startup.py --runs {given.runs} --write", lines)


if __name__ == "__main__":
    main()
