"""Runs each test method of one of CPython's test modules in several threads at once. Started by parallel.py.

Arguments: the module below `test`, the number of threads.
"""

import sys
import threading
import time
import unittest

# Tests that replace sys.stdout do not always put the same one back when several run at once.
OUTPUT = sys.stdout


def say(text):
    print(text, file=OUTPUT, flush=True)


def methods(suite):
    """The tests of a suite by class, in order."""
    classes = {}

    def collect(tests):
        for test in tests:
            if isinstance(test, unittest.TestSuite):
                collect(test)
            else:
                classes.setdefault(type(test), []).append(test._testMethodName)

    collect(suite)
    return classes


def run_method(cls, name, threads, counts):
    barrier = threading.Barrier(threads)

    def body():
        result = unittest.TestResult()
        test = cls(name)
        barrier.wait()
        test.run(result)
        for _, text in result.errors + result.failures:
            # The runner looks for Java's exceptions in here.
            say(text.strip().splitlines()[-1][:300])
        counts["failed"] += not result.wasSuccessful()
        counts["skipped"] += bool(result.skipped)

    say(f"{cls.__qualname__}.{name}")
    workers = [threading.Thread(target=body, daemon=True) for _ in range(threads)]
    for worker in workers:
        worker.start()
    end = time.monotonic() + 120
    for worker in workers:
        worker.join(max(0, end - time.monotonic()))
    if any(worker.is_alive() for worker in workers):
        say(f"hang in {cls.__qualname__}.{name}")
        time.sleep(100000)


def main():
    module, threads = sys.argv[1], int(sys.argv[2])
    counts = {"methods": 0, "failed": 0, "skipped": 0}
    try:
        suite = unittest.defaultTestLoader.loadTestsFromName(f"test.{module}")
    except unittest.SkipTest as reason:
        say(f"left out {module}: {reason}")
        suite = unittest.TestSuite()
    for cls, names in methods(suite).items():
        if cls is unittest.loader._FailedTest or getattr(cls, "__unittest_skip__", False):
            continue
        try:
            cls.setUpClass()
        except (unittest.SkipTest, ImportError) as reason:
            say(f"left out {cls.__qualname__}: {reason}")
            continue
        for name in names:
            # Marked by CPython as not fit for this.
            if any(getattr(it, "__unittest_thread_unsafe__", False) for it in (cls, getattr(cls, name))):
                continue
            counts["methods"] += 1
            run_method(cls, name, threads, counts)
        cls.tearDownClass()
    say(
        f"ran {counts['methods']} methods in {threads} threads each: "
        f"{counts['failed']} runs failed, {counts['skipped']} skipped"
    )


if __name__ == "__main__":
    main()
