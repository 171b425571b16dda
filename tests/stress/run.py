"""The stress suite: programs that share objects between threads and check that nothing is lost.

Usage: tests/cpython tests/stress/run.py [--minutes N] [--jobs N] [--threads N] [--option=-Xgil=1 ...] [pattern ...]

Each program prints PASS. FAIL are: another output, the name of a Java exception anywhere in it, and a hang, which
leaves a thread dump of the JVM. The short form (the default) gives each program a moment; with --minutes they share
that time and run again and again with 2 to 16 threads.
"""

import argparse
import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LOGS = HERE.parent / "target" / "stress"
SHORT_SECONDS = 0.3
HANG_SECONDS = 120
JAVA_TROUBLE = re.compile(
    r"\bjava\.(?:lang|util|nio|io)\.|\b(?:NullPointer|ClassCast|ConcurrentModification|ArrayStore|IllegalState|"
    r"IllegalMonitorState|(?:Array)?IndexOutOfBounds|NegativeArraySize|NoSuchElement|UnsupportedOperation)Exception\b|"
    r"\b(?:StackOverflow|OutOfMemory|Verify|Linkage|NoClassDefFound|IncompatibleClassChange|Assertion|Internal)Error:? "
    r"at |\tat [\w.$]+\("
)


def run(program, seconds, threads, options, interpreter):
    """None for PASS, else what went wrong."""
    environment = os.environ | {
        "STRESS_SECONDS": str(seconds),
        "STRESS_THREADS": str(threads),
        "PYTHONPATH": str(HERE),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    process = subprocess.Popen(
        [str(interpreter), *options, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        text=True,
        errors="backslashreplace",
    )
    hung = False
    try:
        output, _ = process.communicate(timeout=seconds + HANG_SECONDS)
    except subprocess.TimeoutExpired:
        hung = True
        output = dump_and_kill(process)
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{program.stem}-{threads}{'-hang' if hung else ''}.log"
    log.write_text(output)
    if hung:
        return f"hang: no end {HANG_SECONDS} s after its time; thread dump in {log}"
    if process.returncode != 0 or output.splitlines()[-1:] != ["PASS"]:
        return f"exit code {process.returncode}\n" + "\n".join("    " + line for line in output.splitlines()[-12:])
    if found := JAVA_TROUBLE.search(output):
        return f"PASS, but its output names {found[0]!r}: {log}"
    return None


def dump_and_kill(process):
    """The JVM prints the stacks of its threads on SIGQUIT."""
    process.send_signal(signal.SIGQUIT)
    try:
        output, _ = process.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
    return output or ""


def plans(options, programs):
    """(program, seconds, threads) to run, in order."""
    if not options.minutes:
        return [(p, SHORT_SECONDS, options.threads or 4) for p in programs]
    counts = [options.threads] if options.threads else [2, 4, 8, 16]
    seconds = max(1.0, options.minutes * 60 * options.jobs / len(programs) / len(counts) - 3)
    return [(p, seconds, n) for n in counts for p in programs]


def main():
    parser = argparse.ArgumentParser(description="programs that share objects between threads")
    parser.add_argument("patterns", nargs="*", help="parts of program names (default: all)")
    parser.add_argument("--minutes", type=float, default=0, help="the long form: about so long in all")
    parser.add_argument("--jobs", type=int, default=2, help="programs at once (default: 2)")
    parser.add_argument("--threads", type=int, default=0, help="threads in each program (default: 4; long: 2 to 16)")
    parser.add_argument("--option", action="append", default=[], help="an option for the interpreter, as --option=-Xgil=1")
    parser.add_argument("--interpreter", default=ROOT / "typhon", help="what to run (default: Typhon)")
    options = parser.parse_args()
    # A shell's background jobs ignore SIGINT, and so would every program started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    programs = sorted(HERE.glob("programs/*.py"))
    programs = [p for p in programs if not options.patterns or any(part in p.name for part in options.patterns)]
    if not programs:
        sys.exit("stress: nothing matches")
    start = time.monotonic()
    failed = 0
    todo = plans(options, programs)
    with ThreadPoolExecutor(options.jobs) as pool:
        results = pool.map(lambda plan: run(*plan, options.option, options.interpreter), todo)
        for (program, seconds, threads), problem in zip(todo, results):
            if problem:
                failed += 1
                print(f"FAIL {program.stem} ({threads} threads, {seconds:.1f} s): {problem}", flush=True)
    took = time.monotonic() - start
    print(f"stress: {len(todo)} run, {len(todo) - failed} passed, {failed} failed ({took:.0f} s)")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
