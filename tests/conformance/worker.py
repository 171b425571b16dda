"""Runs one of CPython's test modules in this process. Started by run.py, on the interpreter under test.

Arguments: the module below `test`, the file for results, the file of test ids to leave out, resources.
Writes one line for each event, at once, so that a crash or a hang loses nothing:

    start <tab> id
    pass|fail|error|skip <tab> id <tab> seconds <tab> reason
    load-error <tab> module <tab> 0 <tab> reason
    end

Uses as little of the library as it can: what it needs must work before the first test counts.
"""

import sys
import time
import unittest

REASON_LENGTH = 160


def first_line(exception):
    text = str(exception).strip()
    line = text.splitlines()[0] if text else ""
    name = type(exception).__name__
    return (f"{name}: {line}" if line else name).replace("\t", " ")[:REASON_LENGTH]


class EventResult(unittest.TestResult):
    def __init__(self, events):
        super().__init__()
        self.events = events
        self.status = None
        self.reason = ""
        self.started = 0.0

    def write(self, *fields):
        line = "\t".join(fields)
        self.events.write(line.encode("utf-8", "backslashreplace") + b"\n")
        self.events.flush()

    def startTest(self, test):
        super().startTest(test)
        self.status, self.reason = "pass", ""
        self.started = time.perf_counter()
        self.write("start", test.id())

    def stopTest(self, test):
        seconds = time.perf_counter() - self.started
        self.write(self.status, test.id(), f"{seconds:.3f}", self.reason)
        super().stopTest(test)

    def note(self, status, reason):
        # A failure of one subtest is a failure of the test, whatever follows.
        if self.status == "pass" or self.status == "skip":
            self.status, self.reason = status, reason

    def fixture_failed(self, test, reason):
        self.write("load-error", test.id(), "0", reason)

    def addError(self, test, err):
        self.show(test, err)
        if isinstance(test, unittest.TestCase):
            self.note("error", first_line(err[1]))
        else:
            self.fixture_failed(test, first_line(err[1]))

    def addFailure(self, test, err):
        self.show(test, err)
        self.note("fail", first_line(err[1]))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.show(subtest, err)
            failed = issubclass(err[0], test.failureException)
            self.note("fail" if failed else "error", first_line(err[1]))

    def addSkip(self, test, reason):
        if isinstance(test, unittest.TestCase):
            if self.status == "pass":
                self.status, self.reason = "skip", str(reason).replace("\n", " ")[:REASON_LENGTH]
        else:
            self.fixture_failed(test, f"skipped: {reason}")

    def addUnexpectedSuccess(self, test):
        self.note("fail", "unexpected success")

    def show(self, test, err):
        """The whole traceback goes to the log of the module."""
        print(f"--- {test.id()}", file=sys.stderr)
        try:
            import traceback

            traceback.print_exception(*err)
        except Exception as failure:
            print(f"(no traceback: {failure!r}) {err[1]!r}", file=sys.stderr)
        sys.stderr.flush()


def cases(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases(test)
        else:
            yield test


def load(module, left_out):
    # Tests use submodules that CPython's own runner happens to have imported.
    __import__("importlib.util")
    if module.startswith("test_importlib."):
        __import__("importlib.metadata")
        __import__("unittest.mock")
    loader = unittest.TestLoader()
    __import__(f"test.{module}")
    suite = loader.loadTestsFromModule(sys.modules[f"test.{module}"])
    if left_out:
        suite = unittest.TestSuite(test for test in cases(suite) if test.id() not in left_out)
    return suite


def main():
    module, results, left_out_file, resources = sys.argv[1:5]
    del sys.argv[1:]
    with open(left_out_file, encoding="utf-8") as file:
        left_out = set(file.read().splitlines())
    with open(results, "ab") as events:
        result = EventResult(events)
        try:
            from test import support

            support.use_resources = resources.split(",")
            suite = load(module, left_out)
        except unittest.SkipTest as skipped:
            result.write("load-error", module, "0", f"skipped: {skipped}")
        except BaseException as error:
            result.write("load-error", module, "0", first_line(error))
            raise
        else:
            suite.run(result)
        result.write("end")


if __name__ == "__main__":
    main()
