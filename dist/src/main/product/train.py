# The AOT cache is made from this run: it does what small scripts usually do.
import argparse
import asyncio
import collections
import concurrent.futures
import contextlib
import dataclasses
import datetime
import enum
import functools
import itertools
import json
import logging
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import typing
import unittest


class Color(enum.Enum):
    RED = 1
    GREEN = 2


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: float = 0.0
    tags: list[str] = dataclasses.field(default_factory=list)

    def norm(self) -> float:
        return (self.x * self.x + self.y * self.y) ** 0.5


def words(text):
    for match in re.finditer(r"[A-Za-z_]\w*", text):
        yield match.group().lower()


def count(path):
    counter = collections.Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            counter.update(words(line))
    return counter


async def ticker(n):
    for i in range(n):
        await asyncio.sleep(0)
    return n


async def gather():
    return sum(await asyncio.gather(*(ticker(i) for i in range(5))))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def squares(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


class SmallTest(unittest.TestCase):
    def test_points(self):
        self.assertEqual(sorted([Point(2), Point(1)])[0], Point(1))
        with self.assertRaises(ZeroDivisionError):
            1 / 0


def main():
    parser = argparse.ArgumentParser(description="training run")
    parser.add_argument("--verbose", action="store_true")
    parser.parse_args([])
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("train").debug("not shown")

    text = json.dumps({"points": [[p.x, p.norm()] for p in (Point(i, 0.5) for i in range(50))]})
    assert json.loads(text)["points"][0][0] == 0
    here = pathlib.Path(__file__)
    assert count(here)["import"] > 5
    assert fib(60) == 1548008755920
    assert asyncio.run(gather()) == 10
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        assert len(list(pool.map(squares, [1000] * 8))) == 8
    thread = threading.Thread(target=squares, args=(100,))
    thread.start()
    thread.join()
    try:
        {}["missing"]
    except KeyError:
        traceback.format_exc()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(SmallTest)
    with open(os.devnull, "w") as devnull:
        unittest.TextTestRunner(stream=devnull).run(suite)
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(OSError):
        pathlib.Path(folder, "a.txt").write_text("a\n")
        os.listdir(folder)
    rows = sorted(itertools.product("ab", range(3)), key=lambda row: (row[1], row[0]))
    print(f"{len(rows)} rows, {Color.RED.name}, {datetime.date(2026, 1, 1):%Y-%m-%d}, {3.14159:.2f}")


if __name__ == "__main__":
    main()
