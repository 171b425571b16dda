"""How the programs of programs/ scale when 1, 2, ... threads run them at once, each thread with data of its own.

Usage: tests/cpython bench/scaling.py [--threads 1,2,4] [--seconds S] [--write] [program ...]

Each figure is the throughput (runs of run() a second, all threads together) as a multiple of one thread's, in
processes of their own, after as long a warm-up. For data shared by the threads see bench/shared.py.
"""

import argparse
import os
import sys

import page
import run


def rate(program, threads, seconds):
    figures, _, failure = run.worker("Typhon", program, "threads", threads, seconds)
    if failure:
        sys.exit(f"{program}, {threads} threads: {failure}")
    return figures[0]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("programs", nargs="*")
    default = [count for count in (1, 2, 4, 8, 16, 32) if count <= (os.cpu_count() or 1)]
    parser.add_argument("--threads", default=",".join(map(str, default)))
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    counts = [int(count) for count in options.threads.split(",")]
    lines = [
        f"| program | runs a second, {counts[0]} thread | {' | '.join(f'{c} threads' for c in counts[1:])} |",
        "|---" * (len(counts) + 1) + "|",
    ]
    print(*lines, sep="\n", flush=True)
    for program in options.programs or run.programs():
        base, *others = (rate(program, count, options.seconds) for count in counts)
        lines.append(f"| {program} | {base:.2f} | {' | '.join(f'{r / base:.2f}x' for r in others)} |")
        print(lines[-1], flush=True)
    if options.write:
        command = " ".join(["tests/cpython bench/scaling.py", *sys.argv[1:]])
        page.replace("scaling", "Threads with data of their own", command, lines)


if __name__ == "__main__":
    main()
