# Operators and protocols reach special methods as CPython reaches them.
class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"

    def __add__(self, other):
        return V(self.n + other.n) if isinstance(other, V) else NotImplemented

    def __radd__(self, other):
        return V(other + self.n) if isinstance(other, int) else NotImplemented

    def __iadd__(self, other):
        self.n += other
        return self

    def __mul__(self, other):
        return f"{self!r}*{other!r}"

    def __rmul__(self, other):
        return f"{other!r}*{self!r} reflected"

    def __matmul__(self, other):
        return "matmul"

    def __truediv__(self, other):
        return "truediv"

    def __floordiv__(self, other):
        return "floordiv"

    def __mod__(self, other):
        return "mod"

    def __divmod__(self, other):
        return "divmod"

    def __pow__(self, other, modulo=None):
        return f"pow {other} {modulo}"

    def __lshift__(self, other):
        return "lshift"

    def __and__(self, other):
        return "and"

    def __or__(self, other):
        return "or"

    def __xor__(self, other):
        return "xor"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, V) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, V) else NotImplemented

    def __hash__(self):
        return hash(self.n)

    def __bool__(self):
        return self.n != 0

    def __int__(self):
        return self.n

    def __index__(self):
        return self.n

    def __float__(self):
        return self.n / 2

    def __complex__(self):
        return self.n + 1j

    def __round__(self, digits=None):
        return f"round {digits}"

    def __trunc__(self):
        return 77

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __len__(self):
        return abs(self.n)

    def __getitem__(self, key):
        return key

    def __contains__(self, item):
        return item == self.n

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str of V"

    def __bytes__(self):
        return b"bytes of V"

    def __reversed__(self):
        return "reversed"

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)
        return True

    def __dir__(self):
        return ["b", "a"]


import math

v, w = V(3), V(4)
print(v + w, 1 + v, v * 2, 2 * v, v @ w, v / w, v // w, v % w, divmod(v, w), v**2, pow(v, 2, 5), v << 1)
print(v & w, v | w, v ^ w, -v, +v, ~v, abs(v), v == V(3), v != w, v < w, w > v, hash(v) == hash(3))
for operation in (lambda: v + "x", lambda: "x" + v, lambda: v - w, lambda: v <= w, lambda: v >> 1, lambda: v >= 1):
    try:
        print(operation())
    except TypeError as error:
        print(error)
v += 5
print(v, bool(V(0)), int(v), float(v), complex(v), round(v), round(v, 2), math.trunc(v), math.floor(v), math.ceil(v))
print(len(v), v[1], v[1:2], v[::3], v[1, ...], 8 in v, 9 in v, v(1, k=2), f"{v:spec}", format(v), str(v), f"{v}")
print(bytes(v), reversed(v), dir(v), [10, 20, 30, 40][V(2)], "abc"[V(1)], hex(v), range(V(2)), [0] * V(2))
with v as inside:
    print(inside is v)
    raise KeyError("swallowed")


class Sequence:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 10

    def __len__(self):
        return 3


print(list(Sequence()), 20 in Sequence(), list(reversed(Sequence())), bool(Sequence()))


class Base:
    def __add__(self, other):
        return "base add"

    def __radd__(self, other):
        return "base radd"


class Derived(Base):
    def __radd__(self, other):
        return "derived radd first"


print(Base() + Derived(), Derived() + Base(), Base() + Base())


class Items:
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))

    def __delitem__(self, key):
        self.log.append(("del", key))

    def __missing__(self, key):
        return "missing"


items = Items()
items[1] = 2
items["a":"b"] = 3
del items[...]
print(items.log)


class Default(dict):
    def __missing__(self, key):
        return f"no {key}"


print(Default(a=1)["a"], Default()["zz"], Default().get("zz"))


class BadReturns:
    def __len__(self):
        return -1

    def __bool__(self):
        return 2

    def __repr__(self):
        return 5

    def __hash__(self):
        return "x"

    def __index__(self):
        return "y"

    def __iter__(self):
        return 3

    def __contains__(self, x):
        return "truthy"


bad = BadReturns()
for action in (len, bool, repr, hash, lambda x: [1][x], iter, list):
    try:
        print(action(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(1 in bad)


class OnInstance:
    pass


o = OnInstance()
o.__len__ = lambda: 5
try:
    len(o)
except TypeError as error:
    print(error)


class NoHash:
    __hash__ = None

    def __eq__(self, other):
        return True


try:
    {NoHash()}
except TypeError as error:
    print(error)


class EqOnly:
    def __eq__(self, other):
        return True


print(EqOnly.__hash__)
