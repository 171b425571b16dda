"""match: every pattern, captures, guards, class patterns with __match_args__, mappings, sequences, binding rules, errors."""
from collections import OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
import enum


class Color(enum.Enum):
    RED = 1


@dataclass
class Point:
    x: int
    y: int


class Loose:
    __match_args__ = ("a", "b")

    def __init__(self, **kw):
        vars(self).update(kw)


Pair = namedtuple("Pair", "l r")


def kind(v):
    match v:
        case None | True | False:
            return f"singleton {v}"
        case 0 | 1.5 | -2 | 3j | -1 - 2j:
            return f"number {v}"
        case "a" | b"b":
            return f"text {v!r}"
        case Color.RED:
            return "red"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest] if len(rest) > 2:
            return f"long from 1: {rest}"
        case (first, *middle, last):
            return f"{first}..{middle}..{last}"
        case {"type": "t", "v": value, **rest}:
            return f"typed {value} {rest}"
        case {"k": [a, {"deep": b}]}:
            return f"deep {a} {b}"
        case {}:
            return f"mapping {sorted(map(str, v))}"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(0 | 1 as x, y):
            return f"left {x} {y}"
        case Loose(1, b=2):
            return "loose 1 2"
        case Loose(a):
            return f"loose {a}"
        case int(n) | float(n):
            return f"num {n}"
        case str() as s:
            return f"str {s}"
        case bytes(b) | bytearray(b):
            return f"bytes {b}"
        case set() | frozenset():
            return "set"
        case type():
            return f"type {v.__name__}"
        case _:
            return f"other {type(v).__name__}"


class Seq:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        if i > 0:
            raise IndexError
        return i


import collections.abc


class RealSeq(Seq, collections.abc.Sequence):
    pass


class Map(dict):
    def __missing__(self, key):
        return "missing"


values = [None, True, 0, False, 1, 1.5, -2, 3j, -1 - 2j, "a", b"b", Color.RED, [], (), [5], (6,), [1, 2, 3, 4], (1, 2), [9, 8, 7], deque([1, 2]), range(3), Pair(1, 2), "xyz", b"xy", bytearray(b"q"), {}, {"type": "t", "v": 1, "more": 2}, {"type": "t"}, {"k": [1, {"deep": 2, "e": 3}]}, OrderedDict(z=1), defaultdict(int), Map(), Point(0, 0), Point(3, 3), Point(1, 9), Point(5, 6), Loose(a=1, b=2), Loose(a=7), Loose(b=1), 7, 2.5, {1}, frozenset(), int, len, Seq(), RealSeq(), memoryview(b"ab"), 10**30, __import__("array").array("i", [1, 2])]
for v in values:
    print(kind(v))
for source in ("case x: pass\n case y: pass", "case x | y: pass", "case [a, a]: pass", "case Point(x, x=1): pass", "case {'k': a, 'k': b}: pass", "case {**r, 'k': 1}: pass", "case [*a, *b]: pass", "case a.b(): pass", "case 1 + 1: pass", "case f'x': pass", "case Point(x=1, 2): pass", "case -x: pass", "case {a: 1}: pass", "case _ as _: pass", "case (a as b) as c: pass", "case {**_}: pass", "case 1 | x: pass", "case x if (y := 1): pass"):
    try:
        compile(f"match 1:\n {source}", "m", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(error.msg, "|", source)
for bad, value in (("int(1, 2)", 5), ("Point(1, 2, 3)", Point(1, 2)), ("len(1)", 5), ("Loose(1, a=1)", Loose(a=1)), ("Weird(1)", None), ("Weird2(1)", None), ("str(x, y)", "s")):
    scope = {"Point": Point, "Loose": Loose, "v": value}
    exec("class Weird:\n __match_args__ = 5\nclass Weird2:\n __match_args__ = (5,)\nif v is None: v = Weird() if 0 else None\n", scope)
    if value is None:
        scope["v"] = scope[bad.split("(")[0]]()
    try:
        exec(f"match v:\n case {bad}: print('matched')\n case _: print('no')", scope)
    except TypeError as error:
        print(error)
match (1, 2), {"a": [1]}:
    case ((p, q), {"a": [r]}) as whole:
        print(p, q, r, whole)
match 5:
    case n if n > 10:
        print("big")
    case m:
        print("bound", n, m)
a = 1
match [1, 2]:
    case [a, 3]:
        pass
    case _:
        print("after a failed match", a)
