"""CPU-bound work on a thread pool: does a second thread make it faster?

Usage: crunch.py [steps-per-task [tasks]]      (default: 20,000,000 steps, 8 tasks)

Expected output (seconds and speed-ups are the machine's; the sum is not):

    GIL enabled: False
    8 tasks of 20,000,000 steps, 2 cores
    sum of squares: 2666666466666670000000
    workers   seconds   speed-up
          1      ...       1.00x
          2      ...       ...      near 2 on Typhon, near 1 where a GIL is enabled
"""

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor


def crunch(steps):
    total = 0
    for i in range(steps):
        total += i * i
    return total


def run(workers, tasks, steps):
    start = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        results = list(pool.map(crunch, [steps] * tasks))
    seconds = time.perf_counter() - start
    if len(set(results)) != 1:
        sys.exit(f"tasks disagree: {sorted(set(results))}")
    return seconds


def worker_counts(cores):
    counts = [1]
    while counts[-1] * 2 < cores:
        counts.append(counts[-1] * 2)
    return counts + [cores] if cores > 1 else counts


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000_000
    tasks = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    cores = os.cpu_count() or 1
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"GIL enabled: {gil}")
    print(f"{tasks} tasks of {steps:,} steps, {cores} cores")
    # Some tasks first, so that no row of the table pays for warming up.
    print(f"sum of squares: {crunch(steps)}", flush=True)
    run(cores, 2 * cores, steps)
    print("workers   seconds   speed-up")
    alone = None
    for workers in worker_counts(cores):
        seconds = run(workers, tasks, steps)
        alone = alone or seconds
        print(f"{workers:7}  {seconds:8.2f}   {alone / seconds:7.2f}x", flush=True)


if __name__ == "__main__":
    main()
