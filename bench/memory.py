"""Bytes of live objects: a million of each kind on Typhon and on CPython 3.14.3.

Usage: tests/cpython bench/memory.py [--count N] [--write]

Typhon: the JVM's own histogram of live objects (`jcmd PID GC.class_histogram`, which collects first) of a process
that holds the objects, less that of a process that holds none. CPython: what `tracemalloc` saw being allocated.
Both count the objects and what they alone hold, and the list that holds them. --write replaces the table in
docs/performance.md.
"""

import argparse
import os
import re
import subprocess
from pathlib import Path

import page

ROOT = Path(__file__).resolve().parents[1]
TYPHON = ROOT / "typhon"
CPYTHON = ROOT / "tests" / "cpython"

CLASSES = """
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Slotted:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
"""

# Each makes COUNT things out of values that exist already (None, small ints), unless the values are the point.
KINDS = {
    "nothing": "held = None",
    "instance with 2 attributes": "held = [Point(None, None) for _ in range(COUNT)]",
    "instance with 2 __slots__": "held = [Slotted(None, None) for _ in range(COUNT)]",
    "dict entry, int key and value": "held = {i + 1000: None for i in range(COUNT)}",
    "dict entry, str key": "held = {str(i): None for i in range(COUNT)}",
    "dict with 2 entries": "held = [{'x': None, 'y': None} for _ in range(COUNT)]",
    "set entry, int": "held = {i + 1000 for i in range(COUNT)}",
    "list element, int": "held = [i + 1000 for i in range(COUNT)]",
    "list element, float": "held = [i + 0.5 for i in range(COUNT)]",
    "tuple of 2": "held = [(None, i & 1) for i in range(COUNT)]",
    "list of 2": "held = [[None, None] for _ in range(COUNT)]",
    "str of 10 ASCII characters": "held = ['%010d' % i for i in range(COUNT)]",
    "function without closure": "held = [lambda: None for _ in range(COUNT)]",
}

TRACED = """
import gc, tracemalloc
{classes}
COUNT = {count}
tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
{kind}
gc.collect()
print(tracemalloc.get_traced_memory()[0] - before)
"""

HELD = """
import gc, os, sys
{classes}
COUNT = {count}
{kind}
gc.collect()
print(os.getpid(), flush=True)
sys.stdin.readline()
"""


def on_cpython(kind, count):
    code = TRACED.format(classes=CLASSES, count=count, kind=kind)
    return int(subprocess.run([CPYTHON, "-c", code], check=True, capture_output=True, text=True).stdout)


def on_typhon(kind, count):
    code = HELD.format(classes=CLASSES, count=count, kind=kind)
    with subprocess.Popen([TYPHON, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            return live_bytes(int(process.stdout.readline()))
        finally:
            process.communicate("\n")


def live_bytes(pid):
    jcmd = Path(os.readlink(f"/proc/{pid}/exe")).with_name("jcmd")
    histogram = subprocess.run([jcmd, str(pid), "GC.class_histogram"], check=True, capture_output=True, text=True)
    return int(re.search(r"^Total\s+\d+\s+(\d+)", histogram.stdout, re.MULTILINE)[1])


def table(count):
    yield "| one of a million | Typhon bytes | CPython bytes | ratio |"
    yield "|---|---|---|---|"
    empty = on_typhon(KINDS["nothing"], count)
    for name, kind in KINDS.items():
        if name == "nothing":
            continue
        ours = (on_typhon(kind, count) - empty) / count
        theirs = on_cpython(kind, count) / count
        yield f"| {name} | {ours:.0f} | {theirs:.0f} | {ours / theirs:.2f} |"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    lines = []
    for line in table(given.count):
        print(line, flush=True)
        lines.append(line)
    if given.write:
        page.replace("memory", "Memory", "tests/cpython bench/memory.py --write", lines)


if __name__ == "__main__":
    main()
