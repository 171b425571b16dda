"""Side by side: every program of programs/ on Typhon and on CPython 3.14.3, in alternation.

Usage: tests/cpython bench/run.py [--seconds S] [--rounds N] [--write] [program ...]

Steady state: one process calls the program's run() for S seconds; the median of the last half of the calls.
First run: the wall time of a whole process, start-up included, that calls run() as often as takes CPython about
a second. Memory: the peak resident set of that process. Each is done N times, the best counts. Outputs must
agree. --write writes the table into docs/performance.md.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
COMMANDS = {"Typhon": [str(ROOT / "typhon")], "CPython": [str(ROOT / "tests" / "cpython")]}
LIMIT_SECONDS = 300


class Measurement:
    """What one implementation did with one program, over all rounds."""

    def __init__(self):
        self.first = []
        self.steady = []
        self.memory = []
        self.output = None
        self.failure = None


def programs():
    return sorted(path.stem for path in (HERE / "programs").glob("*.py"))


def worker(name, program, *arguments):
    """Runs worker.py on an implementation: the figures it printed, what run() returned, or what went wrong."""
    process = subprocess.Popen(
        [*COMMANDS[name], str(HERE / "worker.py"), program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        out, err = process.communicate(timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return None, None, f"no end after {LIMIT_SECONDS} s"
    if process.returncode != 0:
        lines = err.strip().splitlines() or ["no message"]
        return None, None, f"exit code {process.returncode}: {lines[-1]}"
    *_, figures, output = out.splitlines()
    return [float(f) for f in figures.split()], output, None


def steady(name, program, seconds, measurement):
    times, output, measurement.failure = worker(name, program, "seconds", seconds)
    if times:
        measurement.steady.append(statistics.median(times[len(times) // 2 :]))
        measurement.output = output


def first(name, program, calls, measurement):
    start = time.perf_counter()
    pid = os.posix_spawn(
        COMMANDS[name][0],
        [*COMMANDS[name], str(HERE / "worker.py"), program, "times", str(calls)],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        measurement.failure = f"exit code {os.waitstatus_to_exitcode(status)}"
    measurement.first.append(time.perf_counter() - start)
    measurement.memory.append(usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))


def measure(program, rounds, seconds):
    measurements = {name: Measurement() for name in COMMANDS}
    for _ in range(rounds):
        for name in COMMANDS:
            steady(name, program, seconds, measurements[name])
    if any(m.failure for m in measurements.values()):
        return measurements
    calls = max(1, round(1 / min(measurements["CPython"].steady)))
    for _ in range(rounds):
        for name in COMMANDS:
            first(name, program, calls, measurements[name])
    return measurements


HEADER = (
    "| program | steady, Typhon ms | CPython ms | ratio | first run, Typhon ms | CPython ms | ratio "
    "| memory, Typhon MB | CPython MB |\n|---|---|---|---|---|---|---|---|---|"
)


def row(program, typhon, cpython):
    for name, measurement in (("Typhon", typhon), ("CPython", cpython)):
        if measurement.failure:
            return f"| {program} | {name}: {measurement.failure} ||||||||"
    if typhon.output != cpython.output:
        return f"| {program} | outputs differ ||||||||"
    cells = [program]
    for a, b in ((typhon.steady, cpython.steady), (typhon.first, cpython.first)):
        cells += [f"{min(a) * 1000:.1f}", f"{min(b) * 1000:.1f}", f"{min(b) / min(a):.2f}"]
    cells += [f"{min(typhon.memory):.0f}", f"{min(cpython.memory):.0f}"]
    return f"| {' | '.join(cells)} |"


def geometric_mean(pairs):
    if not pairs:
        return "none"
    return f"{math.exp(statistics.fmean(math.log(min(b) / min(a)) for a, b in pairs)):.2f}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    subprocess.run([*COMMANDS["Typhon"], "-c", "pass"], check=True)  # builds, if need be
    print(HEADER, flush=True)
    lines = [HEADER]
    steadies, firsts, failed = [], [], False
    for program in options.programs or programs():
        typhon, cpython = measure(program, options.rounds, options.seconds).values()
        lines.append(row(program, typhon, cpython))
        print(lines[-1], flush=True)
        if lines[-1].endswith("||||||||"):
            failed = True
        else:
            steadies.append((typhon.steady, cpython.steady))
            firsts.append((typhon.first, cpython.first))
    lines.append(f"| geometric mean | | | {geometric_mean(steadies)} | | | {geometric_mean(firsts)} | | |")
    print(lines[-1])
    if options.write:
        lines.append("\nRatio: how many times as fast as CPython. `bench/run.py` says how each figure is taken.")
        command = " ".join(["tests/cpython bench/run.py", *sys.argv[1:]])
        page.replace("programs", "Side by side with CPython 3.14.3, one thread", command, lines)
    sys.exit(failed)


if __name__ == "__main__":
    main()
