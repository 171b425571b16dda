# dataclasses: fields, order, frozen, errors, replace.
import dataclasses
from dataclasses import dataclass, field


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


@dataclass
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list, repr=False, compare=False)


@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = 'b'


@dataclass(slots=True, kw_only=True)
class K:
    k: int
    c: dataclasses.InitVar[int] = 5

    def __post_init__(self, c):
        self.k += c


@dataclass(eq=False)
class Sub(P):
    w: int = 9


def make(body, **k):
    ns = {'dataclass': dataclass, 'field': field, 'dataclasses': dataclasses}
    exec('@dataclass(**k)\nclass X:\n ' + body, ns | {'k': k}, ns)
    return ns['X']


t(lambda: (P(1), P(1, 2, [3]), P(x=1).z, P(1) == P(1, 0, [5]), P(1) != O(1), Sub(1), dataclasses.asdict(P(1, z=[P(2)])), dataclasses.astuple(O(1))))
t(lambda: P())
t(lambda: P(1, 2, 3, 4))
t(lambda: P(1, q=2))
t(lambda: hash(P(1)))
t(lambda: (O(1) < O(2), sorted([O(2), O(1, 'z'), O(1)]), hash(O(1)) == hash(O(1)), O(1)))
t(lambda: O(1) < P(1))
t(lambda: setattr(O(1), 'a', 2))
t(lambda: delattr(O(1), 'a'))
t(lambda: (K(k=1), K(k=1, c=1), K.__slots__, K.__match_args__))
t(lambda: K(1))
t(lambda: setattr(K(k=1), 'zz', 1))
t(lambda: (dataclasses.replace(P(1), y=5), dataclasses.replace(O(1), b='q'), [f.name for f in dataclasses.fields(Sub)], dataclasses.is_dataclass(P), dataclasses.is_dataclass(5)))
t(lambda: dataclasses.replace(P(1), nope=5))
t(lambda: dataclasses.replace(5))
t(lambda: dataclasses.fields(5))
t(lambda: dataclasses.asdict(5))
t(lambda: make('a: list = []'))
t(lambda: make('a: int = 1\n b: int'))
t(lambda: make('a: int = field(default=1, default_factory=list)'))
t(lambda: make('a: int', frozen=True, order=True, eq=False))
t(lambda: make('a: int\n __slots__ = ()', slots=True))
t(lambda: make('a: int\n def __lt__(self, o): pass', order=True))
t(lambda: make('a: int\n def __setattr__(self, n, v): pass', frozen=True))
t(lambda: make('a: int\n _: dataclasses.KW_ONLY\n b: int')(1, b=2))
t(lambda: (dataclasses.make_dataclass('M', ['a', ('b', int), ('c', int, 5)])(1, 2), dataclasses.make_dataclass('M', [], bases=(P,))(1)))
t(lambda: dataclasses.make_dataclass('M', ['a', 'a']))
t(lambda: (repr(dataclasses.fields(P)[1])[:40], P.__dataclass_params__, P.__annotations__, P.__doc__))
