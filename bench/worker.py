"""Runs one program in this process and reports each run's time. Started by run.py and scaling.py.

Usage: worker.py PROGRAM times K        K runs
       worker.py PROGRAM seconds S      runs for S seconds, three at least
       worker.py PROGRAM threads N S    runs in N threads at once for S seconds, after S seconds alone

Last line of output: what run() returned. The line before: seconds of each run, or the number of runs a second.
"""

import importlib
import os
import sys
import threading
import time


class Runs:
    """The runs of one thread, and what they returned."""

    def __init__(self, program):
        self.program = program
        self.times = []
        self.results = set()

    def once(self):
        start = time.perf_counter()
        result = self.program.run()
        self.times.append(time.perf_counter() - start)
        self.results.add(repr(result))

    def times_over(self, count):
        for _ in range(count):
            self.once()

    def until(self, end, at_least=1):
        while len(self.times) < at_least or time.perf_counter() < end:
            self.once()


def in_threads(program, count, seconds):
    """Runs a second of all threads together, each run counted with the share of it that lies in the time."""
    alone = Runs(program)
    alone.until(time.perf_counter() + seconds)
    all_runs = [Runs(program) for _ in range(count)]
    start = time.perf_counter()
    threads = [threading.Thread(target=runs.until, args=(start + seconds,)) for runs in all_runs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = sum(len(runs.times) / sum(runs.times) for runs in all_runs)
    return [rate], set.union(alone.results, *(runs.results for runs in all_runs))


def main():
    name, mode, *numbers = sys.argv[1:]
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "programs"))
    program = importlib.import_module(name)
    if mode == "threads":
        figures, results = in_threads(program, int(numbers[0]), float(numbers[1]))
    else:
        runs = Runs(program)
        if mode == "times":
            runs.times_over(int(numbers[0]))
        else:
            runs.until(time.perf_counter() + float(numbers[0]), at_least=3)
        figures, results = runs.times, runs.results
    if len(results) != 1:
        sys.exit(f"{name}: runs in one process differ")
    print(" ".join(f"{f:.6f}" for f in figures))
    print(results.pop())


if __name__ == "__main__":
    main()
