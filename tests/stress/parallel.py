"""CPython's tests with each method run in several threads at once (the idea of regrtest's --parallel-threads).

Usage: tests/cpython tests/stress/parallel.py [--threads N] [--limit SECONDS] module ...

Most tests are not written for that, so failures do not count. What counts: no crash, no hang (a method that does not
end leaves a thread dump), no Java exception in the output or in the text of an error.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import run as stress

WORKER = stress.HERE / "parallel_worker.py"
CONFORMANCE = stress.HERE.parent / "conformance"
sys.path.insert(0, str(CONFORMANCE))

import module_run  # noqa: E402


def check(module, options):
    """None, or what went wrong; and the worker's closing line."""
    scratch = module_run.TARGET / "scratch" / f"parallel-{module}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    command = [str(options.interpreter), str(WORKER), module, str(options.threads)]
    process = subprocess.Popen(
        command,
        cwd=scratch,
        env=module_run.environment(scratch, True),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="backslashreplace",
    )
    problem = None
    try:
        output, _ = process.communicate(timeout=options.limit)
    except subprocess.TimeoutExpired:
        problem = f"hang: no end after {options.limit} s"
        output = stress.dump_and_kill(process)
    stress.LOGS.mkdir(parents=True, exist_ok=True)
    log = stress.LOGS / f"parallel-{module}.log"
    log.write_text(output)
    shutil.rmtree(scratch, ignore_errors=True)
    closing = output.splitlines()[-1] if output.strip() else ""
    if not problem and (process.returncode != 0 or not closing.startswith("ran ")):
        problem = f"crash: exit code {process.returncode}"
    if not problem and (found := stress.JAVA_TROUBLE.search(output)):
        problem = f"names {found[0]!r}"
    return problem and f"{problem}; see {log}", closing


def main():
    parser = argparse.ArgumentParser(description="CPython's test methods in several threads at once")
    parser.add_argument("modules", nargs="+")
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--limit", type=float, default=300, help="seconds for a module (default: 300)")
    parser.add_argument("--interpreter", default=stress.ROOT / "typhon")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    failed = 0
    for module in options.modules:
        problem, closing = check(module, options)
        failed += problem is not None
        print(f"{module}: " + (f"FAIL {problem}" if problem else closing), flush=True)
    print(f"parallel: {len(options.modules)} modules, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
