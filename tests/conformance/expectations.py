"""What each test module is expected to do: expected/<module>.txt lists every applicable test that does not pass.

    # test_grammar: 70 of 75 pass
    missing *  # ImportError: ...           (instead of a line for each, where none of the module runs)
    fail test.test_grammar.GrammarTests.test_x  # AssertionError: 1 != 2
    flaky test.test_grammar.GrammarTests.test_y  # why; accepted either way, kept by --retag
"""

import csv
import gzip
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "expected"
DATA = HERE / "data"


@dataclass
class Module:
    name: str
    tier: str
    cpython_seconds: float


def modules():
    with open(DATA / "conformance.csv", encoding="utf-8") as file:
        return [Module(row["module"], row["tier"], float(row["seconds"])) for row in csv.DictReader(file)]


def applicable_tests():
    """Maps modules to the ids of their applicable tests."""
    tests = test_ids("applicable_tests.txt.gz")
    for module, more in test_ids("applicable_freethreaded_only.txt.gz").items():
        tests[module] += more
    return tests


def modules_with_stubs():
    """The modules that import a C test module which only a few of their tests use."""
    return set(test_ids("applicable_stub_only.txt.gz")) | {
        module for module in test_ids("applicable_freethreaded_only.txt.gz") if module.startswith("test_free_threading.")
    }


def test_ids(name):
    tests = defaultdict(list)
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        for line in file:
            module, _, test = line.rstrip("\n").partition(" ")
            tests[module].append(test)
    return tests


def path(module):
    return EXPECTED / f"{module}.txt"


def read(module):
    """Maps test ids to (status, reason); None where the module was never tagged."""
    if not path(module).exists():
        return None
    found = {}
    for line in path(module).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        status, _, rest = line.partition(" ")
        test, _, reason = rest.partition("  # ")
        found[test] = (status, reason)
    return found


def status_of(result, test):
    outcome = result.outcomes.get(test)
    return outcome.status if outcome else "missing"


def reason_of(result, test):
    outcome = result.outcomes.get(test)
    if outcome:
        return steady(outcome.reason)
    return steady(result.load_errors[0]) if result.load_errors else "did not run"


def steady(reason):
    """The reason without what differs from run to run."""
    reason = re.sub(r"0x[0-9a-fA-F]+", "0x...", reason)
    return re.sub(r"/[\w./@+-]*/", ".../", reason)


def write(module, tests, result):
    """Rewrites the file of a module from what happened; a reason stays as long as the status does, flaky always."""
    old = read(module) or {}
    lines = []
    passed = 0
    for test in sorted(tests):
        status = status_of(result, test)
        if test in old and old[test][0] == "flaky":
            lines.append(f"flaky {test}  # {old[test][1]}")
        elif status != "pass":
            known = test in old and old[test][0] == status
            lines.append(f"{status} {test}  # {old[test][1] if known else reason_of(result, test)}")
        passed += status == "pass"
    if all(line.startswith("missing") for line in lines) and len(lines) == len(tests):
        lines = [f"missing *  # {reason_of(result, tests[0])}"]
    EXPECTED.mkdir(exist_ok=True)
    head = f"# {module}: {passed} of {len(tests)} pass"
    path(module).write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


def surprises(module, tests, result):
    """Lines that say where the module did other than expected; None where nothing is expected yet."""
    expected = read(module)
    if expected is None:
        return None
    everywhere = expected.get("*", ("pass", ""))
    lines = []
    for test in sorted(tests):
        status = status_of(result, test)
        wanted = expected.get(test, everywhere)[0]
        if wanted == "flaky" or (status == "pass") == (wanted == "pass"):
            continue
        lines.append(f"{test}: expected {wanted}, was {status} ({reason_of(result, test) or 'no reason'})")
    return lines
