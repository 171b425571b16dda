# The AOT cache is made from this run: it does what small scripts usually do. Each part stands for itself, so that a
# part that fails costs its own share of the cache only; training.log names it.
import sys


def language():
    class Point:
        def __init__(self, x, y=0.0):
            self.x, self.y = x, y

        def norm(self):
            return (self.x * self.x + self.y * self.y) ** 0.5

        def __lt__(self, other):
            return self.x < other.x

    def squares(n):
        for i in range(n):
            yield i * i

    points = sorted(Point(i % 7, i / 3) for i in range(50))
    table = {str(p.x): [p.norm()] for p in points}
    total = sum(squares(1000)) + len(table) + max(map(len, table))
    try:
        {}["missing"]
    except KeyError as error:
        repr(error)
    with open(__file__, encoding="utf-8") as file:
        words = file.read().split()
    match words:
        case [first, *rest] if rest:
            print(f"{first!r:>10} {total:,} {3.14159:.2f} {words[:3]}")


def modules():
    import argparse, collections, contextlib, copy, datetime, enum, functools, io, itertools, json, logging, math
    import operator, os, pathlib, pickle, random, re, shutil, string, struct, tempfile, textwrap, time, types, typing
    import ast, base64, bisect, calendar, cmd, code, csv, dis, doctest, email.message, email.policy, fractions
    import hashlib, heapq, html, http.client, importlib.metadata, inspect, locale, platform, pprint, queue, selectors
    import signal, socket, statistics, sysconfig, tokenize, traceback, urllib.parse, urllib.request, uuid, warnings
    import weakref, xml.etree.ElementTree, zipfile, zoneinfo

    class Color(enum.Enum):
        RED = 1

    parser = argparse.ArgumentParser(description="training run")
    parser.add_argument("--verbose", action="store_true")
    parser.parse_args([])
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("train").debug("not shown")
    text = json.dumps({"points": [[i, i * 0.5, None, True, "text"] for i in range(50)]})
    assert json.loads(text)["points"][1][0] == 1
    counter = collections.Counter(match.group() for match in re.finditer(r"[a-z]+", text))
    print(counter.most_common(2), Color.RED, datetime.date(2026, 1, 1), pathlib.Path(__file__).name)


def dataclass():
    import dataclasses

    @dataclasses.dataclass(order=True)
    class Item:
        name: str
        price: float = 0.0

    assert Item("a") < Item("b")


def threads():
    import concurrent.futures
    import queue
    import threading

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda x: x * x, range(8)))[7] == 49
    thread = threading.Thread(target=queue.Queue().put, args=(1,))
    thread.start()
    thread.join()


def coroutines():
    import asyncio

    async def ticker(n):
        await asyncio.sleep(0)
        return n

    async def gather():
        return sum(await asyncio.gather(*(ticker(i) for i in range(5))))

    assert asyncio.run(gather()) == 10


def tests():
    import os
    import unittest

    class SmallTest(unittest.TestCase):
        def test_small(self):
            self.assertEqual(1 + 1, 2)
            with self.assertRaises(ZeroDivisionError):
                1 / 0

    suite = unittest.defaultTestLoader.loadTestsFromTestCase(SmallTest)
    with open(os.devnull, "w") as devnull:
        unittest.TextTestRunner(stream=devnull).run(suite)


def processes():
    import subprocess

    subprocess.run(["true"], check=True)


for part in (language, modules, dataclass, threads, coroutines, tests, processes):
    try:
        part()
    except Exception as error:
        print(f"{part.__name__}: {type(error).__name__}: {error}", file=sys.stderr)
