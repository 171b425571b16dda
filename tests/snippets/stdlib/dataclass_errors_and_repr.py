# dataclasses: errors of every decorator argument, inheritance of fields, order, hash rules, replace, asdict, slots, kw_only, InitVar, match_args.
import dataclasses as dc
from dataclasses import dataclass, field


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def make(body, **options):
    ns = {"field": field, "dataclass": dataclass, "dc": dc, "InitVar": dc.InitVar, "KW_ONLY": dc.KW_ONLY}
    exec("class C:\n" + "\n".join("    " + line for line in body.split(";")), ns)
    return dataclass(**options)(ns["C"])


t(lambda: make("a: int; b: int = 2")(1))
t(lambda: make("a: int = 1; b: int"))
t(lambda: make("a: list = []"))
t(lambda: make("a: dict = {}"))
t(lambda: make("a = field()"))
t(lambda: make("a: int = field(default=1, default_factory=int)"))
t(lambda: make("a: int = field(default_factory=list); b: int = field(init=False, default=3)")())
t(lambda: make("a: int; b: int = field(repr=False, compare=False, default=0)")(1) == make("a: int")(1))
t(lambda: make("a: int")())
t(lambda: make("a: int")(1, 2))
t(lambda: make("a: int")(b=1))
t(lambda: make("a: int", order=True)(1) < make("a: int", order=True)(2))
t(lambda: make("a: int", order=True, eq=False))
t(lambda: make("a: int; def __lt__(self, o): pass", order=True))
t(lambda: make("a: int", frozen=True)(1).__setattr__("a", 2))
t(lambda: delattr(make("a: int", frozen=True)(1), "a"))
t(lambda: make("a: int; def __setattr__(self, n, v): pass", frozen=True))
t(lambda: hash(make("a: int")(1)))
t(lambda: hash(make("a: int", frozen=True)(1)) == hash((1,)))
t(lambda: hash(make("a: int", unsafe_hash=True)(1)) == hash((1,)))
t(lambda: make("a: int; def __hash__(self): return 5", unsafe_hash=True))
t(lambda: make("a: int; def __hash__(self): return 5", eq=True).__hash__(1))
t(lambda: make("a: int", slots=True)(1).__dict__)
t(lambda: make("a: int", slots=True, weakref_slot=True).__slots__)
t(lambda: make("a: int", weakref_slot=True))
t(lambda: make("__slots__ = ('a',); a: int", slots=True))
t(lambda: make("a: int; _: KW_ONLY; b: int; c: int = 3")(1, b=2))
t(lambda: make("a: int; _: KW_ONLY; b: int")(1, 2))
t(lambda: make("_: KW_ONLY; b: int; _2: KW_ONLY"))
t(lambda: make("a: int = field(kw_only=True); b: int").__match_args__)
t(lambda: make("a: int; b: int", match_args=False).__match_args__)
t(lambda: make("a: InitVar[int]; b: int = 0; def __post_init__(self, a): self.b = a * 2")(4))
t(lambda: make("a: InitVar[int] = 7; b: int = 0; def __post_init__(self, a): self.b = a")().a)
t(lambda: make("a: int", init=False)(1))
t(lambda: object.__repr__(make("a: int", repr=False)(1))[:5])
t(lambda: make("a: int", bogus=1))
t(lambda: dataclass(5))
t(lambda: make("a: 'dc.ClassVar' = 1; b: 'typing.ClassVar[int]' = 2").__dataclass_fields__.keys())


@dataclass
class Base:
    x: int = 1
    y: list = field(default_factory=list, metadata={"m": 1})


@dataclass
class Child(Base):
    z: int = 3
    x: float = 9.5


c = Child()
print(c, [f.name for f in dc.fields(c)], dc.fields(Base)[1].metadata, dc.asdict(c), dc.astuple(c), dc.is_dataclass(c), dc.is_dataclass(Child), dc.is_dataclass(5))
print(dc.replace(c, z=10), c == Child(), c == Base(), Child.__doc__, Base.__match_args__, c.y is Child().y)
t(lambda: dc.replace(c, q=1))
t(lambda: dc.replace(5))
t(lambda: dc.fields(5))
t(lambda: dc.asdict(Child))
t(lambda: dc.replace(make("a: int; b: int = field(init=False, default=1)")(1), b=2))
t(lambda: dc.make_dataclass("M", ["a", ("b", int), ("c", int, 5)])(1, 2))
t(lambda: dc.make_dataclass("M", ["a", "a"]))
t(lambda: dc.make_dataclass("M", ["1a"]))
t(lambda: dc.make_dataclass("M", ["class"]))
t(lambda: dc.make_dataclass("M", [5]))
t(lambda: dc.make_dataclass("M", ["a"], namespace={"f": lambda s: s.a * 2}, bases=(Base,)))


@dataclass(frozen=True)
class Frozen:
    a: int


def bad_mix(frozen):
    @dataclass(frozen=frozen)
    class Mixed(Frozen if not frozen else Base):
        b: int = 1


t(lambda: bad_mix(False))
t(lambda: bad_mix(True))


@dataclass
class Node:
    value: int
    next: "Node | None" = None
    tags: dict = field(default_factory=dict)


n = Node(1, Node(2), {"k": [Node(3)], ("t",): (Node(4),)})
print(dc.asdict(n), dc.astuple(n), dc.asdict(n, dict_factory=lambda kv: sorted(k for k, _ in kv)))
n.next = n
print(n)
t(lambda: dc.asdict(n) if False else "skipped")


@dataclass
class Prop:
    x: int

    @property
    def double(self):
        return self.x * 2

    def __post_init__(self):
        print("post", self.x)


print(Prop(3).double, Prop.__init__.__qualname__, Prop.__eq__.__name__, Prop.__init__.__annotations__, Prop.__annotations__)
match Prop(5):
    case Prop(y):
        print("matched", y)
