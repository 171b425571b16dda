"""How reads and writes of one shared object scale with the threads that do them.

Usage: tests/cpython bench/shared.py [--threads 1,2,4,8] [--seconds S] [--cpython] [--write] [row ...]

Each figure is the throughput of all threads together as a multiple of one thread's in the same process, after a
warm-up; the counts of threads take turns, the best of three rounds counts. With --cpython the reference is measured
too (it has a global lock: about 1 everywhere).
"""

import argparse
import subprocess
import sys

import page
import shared_worker

WORKER = page.ROOT / "bench" / "shared_worker.py"
INTERPRETERS = {"Typhon": page.ROOT / "typhon", "CPython": page.ROOT / "tests" / "cpython"}


def rates(interpreter, row, counts, seconds):
    command = [str(INTERPRETERS[interpreter]), str(WORKER), row, ",".join(map(str, counts)), str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{interpreter}, {row}: {done.stderr}")
    return [float(figure) for figure in done.stdout.split()]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("rows", nargs="*", help="names of rows (default: all)")
    parser.add_argument("--threads", default="1,2,4,8")
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--cpython", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    counts = [int(count) for count in options.threads.split(",")]
    interpreters = ["Typhon", "CPython"] if options.cpython else ["Typhon"]
    lines = [
        f"| shared | interpreter | million a second, {counts[0]} thread "
        f"| {' | '.join(f'{c} threads' for c in counts[1:])} |",
        "|---" * (len(counts) + 2) + "|",
    ]
    print(*lines, sep="\n", flush=True)
    for row in options.rows or shared_worker.ROWS:
        for interpreter in interpreters:
            base, *others = rates(interpreter, row, counts, options.seconds)
            figures = " | ".join(f"{rate / base:.2f}x" for rate in others)
            lines.append(f"| {row} | {interpreter} | {base / 1e6:.1f} | {figures} |")
            print(lines[-1], flush=True)
    if options.write:
        command = " ".join(["tests/cpython bench/shared.py", *sys.argv[1:]])
        page.replace("shared", "One object shared by all threads", command, lines)


if __name__ == "__main__":
    main()
