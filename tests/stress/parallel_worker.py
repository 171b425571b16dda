"""Runs each test method of one of CPython's test modules in several threads at once. Started by parallel.py.

Arguments: the module below `test`, the number of threads, tests to leave out (`Class.method`).
"""

import copy
import os
import signal
import sys
import threading
import time
import unittest

METHOD_SECONDS = 900

# Tests that replace sys.stdout do not always put the same one back when several run at once; some close descriptor 1.
OUTPUT = open(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")


def say(text):
    print(text, file=OUTPUT, flush=True)


def by_class(suite):
    """The tests of a suite by class, in order."""
    classes = {}

    def collect(tests):
        for test in tests:
            if isinstance(test, unittest.TestSuite):
                collect(test)
            else:
                classes.setdefault(type(test), []).append(test)

    collect(suite)
    return classes


def name_of(test):
    return test.id().rpartition(f"{type(test).__module__}.")[2]


def run_test(original, threads, counts):
    barrier = threading.Barrier(threads)
    lock = threading.Lock()

    def body():
        result = unittest.TestResult()
        test = copy.copy(original)
        barrier.wait()
        test.run(result)
        with lock:
            for _, text in result.errors + result.failures:
                # The runner looks for Java's exceptions in here.
                say(text.strip().splitlines()[-1][:300])
            counts["failed"] += not result.wasSuccessful()
            counts["skipped"] += bool(result.skipped)

    say(name_of(original))
    workers = [threading.Thread(target=body, daemon=True) for _ in range(threads)]
    for worker in workers:
        worker.start()
    end = time.monotonic() + METHOD_SECONDS
    for worker in workers:
        worker.join(max(0, end - time.monotonic()))
    if any(worker.is_alive() for worker in workers):
        say(f"hang in {name_of(original)}")
        os.kill(os.getpid(), signal.SIGQUIT)  # the JVM prints the stacks of its threads
        time.sleep(5)
        os._exit(1)


def fit(cls, test, left_out):
    """Not marked by CPython as unfit for threads, not named by not_in_parallel.txt."""
    method = getattr(cls, test._testMethodName, None)
    unfit = any(getattr(it, "__unittest_thread_unsafe__", False) for it in (cls, method))
    return not unfit and name_of(test) not in left_out


def run_class(cls, tests, threads, left_out, counts):
    if cls is unittest.loader._FailedTest or getattr(cls, "__unittest_skip__", False):
        return
    try:
        cls.setUpClass()
    except (unittest.SkipTest, ImportError) as reason:
        say(f"left out {cls.__qualname__}: {reason}")
        return
    for test in tests:
        if fit(cls, test, left_out):
            counts["methods"] += 1
            run_test(test, threads, counts)
    cls.tearDownClass()
    cls.doClassCleanups()


def module_fixture(module, name):
    getattr(sys.modules.get(f"test.{module}"), name, lambda: None)()


def main():
    module, threads, left_out = sys.argv[1], int(sys.argv[2]), set(sys.argv[3:])
    del sys.argv[1:]
    counts = {"methods": 0, "failed": 0, "skipped": 0}
    try:
        suite = unittest.defaultTestLoader.loadTestsFromName(f"test.{module}")
        module_fixture(module, "setUpModule")
    except unittest.SkipTest as reason:
        say(f"left out {module}: {reason}")
        suite = unittest.TestSuite()
    for cls, tests in by_class(suite).items():
        run_class(cls, tests, threads, left_out, counts)
    module_fixture(module, "tearDownModule")
    # What a test has left there might fail when it is flushed.
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    say(
        f"ran {counts['methods']} methods in {threads} threads each: "
        f"{counts['failed']} runs failed, {counts['skipped']} skipped"
    )


if __name__ == "__main__":
    main()
