# enum: aliases, auto, missing, flags with boundaries, functional API, subclass errors, members' attributes, pickling, iteration.
import enum
import pickle
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower()

    @property
    def twice(self):
        return self.value * 2

    @classmethod
    def default(cls):
        return cls.GREEN


print(list(Color), Color.CRIMSON, Color.__members__, Color(2), Color["RED"], Color.RED.describe(), Color.RED.twice, Color.default(), len(Color), Color.RED in Color, 1 in Color, 9 in Color, "RED" in Color, list(reversed(Color)), bool(Color))
t(lambda: Color(9))
t(lambda: Color["X"])
t(lambda: Color.X)
t(lambda: Color.RED.GREEN)
t(lambda: Color.RED < Color.GREEN)
t(lambda: setattr(Color, "RED", 5))
t(lambda: delattr(Color, "RED"))
t(lambda: setattr(Color.RED, "value", 5))
t(lambda: setattr(Color.RED, "name", 5))
t(lambda: Color())
t(lambda: type("Sub", (Color,), {}))
t(lambda: (Color.RED == 1, Color.RED is Color(1), hash(Color.RED) == hash("RED"), str(Color.RED), repr(Color.RED), f"{Color.RED}", format(Color.RED, ">12"), "%s" % Color.RED))
t(lambda: pickle.loads(pickle.dumps(Color.RED)) is Color.RED)
t(lambda: enum.unique(Color))


def define(text, base="Enum"):
    ns = {**globals()}
    exec(f"class E({base}):\n" + "\n".join("    " + line for line in text.split(";")), ns)
    return list(ns["E"])


for text, base in [("A = 1; A = 2", "Enum"), ("A = auto(); B = auto(); C = 10; D = auto()", "Enum"), ("A = 'x'; B = auto()", "Enum"), ("A = auto(); B = auto()", "StrEnum"), ("A = 5", "StrEnum"), ("A = 'x'; B = 'y', 'z', 1", "StrEnum"), ("A = 'x'", "IntEnum"), ("A = '5'; B = 'ff', 16", "IntEnum"), ("A = 1.5", "int, Enum"), ("mro = 1", "Enum"), ("_x_ = 1", "Enum"), ("__p = 1; A = 2", "Enum"), ("_ignore_ = ['z']; z = 1; A = 2", "Enum"), ("_order_ = 'B A'; A = 1; B = 2", "Enum"), ("A = 1; B = A", "Enum"), ("A = []", "Enum"), ("def A(self): pass", "Enum"), ("A = lambda self: 1; B = 1", "Enum"), ("A = enum.member(len); B = enum.nonmember(5); C = 3", "Enum"), ("A = object()", "object, Enum"), ("A = 1", "5"), ("A = (1, 2); def __init__(self, a, b): self.s = a + b", "Enum"), ("A = (1, 2); def __init__(self, a): pass", "Enum"), ("A = 0; B = 0", "IntEnum"), ("A = True; B = 1; C = 1.0", "Enum")]:
    t(lambda: define(text, base))


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(list(Perm), Perm.RW, Perm.R | Perm.X, ~Perm.R, Perm(7), Perm(0), Perm.R & Perm.W, Perm.RW ^ Perm.R, bool(Perm(0)), Perm.R in Perm.RW, list(Perm.RW), len(Perm.RW), Perm.RW.name, (Perm.R | Perm.X).name, Perm(0).name, Perm(5).value, -1 if False else Perm(-1))
t(lambda: Perm(8))
t(lambda: Perm(-20))
t(lambda: Perm.R | 1)
t(lambda: Perm.R in 5)
t(lambda: 4 in Perm.RW)
t(lambda: Perm("R"))
t(lambda: Perm["RW"])
for boundary in (enum.STRICT, enum.CONFORM, enum.EJECT, enum.KEEP):
    F = Flag("F", "A B C", boundary=boundary)
    t(lambda: (boundary, F(3), F(9), ~F.A))


class Bits(IntFlag):
    A = 1
    B = 2
    D = 8


print(Bits.A | Bits.B, Bits.A | 4, Bits(16), ~Bits.A, Bits.A + 1, Bits.A & 3, Bits(-1), Bits(0), list(Bits(11)), repr(Bits.A | 16), str(Bits.A), f"{Bits.A:03}", Bits.A == 1, 1 | Bits.D)
print(Enum("Animal", "CAT DOG").DOG, Enum("A2", {"x": 1, "y": "z"}).y, IntEnum("N", ["a", "b"], start=10).b, Enum("M", [("q", 1)], module="mod", qualname="Q.M").q, StrEnum("S", "Ab Cd").Ab.value, Enum("E", ""), list(Enum("E", ())))
t(lambda: Enum("E", 5))
t(lambda: Enum("E", "a a"))
t(lambda: Enum("E", ["1x"]))


class Miss(Enum):
    A = "a"

    @classmethod
    def _missing_(cls, value):
        if value == "bad":
            return 5
        if value == "boom":
            raise RuntimeError("in missing")
        return cls.A if str(value).lower() == "a" else None


t(lambda: Miss("A"))
t(lambda: Miss("bad"))
t(lambda: Miss("boom"))
t(lambda: Miss("none"))


class Ordered(Enum):
    def _generate_next_value_(name, start, count, last):
        return f"{name}-{start}-{count}-{last}"

    A = auto()
    B = auto()


class New(bytes, Enum):
    def __new__(cls, value, label):
        self = bytes.__new__(cls, [value])
        self._value_ = value
        self.label = label
        return self

    X = (1, "one")
    Y = (2, "two")


class Alias(Enum):
    ONE = 1
    UNO = enum._auto_null if False else 1


print(list(Ordered), New.X, New.X.label, New(2), New.Y + b"z", Alias.UNO.name, Color.RED._sort_order_, dir(Color.RED)[-3:], [n for n in dir(Color) if not n.startswith("__")])
print(enum.verify(enum.UNIQUE, enum.CONTINUOUS)(IntEnum("V", "A B")))
t(lambda: enum.verify(enum.CONTINUOUS)(IntEnum("V", {"A": 1, "B": 5})))
t(lambda: enum.verify(enum.NAMED_FLAGS)(Flag("V", {"A": 1, "B": 6})))
t(lambda: enum.global_str(Bits.A))
t(lambda: Color._member_map_["RED"].__objclass__)
t(lambda: Color.RED.__class__)
t(lambda: {Color.RED: 1}[Color(1)])
t(lambda: int(Bits.A) + IntEnum("Q", "a").a)
