"""Two threads and one counter: what is safe without a GIL, and what never was.

Usage: counter.py [increments-per-thread]      (default: 1,000,000)

Expected output (without a GIL; the first number differs from run to run):

    no lock:          ... of 2000000 counted      fewer: `count += 1` reads, adds and writes
    threading.Lock:   2000000 of 2000000 counted
    partial results:  2000000 of 2000000 counted

Where a GIL is enabled the first line usually is exact too, by luck of where threads switch.
"""

import sys
import threading
import time

THREADS = 2


class Counter:
    def __init__(self):
        self.count = 0
        self.lock = threading.Lock()

    def add_without_lock(self, times):
        for _ in range(times):
            self.count += 1

    def add_with_lock(self, times):
        for _ in range(times):
            with self.lock:
                self.count += 1

    def add_partial_result(self, times):
        count = 0
        for _ in range(times):
            count += 1
        with self.lock:
            self.count += count


def run(method, times):
    counter = Counter()
    threads = [threading.Thread(target=method, args=(counter, times)) for _ in range(THREADS)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter.count, time.perf_counter() - start


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    expected = THREADS * times
    for title, method in [
        ("no lock:", Counter.add_without_lock),
        ("threading.Lock:", Counter.add_with_lock),
        ("partial results:", Counter.add_partial_result),
    ]:
        count, seconds = run(method, times)
        print(f"{title:17} {count} of {expected} counted in {seconds:.3f} s", flush=True)
        if count != expected and method is not Counter.add_without_lock:
            sys.exit("increments were lost where none may be")


if __name__ == "__main__":
    main()
