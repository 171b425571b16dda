"""CPython's unmodified tests on Typhon, each module in its own process.

Usage: tests/cpython tests/conformance/run.py [options] [module ...]

    --tier L,B      modules of these tiers (see docs/conformance.md)
    --tagged        modules that have an expectation file
    --fast          tagged modules that fit into CI (fast.txt)
    --jobs N        processes at once (default: 2)
    --limit S       seconds for a process (default: 180)
    --resume        leave out modules whose result is newer than the product
    --retag         rewrite expected/*.txt of the modules that ran
    --report        write docs/conformance.md from all results on disk, after running
    --interpreter P run on another interpreter, to check the runner itself

Without --retag an unexpected pass is a failure like an unexpected failure.
"""

import argparse
import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import board
import expectations
import module_run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PRODUCT = ROOT / "dist" / "target" / "typhon" / "launch"
SHOWN = 8


def options():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--tier", default="")
    parser.add_argument("--tagged", action="store_true")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=int, default=180)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--retag", action="store_true")
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--interpreter", default=str(ROOT / "typhon"))
    return parser.parse_args()


def chosen(given, applicable):
    names = {name for wanted in given.modules for name in named(wanted)}
    tiers = set(filter(None, given.tier.split(",")))
    fast = set((HERE / "fast.txt").read_text().split()) if given.fast else set()
    return [
        module.name
        for module in expectations.modules()
        if applicable[module.name]
        and (
            module.name in names
            or module.name in fast
            or module.tier in tiers
            or (given.tagged and expectations.path(module.name).exists())
        )
        and not (given.resume and is_done(module.name))
    ]


def named(wanted):
    """The modules of that name: itself, or all of a package."""
    names = [m.name for m in expectations.modules() if m.name == wanted or m.name.startswith(wanted + ".")]
    return names or sys.exit(f"no such test module: {wanted}")


def is_done(module):
    path = module_run.result_file(module)
    return path.exists() and path.stat().st_mtime > PRODUCT.stat().st_mtime and module_run.read(path).ended


def show(number, total, module, tests, result, surprising):
    passed = sum(expectations.status_of(result, test) == "pass" for test in tests)
    print(f"[{number}/{total}] {module}: {passed} of {len(tests)} pass, {result.seconds:.1f} s", flush=True)
    for error in result.load_errors[:2]:
        print(f"    {error}")
    if surprising is None:
        return
    for line in surprising[:SHOWN]:
        print(f"    {line}")
    if len(surprising) > SHOWN:
        print(f"    ... and {len(surprising) - SHOWN} more surprises", flush=True)


def main():
    given = options()
    # A shell's background jobs ignore SIGINT, and so would every test under us.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    applicable = expectations.applicable_tests()
    names = chosen(given, applicable)
    with_stubs = expectations.modules_with_stubs()
    module_run.tests_folder(with_stubs=False)
    module_run.tests_folder(with_stubs=True)
    start = time.monotonic()
    passed = total = surprised = 0

    def run(name):
        return module_run.run(name, os.path.abspath(given.interpreter), given.limit, name in with_stubs)

    with ThreadPoolExecutor(given.jobs) as pool:
        futures = {pool.submit(run, name): name for name in names}
        for number, future in enumerate(as_completed(futures), 1):
            name, result = futures[future], future.result()
            tests = applicable[name]
            if given.retag:
                expectations.write(name, tests, result)
            surprising = expectations.surprises(name, tests, result)
            show(number, len(names), name, tests, result, surprising)
            surprised += len(surprising or ())
            total += len(tests)
            passed += sum(expectations.status_of(result, test) == "pass" for test in tests)
    if given.report:
        board.write()
    share = f"{passed / total:.1%}" if total else "none"
    print(
        f"conformance: {len(names)} modules, {passed} of {total} applicable tests pass ({share}), "
        f"{surprised} not as expected ({time.monotonic() - start:.0f} s)"
    )
    sys.exit(surprised > 0)


if __name__ == "__main__":
    main()
