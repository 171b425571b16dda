"""Functions of math and cmath on Typhon and CPython: how many results differ, in any bit.

Usage: tests/cpython tests/fuzz/libm.py [--seed S] [--arguments N] [function ...]

Each function gets N random arguments (default 20,000; the long form is 2,000,000) from several ranges and of all exponents.
Both interpreters draw the same ones. Prints the functions that differ with their rate and a first example.
"""

import argparse
import cmath
import math
import random
import struct
import subprocess
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve()
TYPHON = HERE.parents[2] / "typhon"
CPYTHON = HERE.parents[1] / "cpython"
FAILED = 8.4e200  # stands for an exception

REAL = ["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "exp2", "expm1", "log", "log2",
        "log10", "log1p", "sqrt", "cbrt", "erf", "erfc", "gamma", "lgamma", "degrees", "radians"]
PAIRS = ["atan2", "pow", "hypot", "fmod", "remainder", "dist3"]
COMPLEX = ["c.sin", "c.cos", "c.tan", "c.asin", "c.acos", "c.atan", "c.sinh", "c.cosh", "c.tanh", "c.asinh", "c.acosh", "c.atanh", "c.exp", "c.log",
           "c.log10", "c.sqrt", "c.phase", "c.polar", "c.power", "c.abs"]
OTHERS = ["big_log", "big_log2", "big_log10", "normal_inv_cdf"]


def a_float(r):
    kind = r.randrange(8)
    if kind == 0:
        return r.random()
    if kind == 1:
        return r.uniform(-1, 1)
    if kind == 2:
        return r.uniform(-10, 10)
    if kind == 3:
        return r.uniform(-750, 750)
    if kind == 4:
        return 1 + r.uniform(-1, 1) * 2.0 ** -r.randrange(1, 50)
    if kind == 5:
        return r.choice((-1, 1)) * math.ldexp(1 + r.random(), r.randrange(-1074, 1023))
    if kind == 6:
        return r.choice((-1, 1)) * math.ldexp(1 + r.random(), r.randrange(-30, 30))
    return r.choice((0.0, -0.0, 1.0, -1.0, math.pi, math.pi / 2, 0.5, 2.0, float(r.randrange(-200, 200)), r.randrange(-80, 80) / 4))


def moderate(r):
    return r.uniform(-30, 30) if r.random() < 0.8 else a_float(r)


def parts(value):
    if isinstance(value, complex):
        return value.real, value.imag
    return value if isinstance(value, tuple) else (value, 0.0)


def calls(name, seed, count):
    """Argument texts are made only when asked for, so each item is a function and its arguments."""
    r = random.Random(f"{seed} {name}")
    if name in REAL:
        function = getattr(math, name)
        return ((function, (a_float(r),)) for _ in range(count))
    if name in PAIRS:
        function = (lambda x, y: math.dist((x, y, 1.5), (y, 0.25, x))) if name == "dist3" else getattr(math, name)
        return ((function, (a_float(r), a_float(r))) for _ in range(count))
    if name == "c.power":
        return ((pow, (complex(moderate(r), moderate(r)), complex(r.uniform(-9, 9), r.choice((0.0, r.uniform(-3, 3)))))) for _ in range(count))
    if name in COMPLEX:
        function = abs if name == "c.abs" else getattr(cmath, name[2:])
        return ((function, (complex(moderate(r), moderate(r)),)) for _ in range(count))
    if name == "normal_inv_cdf":
        import statistics

        return ((statistics.NormalDist(1.5, 0.7).inv_cdf, (r.random() or 0.5,)) for _ in range(count))
    function = getattr(math, name[4:])
    return ((function, (r.getrandbits(r.randrange(60, 3000)) + 1,)) for _ in range(count))


def work(name, seed, count):
    output = bytearray()
    for function, arguments in calls(name, seed, count):
        try:
            first, second = parts(function(*arguments))
        except (ValueError, OverflowError, ZeroDivisionError) as error:
            first, second = FAILED, float(zlib.crc32(str(error).encode()))
        output += struct.pack("<dd", math.nan if first != first else first, math.nan if second != second else second)
    sys.stdout.buffer.write(output)


def results(interpreter, name, seed, count):
    command = [str(interpreter), "-B", str(HERE), "--work", name, "--seed", str(seed), "--arguments", str(count)]
    done = subprocess.run(command, stdout=subprocess.PIPE)
    if done.returncode != 0 or len(done.stdout) != 16 * count:
        sys.exit(f"{interpreter} failed at {name}")
    return done.stdout


def compare(name, seed, count):
    ours, theirs = results(TYPHON, name, seed, count), results(CPYTHON, name, seed, count)
    if ours == theirs:
        return 0
    wrong = [i for i in range(count) if ours[16 * i : 16 * i + 16] != theirs[16 * i : 16 * i + 16]]
    first = wrong[0]
    arguments = next(a for i, (_, a) in enumerate(calls(name, seed, count)) if i == first)
    a, b = struct.unpack_from("<dd", ours, 16 * first), struct.unpack_from("<dd", theirs, 16 * first)
    print(f"{name}: {len(wrong)} of {count} differ ({100 * len(wrong) / count:.4f} %), first {arguments}: Typhon {a}, CPython {b}", flush=True)
    return len(wrong)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("functions", nargs="*", help="default: all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--arguments", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--work", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        return work(options.work, options.seed, options.arguments)
    start = time.monotonic()
    names = options.functions or REAL + PAIRS + COMPLEX + OTHERS
    with ThreadPoolExecutor(options.jobs) as pool:
        differing = sum(pool.map(lambda name: compare(name, options.seed, options.arguments), names))
    print(f"libm: seed {options.seed}, {len(names)} functions, {options.arguments} arguments each, {differing} results differ ({time.monotonic() - start:.0f} s)")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
