import enum
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace


@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list, compare=False)
    hidden: int = field(default=1, repr=False)
    seed: InitVar[int] = 0
    _: KW_ONLY
    only: bool = False

    def __post_init__(self, seed):
        self.hidden += seed


i = Item("a", 2.5, ["x"], seed=4, only=True)
print(i, i.hidden, i == Item("a", 2.5, only=True, seed=4), Item("a") < Item("b"), asdict(i), astuple(i), replace(i, name="z", seed=1), [f.name for f in fields(i)])
print(Item.__match_args__, Item.__doc__, Item.__init__.__annotations__)


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
try:
    p.x = 2
except FrozenInstanceError as error:
    print(error)
print(hash(p) == hash(Point(1, 0)), Point.__slots__, {p: 1}[Point(1)], make_dataclass("Made", ["a", ("b", int, 5)])(1))
for bad in ("class A:\n  x: list = []", "class A:\n  x: int = 1\n  y: int"):
    try:
        exec(f"from dataclasses import dataclass\n@dataclass\n{bad}", {"__name__": "m"})
    except (ValueError, TypeError) as error:
        print(error)


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1

    @property
    def nice(self):
        return self.name.title()

    @classmethod
    def _missing_(cls, value):
        return cls.GREEN if value == "g" else None


print(Color.RED, repr(Color.GREEN), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), Color("g"), Color.RED.nice, Color.RED in Color, 1 in Color, len(Color), Color.__members__)
for bad in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 2), lambda: type("Sub", (Color,), {}), lambda: Color.RED < Color.GREEN):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    X = enum.auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm.R in Perm.RW, ~Perm.R, Perm(0), list(Perm.RW), Perm.RW ^ Perm.W, bool(Perm.R & Perm.W), Perm(7))


class Number(enum.IntEnum):
    ONE = 1
    TWO = 2


class Word(enum.StrEnum):
    HELLO = enum.auto()


print(Number.ONE + 1, Number.TWO > Number.ONE, f"{Number.ONE}", repr(Number.TWO), Word.HELLO, Word.HELLO.upper(), enum.IntFlag("F", "A B")["B"], enum.Enum("Made", "x y").y)
