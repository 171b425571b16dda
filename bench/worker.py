"""Runs one program again and again in this process and reports each time. Started by run.py.

Arguments: the program's name, the seconds to go on for. Last line of output: what run() returned.
"""

import importlib
import os
import sys
import time


def main():
    name, seconds = sys.argv[1], float(sys.argv[2])
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "programs"))
    program = importlib.import_module(name)
    times = []
    results = set()
    end = time.perf_counter() + seconds
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        result = program.run()
        times.append(time.perf_counter() - start)
        results.add(repr(result))
    if len(results) != 1:
        sys.exit(f"{name}: runs in one process differ")
    print(" ".join(f"{t:.6f}" for t in times))
    print(results.pop())


if __name__ == "__main__":
    main()
