"""dataclasses: ordering, frozen, slots, kw_only, InitVar, factories, inheritance, replace, asdict, errors, match args, hash rules."""
import copy
import pickle
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


p = Point(1, 2)
print(p, p == Point(1, 2, ["t"]), p < Point(1, 3), sorted([Point(2), Point(1, 5), Point(1)]), Point.__match_args__, replace(p, y=9), asdict(p), astuple(p), p.tags is Point(1).tags)


@dataclass(frozen=True, slots=True)
class Frozen:
    a: int
    b: str = "x"


f = Frozen(1)
for action in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "c", 2), lambda: Frozen(), lambda: Frozen(1, 2, 3), lambda: Frozen(a=1, z=2), lambda: replace(f, z=1), lambda: f < f, lambda: asdict(5), lambda: fields(5), lambda: hash(p)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(hash(f) == hash(Frozen(1)), {f: 1}[Frozen(1, "x")], Frozen.__slots__, hasattr(f, "__dict__"), copy.copy(f) == f, pickle.loads(pickle.dumps(f)) == f, copy.replace(f, b="y"), isinstance(FrozenInstanceError("x"), AttributeError))


@dataclass
class Init:
    value: int
    scale: InitVar[int] = 2
    _: KW_ONLY
    key: str = "k"
    computed: int = field(init=False)

    def __post_init__(self, scale):
        self.computed = self.value * scale


print(Init(3), Init(3, 4, key="z"), [x.name for x in fields(Init)], Init.__init__.__annotations__.keys() if False else "")
try:
    Init(1, 2, "positional")
except TypeError as error:
    print(error)


@dataclass
class Base:
    a: int = 1
    b: int = 2


@dataclass
class Child(Base):
    c: int = 3
    a: int = 10


print(Child(), Child(5, 6, 7), [x.name for x in fields(Child)])
for source in ("class X:\n a: int = 1\n b: int", "class X:\n a: list = []", "class X:\n a: int = field(default=1, default_factory=int)", "class X(Frozen):\n a: int = 5", "class X:\n __slots__ = ('a',)\n a: int = 1"):
    try:
        exec("@dataclass\n" + source)
        print("made")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for arguments in ({"order": True, "eq": False}, {"frozen": True, "eq": True}, {"unsafe_hash": True}, {"eq": False}, {"repr": False}, {"init": False}, {"match_args": False}, {"slots": True, "weakref_slot": True}, {"weakref_slot": True}, {"kw_only": True}):
    try:

        @dataclass(**arguments)
        class V:
            n: int = 0

        print(arguments, V.__hash__ is None, "__eq__" in vars(V), repr(V()).startswith("V("), hasattr(V, "__match_args__") and V.__match_args__, V(n=1).n if arguments.get("init", True) else "no init")
    except Exception as error:
        print(arguments, type(error).__name__, error)
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], bases=(Base,) if False else (), namespace={"total": lambda self: self.y + self.z})
print(Made(1, 2), Made(1, 2).total(), is_dataclass(Made), is_dataclass(Made(1, 2)), is_dataclass(5))
nested = Point([Point(1)], (Point(2), {"k": Point(3)}))
print(asdict(nested), astuple(nested), asdict(nested, dict_factory=lambda items: [k for k, _ in items]))


@dataclass
class Recursive:
    me: object = None


r = Recursive()
r.me = r
print(r, Recursive(Recursive()))
match Point(1, 2):
    case Point(1, y=why):
        print("matched", why)
