"""CPython's tests with each method run in several threads at once (the idea of regrtest's --parallel-threads).

Usage: tests/cpython tests/stress/parallel.py [--tier L,B] [--resume] [--threads N] [--limit SECONDS] [module ...]

Most tests are not written for that, so failures do not count. What counts: no crash, no hang (a method that does not
end leaves a thread dump), no Java exception in the output or in the text of an error. not_in_parallel.txt names the
modules and tests that cannot run so, with the reason. --resume leaves out what passed on this product already.
"""

import argparse
import re
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import run as stress

WORKER = stress.HERE / "parallel_worker.py"
LEFT_OUT = stress.HERE / "not_in_parallel.txt"
CONFORMANCE = stress.HERE.parent / "conformance"
PRODUCT = stress.ROOT / "dist" / "target" / "typhon" / "launch"
sys.path.insert(0, str(CONFORMANCE))

import expectations  # noqa: E402
import module_run  # noqa: E402


def left_out():
    """Maps what cannot run in parallel (`module` or `module.Class.method`) to the reason."""
    lines = (line for line in LEFT_OUT.read_text().splitlines() if line and not line.startswith("#"))
    return dict(line.split("  # ", 1) for line in lines)


def log_file(module):
    return stress.LOGS / f"parallel-{module}.log"


def closing_line(output):
    """The worker's last line; a program that ends may write more behind it."""
    return next((line for line in reversed(output.splitlines()) if line.startswith("ran ")), "")


def trouble(output):
    if hang := re.search("^hang in (.+)", output, re.MULTILINE):
        return hang[0]
    if found := stress.JAVA_TROUBLE.search(output):
        return f"names {found[0]!r}"
    return None


def check(module, options, omitted):
    """None, or what went wrong; and the worker's closing line."""
    scratch = module_run.TARGET / "scratch" / f"parallel-{module}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    omitted = [test.removeprefix(module + ".") for test in omitted if test.startswith(module + ".")]
    command = [str(options.interpreter), str(WORKER), module, str(options.threads), *omitted]
    problem = None
    stress.LOGS.mkdir(parents=True, exist_ok=True)
    with open(log_file(module), "w") as log:
        process = subprocess.Popen(
            command,
            cwd=scratch,
            env=module_run.environment(scratch, True),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            process.wait(options.limit)
            if process.returncode != 0:
                problem = f"crash: exit code {process.returncode}"
        except subprocess.TimeoutExpired:
            problem = f"no end: not after {options.limit:g} s"
            stress.dump_and_kill(process)
        module_run.kill_group(process)
    if problem:
        with open(log_file(module), "a") as log:
            log.write(f"\n{problem}\n")
    output = log_file(module).read_text(errors="backslashreplace")
    shutil.rmtree(scratch, ignore_errors=True)
    problem = trouble(output) or problem or (None if closing_line(output) else "no closing line")
    return problem and f"{problem}; see {log_file(module)}", closing_line(output)


def passed_already(module):
    log = log_file(module)
    if not log.exists() or log.stat().st_mtime < PRODUCT.stat().st_mtime:
        return False
    output = log.read_text(errors="backslashreplace")
    return closing_line(output) and not trouble(output) and not re.search("^(crash|no end): ", output, re.MULTILINE)


def chosen(options, omitted):
    """The modules to run, and how many of the asked ones cannot run in parallel."""
    tiers = set(filter(None, options.tier.split(",")))
    quick_first = sorted(expectations.modules(), key=lambda module: module.cpython_seconds)
    asked = [m.name for m in quick_first if m.tier in tiers]
    asked += [name for name in options.modules if name not in asked]
    able = [name for name in asked if name not in omitted]
    return [name for name in able if not (options.resume and passed_already(name))], len(asked) - len(able)


def main():
    parser = argparse.ArgumentParser(description="CPython's test methods in several threads at once")
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--tier", default="", help="all modules of these tiers, as L,B")
    parser.add_argument("--resume", action="store_true", help="leave out what passed on this product already")
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--jobs", type=int, default=1, help="modules at once (default: 1)")
    parser.add_argument("--limit", type=float, default=1200, help="seconds for a module (default: 1200)")
    parser.add_argument("--interpreter", default=stress.ROOT / "typhon")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    omitted = left_out()
    modules, unable = chosen(options, omitted)
    module_run.tests_folder(with_stubs=True)
    start = time.monotonic()
    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        futures = {pool.submit(check, module, options, omitted): module for module in modules}
        for number, future in enumerate(as_completed(futures), 1):
            problem, closing = future.result()
            failed += problem is not None
            print(f"[{number}/{len(modules)}] {futures[future]}: " + (f"FAIL {problem}" if problem else closing), flush=True)
    print(
        f"parallel: {len(modules)} modules in {options.threads} threads, {failed} failed, {unable} cannot run so "
        f"({time.monotonic() - start:.0f} s)"
    )
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
