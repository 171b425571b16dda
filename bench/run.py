"""Side by side: every program of programs/ on Typhon and on CPython 3.14.3, in alternation.

Usage: tests/cpython bench/run.py [--seconds S] [--rounds N] [--write] [program ...]

Each round starts one process for each implementation. A process calls the program's run() for S seconds.
First run: the first call in a fresh process (compiling and warming up included), the best of the rounds.
Steady state: the median of the last half of the calls, the best of the rounds. Memory: the peak resident
set of the process. Outputs must agree. --write writes the table to docs/performance.md.
"""

import argparse
import datetime
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

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

    def add(self, times, output, peak):
        self.first.append(times[0])
        self.steady.append(statistics.median(times[len(times) // 2 :]))
        self.memory.append(peak)
        self.output = output


def run_once(command, program, seconds, measurement):
    process = subprocess.Popen(
        [*command, str(HERE / "worker.py"), program, str(seconds)],
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
        measurement.failure = f"no end after {LIMIT_SECONDS} s"
        return
    if process.returncode != 0:
        lines = err.strip().splitlines() or ["no message"]
        measurement.failure = f"exit code {process.returncode}: {lines[-1]}"
        return
    *_, times, output = out.splitlines()
    measurement.add([float(t) for t in times.split()], output, peak_memory(command, program))


def peak_memory(command, program):
    """Peak resident megabytes of one process that runs the program three times."""
    pid = os.posix_spawn(
        command[0],
        [*command, str(HERE / "worker.py"), program, "0"],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    usage = os.wait4(pid, 0)[2]
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def measure(program, rounds, seconds):
    measurements = {name: Measurement() for name in COMMANDS}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            if measurements[name].failure is None:
                run_once(command, program, seconds, measurements[name])
    return measurements


HEADER = (
    "| program | first run, Typhon ms | CPython ms | ratio | steady, Typhon ms | CPython ms | ratio "
    "| memory, Typhon MB | CPython MB |\n|---|---|---|---|---|---|---|---|---|"
)


def row(program, typhon, cpython):
    for name, measurement in (("Typhon", typhon), ("CPython", cpython)):
        if measurement.failure:
            return f"| {program} | {name}: {measurement.failure} |||||||| "
    if typhon.output != cpython.output:
        return f"| {program} | outputs differ |||||||| "
    cells = [program]
    for a, b in ((typhon.first, cpython.first), (typhon.steady, cpython.steady)):
        cells += [f"{min(a) * 1000:.1f}", f"{min(b) * 1000:.1f}", f"{min(b) / min(a):.2f}"]
    cells += [f"{max(typhon.memory):.0f}", f"{max(cpython.memory):.0f}"]
    return f"| {' | '.join(cells)} |"


def machine():
    model = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    except OSError:
        pass
    return f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.release()}"


def commit():
    git = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(git, capture_output=True, text=True).stdout.strip() or "unknown"


def write(lines, arguments):
    text = "\n".join(
        [
            "# Performance, side by side with CPython 3.14.3",
            "",
            f"Written by `tests/cpython bench/run.py {' '.join(arguments)}` on {datetime.date.today()}, commit",
            f"{commit()}, on {machine()}. Ratio: how many times as fast as CPython; `bench/run.py` says how each",
            "figure is taken, `bench/programs/` holds the programs.",
            "",
            *lines,
            "",
        ]
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "performance.md").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Typhon and CPython side by side")
    parser.add_argument("programs", nargs="*", help="names of programs (default: all)")
    parser.add_argument("--seconds", type=float, default=5.0, help="for each process (default: 5)")
    parser.add_argument("--rounds", type=int, default=2, help="processes for each side (default: 2)")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    programs = options.programs or sorted(path.stem for path in (HERE / "programs").glob("*.py"))
    subprocess.run([*COMMANDS["Typhon"], "-c", "pass"], check=True)  # builds, if need be
    print(HEADER, flush=True)
    lines = [HEADER]
    failed = False
    for program in programs:
        measurements = measure(program, options.rounds, options.seconds)
        lines.append(row(program, measurements["Typhon"], measurements["CPython"]))
        failed |= lines[-1].endswith("|||||||| ")
        print(lines[-1], flush=True)
    if options.write:
        write([line.rstrip() for line in lines], sys.argv[1:])
    sys.exit(failed)


if __name__ == "__main__":
    main()
