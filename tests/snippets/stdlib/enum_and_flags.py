"""Enum, Flag, auto, aliases, _missing_, boundaries, iteration, errors, formatting, pickling, nested and mixed types."""
import enum
import pickle


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def shout(self):
        return self.name + "!"

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == "r" else None


print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), list(Color.__members__), Color("r"), Color.RED.shout, len(Color), Color.RED in Color, 1 in Color, 9 in Color)
for action in (lambda: Color(9), lambda: Color["NOPE"], lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: Color.RED.value.x, lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "name", "x"), lambda: Color(), lambda: enum.Enum("E", "a b a"), lambda: type("Sub", (Color,), {}), lambda: Color.BLUE, lambda: Color.RED + 1):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    X = enum.auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW & Perm.W, ~Perm.R, Perm.R ^ Perm.RW, Perm(0), Perm(7), list(Perm.RW), list(Perm), Perm.R in Perm.RW, bool(Perm(0)), len(Perm.RW), Perm.RW.name, (Perm.R | Perm.X).name, Perm(5).value)
try:
    Perm(8)
except ValueError as error:
    print(error)


class Keep(enum.IntFlag, boundary=enum.KEEP):
    A = 1
    B = 4


print(Keep(7), repr(Keep(2)), Keep.A + 1, Keep.A | 8, ~Keep.A, f"{Keep.A}", f"{Keep.B:03}", Keep.A == 1, isinstance(Keep.A | Keep.B, Keep))


class Conform(enum.Flag, boundary=enum.CONFORM):
    A = 1


class Eject(enum.IntFlag, boundary=enum.EJECT):
    A = 1


print(Conform(3), Eject(3), type(Eject(3)).__name__)


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 10


class Name(enum.StrEnum):
    ALPHA = enum.auto()
    BETA = "b"


print(Level.LOW < Level.HIGH, Level.LOW + 1, f"{Level.LOW}", format(Level.HIGH, "x"), str(Level.LOW), repr(Level.LOW), Name.ALPHA, Name.ALPHA.upper(), f"{Name.BETA:>3}", Name("b"), sorted([Level.HIGH, Level.LOW]), {1: "x"}[Level.LOW], Level.HIGH / 4)


class Planet(enum.Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


print(Planet.MARS.mass, Planet((5.97, 6.37)), Planet.EARTH.value)


class Auto(enum.Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name.lower()}{count}{last}"

    A = enum.auto()
    B = enum.auto()
    _ignore_ = ["C"]
    C = 5
    method = lambda self: "called"
    inner = enum.nonmember(7)
    forced = enum.member(len)


print(list(Auto), Auto.A.method(), Auto.inner, Auto.forced.value("abc"), hasattr(Auto, "C"))
Func = enum.Enum("Func", {"x": 1, "y": "two"}, module=__name__, qualname="Func")
print(list(Func), list(enum.Enum("G", "p q", start=5)), list(enum.Enum("H", ["m", "n"])), list(enum.Enum("I", [("o", "v")])))
for member in (Color.RED, Perm.R | Perm.W, Level.HIGH, Name.BETA, Planet.EARTH, Func.x, Keep(7)):
    for protocol in (0, 2, 5):
        assert pickle.loads(pickle.dumps(member, protocol)) is member or pickle.loads(pickle.dumps(member, protocol)) == member
try:

    @enum.unique
    class Doubled(enum.Enum):
        A = 1
        B = 1

except ValueError as error:
    print(error)


@enum.verify(enum.CONTINUOUS)
class Fine(enum.IntEnum):
    A = 1
    B = 2


try:

    @enum.verify(enum.CONTINUOUS, enum.NAMED_FLAGS)
    class Gap(enum.IntEnum):
        A = 1
        C = 3

except ValueError as error:
    print(error)
try:

    class Again(enum.Enum):
        A = 1
        A = 2

except TypeError as error:
    print(error)
print(type(Color).__name__, Color.__doc__, Color.RED.__class__ is Color, hash(Color.RED) == hash("RED"))
