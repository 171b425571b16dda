# abc: abstract methods of all kinds, registration, __subclasshook__, update; numbers; collections.abc mixins and errors.
import abc
import collections.abc as ca
import numbers
from decimal import Decimal
from fractions import Fraction


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A(abc.ABC):
    @abc.abstractmethod
    def m(self):
        return "base m"

    @property
    @abc.abstractmethod
    def p(self): ...

    @classmethod
    @abc.abstractmethod
    def c(cls): ...

    @staticmethod
    @abc.abstractmethod
    def s(): ...


t(A)
t(lambda: sorted(A.__abstractmethods__))


class Half(A):
    def m(self):
        return super().m() + "!"

    p = 5


t(Half)


class Full(Half):
    c = classmethod(lambda cls: cls.__name__)
    s = staticmethod(lambda: "s")


t(lambda: (Full().m(), Full().p, Full.c(), Full().s(), Full.__abstractmethods__))
t(lambda: type("One", (A,), {"m": 1, "p": 1, "c": 1})())
Half.c = Half.s = 1
t(Half)
abc.update_abstractmethods(Half)
t(lambda: type(Half()).__name__)
t(lambda: abc.update_abstractmethods(5))


class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print("hook", other.__name__)
        return {"Yes": True, "No": False}.get(other.__name__, NotImplemented)


for name in ("Yes", "No", "Other"):
    k = type(name, (), {})
    t(lambda: (issubclass(k, Hook), isinstance(k(), Hook), issubclass(k, Hook)))
t(lambda: Hook.register(int))
t(lambda: (issubclass(int, Hook), isinstance(True, Hook), issubclass(str, Hook)))
t(lambda: Hook.register(5))
t(lambda: Hook.register(Hook))


class X(abc.ABC): ...


class Y(abc.ABC): ...


X.register(Y)
t(lambda: Y.register(X))
t(lambda: issubclass(5, X))
t(lambda: isinstance(5, X))
before = abc.get_cache_token()
X.register(float)
t(lambda: (abc.get_cache_token() - before, issubclass(float, X), isinstance(1.5, X)))


@X.register
class Deco: ...


t(lambda: issubclass(Deco, X))


class BadHook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return 5


t(lambda: issubclass(int, BadHook))
for v in (5, True, 1.5, 1j, Fraction(1, 2), Decimal(1), "a"):
    print(type(v).__name__, [c.__name__ for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(v, c)])
t(numbers.Complex)
t(lambda: sorted(numbers.Rational.__abstractmethods__)[:4])
objs = [[], (), "", b"", bytearray(), {}, set(), frozenset(), range(3), iter([]), (x for x in ""), len, {}.keys(), {}.items(), memoryview(b""), object(), type, lambda: 1]
names = ["Hashable", "Iterable", "Iterator", "Reversible", "Generator", "Sized", "Container", "Collection", "Callable", "Set", "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "KeysView", "ItemsView", "Buffer", "Awaitable"]
for o in objs:
    print(type(o).__name__, [n for n in names if isinstance(o, getattr(ca, n))])


class Seq(ca.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


q = Seq(1, 2, 2, 3)
t(lambda: (2 in q, list(reversed(q)), q.index(2), q.index(2, 2), q.count(2), list(q)))
t(lambda: q.index(9))


class MSeq(Seq, ca.MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


m = MSeq(1, 2)
m.append(3)
m.extend([4, 5])
m += [6]
m.reverse()
m.extend(m)
t(lambda: (m.pop(), m.pop(0), m.remove(3), m.items, m.clear(), m.items))
t(lambda: m.pop())


class S(ca.MutableSet):
    def __init__(self, it=()):
        self.d = dict.fromkeys(it)

    def __contains__(self, x):
        return x in self.d

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def add(self, x):
        self.d[x] = None

    def discard(self, x):
        self.d.pop(x, None)

    def __repr__(self):
        return f"S({list(self.d)})"


a, b = S([1, 2, 3]), S([3, 4])
t(lambda: (a & b, a | b, a - b, a ^ b, a & [1], [1, 9] | a, a <= b, a == {1, 2, 3}, a < [1], a.isdisjoint(b), a._hash() == S([3, 2, 1])._hash()))
a |= b
a -= S([1])
a ^= S([2, 7])
a &= S([3, 4, 7, 8])
t(lambda: (a, a.pop(), a.remove(4), a))
t(lambda: a.remove(99))
t(lambda: a & 5)


class M(ca.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = M()
m.update({"a": 1}, b=2)
m.update([("c", 3)])
t(lambda: (m.pop("a"), m.popitem(), m.setdefault("z", 5), m.get("q"), dict(m), m == {"c": 3, "z": 5}, list(m.items()), "c" in m.keys(), ("c", 3) in m.items(), 5 in m.values(), m.keys() & {"c"}, repr(m.keys())[:8]))
t(lambda: m.pop("nope"))
t(lambda: (m.clear(), m.popitem()))
t(lambda: ca.Callable[[int], str])
t(lambda: ca.Generator)
