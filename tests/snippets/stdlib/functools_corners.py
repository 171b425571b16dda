# functools: partial with placeholders, reduce, cmp_to_key, total_ordering, wraps, singledispatch, cached_property, caches' keys and errors.
import functools as ft
from functools import Placeholder as _


def t(f):
    try:
        print(repr(f()).split(" at 0x")[0])
    except Exception as e:
        print(type(e).__name__, e)


def show(*a, **k):
    return a, k


p = ft.partial(show, 1, _, 3, x=5)
t(lambda: p(2, 4, y=6))
t(lambda: p())
t(lambda: ft.partial(p, 9)(10))
t(lambda: ft.partial(show, _, _, 1)(7))
t(lambda: ft.partial(show, 1, _))
t(lambda: ft.partial(show, x=_))
t(lambda: ft.partial())
t(lambda: ft.partial(5))
t(lambda: (p.func is show, p.args, p.keywords, p(0, x=1)))
t(lambda: ft.partial(ft.partial(show, 1), 2).args)
t(lambda: repr(ft.partial(int, base=2)))
t(lambda: (_, type(_).__name__, bool(_), type(_)() is _))
t(lambda: setattr(p, "args", 5))
p.extra = 1
t(lambda: (p.extra, p.__dict__))
t(lambda: p.__setstate__((show, (1,), {}, None)) or p())
t(lambda: p.__setstate__((show, (1,))))
t(lambda: p.__setstate__(5))
t(lambda: p.__reduce__()[1:])


class M:
    def f(self, *a):
        return a

    g = ft.partialmethod(f, 1, 2)
    h = ft.partial(show, "class")


t(lambda: (M().g(3), M.g(M(), 4), repr(M.__dict__["g"]).split(" at ")[0][:40]))
t(lambda: M().h()[0][0])
t(lambda: ft.reduce(lambda a, b: a + b, [1, 2, 3]))
t(lambda: ft.reduce(lambda a, b: a + b, [], 5))
t(lambda: ft.reduce(lambda a, b: a + b, [], initial=6))
t(lambda: ft.reduce(lambda a, b: a + b, []))
t(lambda: ft.reduce(None, [1]))
t(lambda: ft.reduce(None, [1, 2]))
t(lambda: ft.reduce(max, 5))
t(lambda: ft.reduce(max))
K = ft.cmp_to_key(lambda a, b: (a > b) - (a < b))
t(lambda: (K(1) < K(2), K(1) == K(1), K(3) >= K(2), K(5).obj, sorted([3, 1, 2], key=K)))
t(lambda: hash(K(1)))
t(lambda: K(1) < 5)
t(lambda: ft.cmp_to_key(lambda a, b: "x")(1) < K(2))
t(lambda: K())


@ft.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


t(lambda: (Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2), Version.__ge__.__doc__))
t(lambda: Version(1) > 5)
t(lambda: ft.total_ordering(type("N", (), {})))


@ft.lru_cache(maxsize=2, typed=True)
def cached(x, y=0):
    print("compute", x, y)
    return (x, y)


t(lambda: (cached(1), cached(1.0), cached(1), cached(x=1), cached(2), cached(1, 0), cached.cache_info(), cached.cache_parameters()))
t(lambda: cached([]))
t(lambda: cached())
cached.cache_clear()
t(lambda: (cached.cache_info(), cached.__wrapped__(5), cached.__name__, cached.__module__))
t(lambda: ft.lru_cache(maxsize="x")(len))
t(lambda: ft.lru_cache(5.5))
t(lambda: ft.lru_cache(-3)(len).cache_parameters())
t(lambda: ft.lru_cache(len)("ab"))
t(lambda: ft.cache(len).cache_info())


@ft.cache
def fails(x):
    print("fails called")
    raise ValueError(x)


t(lambda: fails(1))
t(lambda: fails(1))


@ft.singledispatch
def describe(x):
    return "object"


@describe.register
def _int(x: int):
    return "int"


@describe.register(list)
@describe.register(tuple)
def _seq(x):
    return "sequence"


@describe.register
def _union(x: str | bytes):
    return "text"


t(lambda: (describe(1), describe(True), describe([]), describe(()), describe("a"), describe(b""), describe(1.5), describe.dispatch(bool).__name__, sorted(c.__name__ for c in describe.registry)))
t(lambda: describe())
t(lambda: describe.register(5))
t(lambda: describe.register(int, 5))
t(lambda: ft.singledispatch(5))


class Disp:
    @ft.singledispatchmethod
    def m(self, x):
        return "base"

    @m.register
    def _(self, x: int):
        return "int"

    @ft.cached_property
    def value(self):
        print("computing")
        return 42


d = Disp()
t(lambda: (d.m("a"), d.m(1), d.value, d.value, d.__dict__))
t(lambda: d.m())
del d.value
t(lambda: d.value)
t(lambda: Disp.value)
t(lambda: ft.cached_property(len).__get__(d))


class Slots:
    __slots__ = ()

    @ft.cached_property
    def v(self):
        return 1


t(lambda: Slots().v)


def two():
    class A:
        x = y = ft.cached_property(len)


t(two)


@ft.wraps(show)
def wrapper():
    "own doc"


t(lambda: (wrapper.__name__, wrapper.__wrapped__ is show, wrapper.__doc__, ft.WRAPPER_ASSIGNMENTS, ft.WRAPPER_UPDATES))
t(lambda: ft.update_wrapper(5, show))
