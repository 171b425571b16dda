"""How long Typhon takes to start: wall seconds of whole processes, the median of some runs.

Usage: tests/cpython bench/startup.py [--runs N]
"""

import argparse
import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INTERPRETERS = {"Typhon": ROOT / "typhon", "CPython": ROOT / "tests" / "cpython"}
COMMANDS = {
    "-c pass": ["-c", "pass"],
    "-c 'import asyncio, unittest, json, dataclasses'": ["-c", "import asyncio, unittest, json, dataclasses"],
}


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    for title, arguments in COMMANDS.items():
        for name, interpreter in INTERPRETERS.items():
            command = [str(interpreter), *arguments]
            seconds(command)  # builds, if need be, and warms the file cache
            times = [seconds(command) for _ in range(runs)]
            print(f"{name:8} {title:50} median {statistics.median(times):.3f} s, best {min(times):.3f} s")


if __name__ == "__main__":
    main()
