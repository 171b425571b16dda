"""Random operations on Typhon and CPython; every result must agree.

Usage: tests/cpython tests/fuzz/run.py [--seed S] [--operations N] [--jobs N]

Prints the first operations that differ. The short form (the default, 40,000 operations) runs in ./check with a fixed
seed; the long form is --operations 1000000 with a seed of your choice.
"""

import argparse
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
TYPHON = HERE.parents[1] / "typhon"
CPYTHON = HERE.parent / "cpython"
BLOCK = 1000
BLOCKS_A_PROCESS = 250
LIMIT_SECONDS = 3000
SHOWN = 5


def lines(interpreter, *arguments):
    command = [str(interpreter), "-B", "-W", "ignore", str(HERE / "worker.py"), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_SECONDS)
    output = done.stdout.splitlines()
    if done.returncode != 0:
        output.append(f"exit code {done.returncode}: {done.stderr.strip()[-500:]}")
    return output


def compare(seed, first, count):
    """Lines that tell what differs in these blocks."""
    ours, theirs = lines(TYPHON, seed, first, count), lines(CPYTHON, seed, first, count)
    wrong = [first + i for i, line in enumerate(theirs) if i >= len(ours) or ours[i] != line]
    return [line for block in wrong[:3] for line in explain(seed, block)]


def explain(seed, block):
    yield f"seed {seed}, block {block}:"
    ours, theirs = lines(TYPHON, seed, block, 1, "--show"), lines(CPYTHON, seed, block, 1, "--show")
    shown = 0
    for a, b in zip(ours, theirs):
        if a != b and shown < SHOWN:
            shown += 1
            yield f"    Typhon  {a}"
            yield f"    CPython {b}"
    if len(ours) != len(theirs):
        yield f"    Typhon ended with {ours[-1] if ours else 'nothing'}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="default: another each time")
    parser.add_argument("--operations", type=int, default=40_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    start = time.monotonic()
    blocks = -(-options.operations // BLOCK)
    chunks = [(first, min(BLOCKS_A_PROCESS, blocks - first)) for first in range(0, blocks, BLOCKS_A_PROCESS)]
    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for found in pool.map(lambda chunk: compare(options.seed, *chunk), chunks):
            failed += bool(found)
            print(*found, sep="\n", end="\n" if found else "", flush=True)
    verdict = f"{failed} of {len(chunks)} chunks differ" if failed else "no difference"
    print(f"fuzz: seed {options.seed}, {blocks * BLOCK} operations, {verdict} ({time.monotonic() - start:.0f} s)")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
