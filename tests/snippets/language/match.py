# match: every kind of pattern.
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


class Keyword:
    __match_args__ = ("first",)

    def __init__(self, first, second):
        self.first, self.second = first, second


def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case -1 | 2.5 | 3 + 4j:
            return "number"
        case True:
            return "never: 1 came first"
        case None:
            return "none"
        case "text" | b"bytes":
            return "literal text"
        case Color.RED:
            return "red"
        case str() as text if len(text) > 5:
            return f"long {text}"
        case str(text):
            return f"str {text}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"starts with 1, {rest}"
        case (first, _, *_, last) if first == last:
            return f"same ends {first}"
        case [[a, b], {"k": [c, *_]}]:
            return f"nested {a} {b} {c}"
        case [*_, "end"]:
            return "ends with end"
        case {"type": "a", "value": v}:
            return f"dict a {v}"
        case {"type": kind, **rest}:
            return f"dict {kind} {rest}"
        case {}:
            return "other dict"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on axis {y}"
        case Point():
            return "point"
        case Keyword("f", second=[s]):
            return f"keyword {s}"
        case Keyword(first):
            return f"keyword first {first}"
        case int(n) | float(n) if n > 1000:
            return f"big {n}"
        case (int() | float()) as number:
            return f"some number {number}"
        case _:
            return f"no idea {type(value).__name__}"


for value in (
    0, 1, -1, 2.5, 3 + 4j, True, None, "text", b"bytes", Color.RED, Color.BLUE, "longer text", "abc", [], [5], (1, 2, 3),
    (7, 8, 9, 7), [[1, 2], {"k": [3, 4]}], ["a", "b", "end"], {"type": "a", "value": 1}, {"type": "b", "z": 2}, {},
    {"other": 1}, Point(0, 0), Point(0, 5), Point(6, 0), Point(1, 1), Keyword("f", [9]), Keyword(1, 2), 5000, 7.5, 12,
    {1, 2}, range(3), b"other", bytearray(b"x"), iter([]), "", (1,),
):
    print(describe(value))
match (1, 2):
    case (a, b):
        print("bound", a, b)
match 5:
    case 6:
        print("no")
print("falls through")
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)
try:
    match 1:
        case int(1, 2):
            pass
except TypeError as error:
    print(error)
match = {"match": "soft keyword"}
case = match["match"]
print(case)
