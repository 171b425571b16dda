# match: order of checks, bindings after failure, class patterns with odd __match_args__, mappings and sequences of own types, guards with effects, errors.
import collections
import dataclasses
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


def m(x):
    match x:
        case 0 | 1.5 | "s" | b"b" | -3 | 2j | None | True:
            return "literal"
        case []:
            return "empty"
        case [x, y] if x == y:
            return "pair", x
        case [int(a), *rest, str(b)]:
            return "ends", a, rest, b
        case (1, (2, [3, *_])):
            return "nested"
        case {"k": v, **rest} if rest:
            return "map+", v, rest
        case {"k": v}:
            return "map", v
        case {}:
            return "any map"
        case str() as s:
            return "str", s
        case int(n) | float(n):
            return "num", n
        case complex(real=r, imag=i):
            return "complex", r, i
        case object(nope=z):
            return "nope", z
        case list():
            return "list"
        case _:
            return "other"


for v in (0, False, 0.0, 1, True, 1.5, "s", b"b", bytearray(b"b"), -3, 2j, None, [], (), [1, 1], [1, 2], [1, "z"], [1, 5, 6, "z"], (1, (2, [3, 4])), {"k": 1}, {"k": 1, "j": 2}, {}, {"q": 1}, collections.OrderedDict(k=5), "text", 7, 2.5, 1 + 1j, range(2), "ab", b"ab", {1, 2}, collections.deque([4, 4]), memoryview(b"zz"), iter([1, 2])):
    t(lambda: (v, m(v)) if not hasattr(v, "__next__") else m(v))


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["x"]


class BadItem:
    __match_args__ = (5,)


class Raises:
    __match_args__ = ("x",)

    @property
    def x(self):
        raise RuntimeError("in property")


class Dup:
    __match_args__ = ("x", "x")
    x = 1


@dataclasses.dataclass
class D:
    a: int
    b: int = 2


def c(v):
    match v:
        case P(1, y=b):
            return "P1", b
        case P(a, b):
            return "P", a, b
        case D(a, b=7):
            return "D7", a
        case D(a):
            return "D", a
        case NoArgs():
            return "NoArgs"


t(lambda: [c(v) for v in (P(1, 2), P(3, 4), D(5), D(6, 7), NoArgs(), 5)])


def fails(v, n):
    match n:
        case 0:
            match v:
                case P(1, 2, 3):
                    return 1
        case 1:
            match v:
                case NoArgs(1):
                    return 1
        case 2:
            match v:
                case BadArgs(1):
                    return 1
        case 3:
            match v:
                case BadItem(1):
                    return 1
        case 4:
            match v:
                case Raises(x):
                    return 1
        case 5:
            match v:
                case P(1, x=1):
                    return 1
        case 6:
            match v:
                case Dup(1, 1):
                    return 1
        case 7:
            match v:
                case int(1, 2):
                    return 1
        case 8:
            match v:
                case len():
                    return 1
        case 9:
            match v:
                case {"a": 1, "a": 2} if False:
                    return 1
    return "no match"


for v, n in [(P(1, 2), 0), (NoArgs(), 1), (BadArgs(), 2), (BadItem(), 3), (Raises(), 4), (P(1, 2), 5), (Dup(), 6), (1, 7), (1, 8)]:
    t(lambda: fails(v, n))


class Seq(collections.abc.Sequence):
    def __len__(self):
        print("len")
        return 3

    def __getitem__(self, i):
        print("item", i)
        if i >= 3:
            raise IndexError
        return i * 10


class Map(collections.abc.Mapping):
    def __getitem__(self, k):
        print("getitem", k)
        raise KeyError(k)

    def get(self, k, default=None):
        print("get", k)
        return {"a": 1}.get(k, default)

    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["a"])

    def keys(self):
        print("keys")
        return ["a"]


match Seq():
    case [a]:
        print("one")
    case [a, *_, b]:
        print("ends", a, b)
match Seq():
    case [0, 10, 99]:
        print("no")
    case [x, y, z]:
        print(x, y, z)
match Map():
    case {"b": 1}:
        print("b")
    case {"a": v}:
        print("a", v)
log = []


def g(v):
    log.append(v)
    return False


match [1, 2]:
    case [a, b] if g(("first", a, b)):
        pass
    case [a, 2] if g(("second", a)):
        pass
    case bound:
        log.append(bound)
print(log, a, b, bound)


class Const:
    A = 1
    B = "b"


def dotted(v):
    match v:
        case Const.A:
            return "A"
        case Const.B | Const.A:
            return "B"
        case {Const.B: x}:
            return "key", x
        case [Const.A, x]:
            return "seq", x


t(lambda: [dotted(v) for v in (1, "b", {"b": 5}, [1, 6], True, 1.0, 9)])


class EqLog:
    def __eq__(self, other):
        print("eq", other)
        return other == 2


match EqLog():
    case 1:
        print("one")
    case 2:
        print("two")
for src in ("match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case {**r, 'a': 1}: pass", "match x:\n case {a: 1}: pass", "match x:\n case [*a, *b]: pass", "match x:\n case P(x=1, x=2): pass", "match x:\n case P(x=1, 2): pass", "match x:\n case 1 + 1: pass", "match x:\n case -a: pass", "match x:\n case f'a': pass", "match x:\n case a.b(): pass", "match x:\n case (a): pass\n case _ as y: pass", "match x:\n case 1 as _: pass", "match x:\n case *a: pass", "match x:\n case *a, b: pass", "match x:\n pass", "match x:\n case (1 | a): pass", "match x:\n case 1 | [b]: pass", "match = case = 5; match", "match (x): case = 1", "match x, y:\n case 1, 2: pass", "match *a, b:\n case _: pass", "match x:\n case {**_}: pass", "match x:\n case {'a': 1, **rest}: pass", "match x:\n case -1j + 5: pass", "match x:\n case 5 - 1j: pass", "match x:\n case 1j - 1j: pass"):
    try:
        compile(src, "<s>", "exec")
        print("ok", repr(src))
    except SyntaxError as e:
        print(repr(src), e.msg, e.lineno, e.offset)
