# Metaclass conflicts, MRO errors, __init_subclass__, __class_getitem__, __mro_entries__, __set_name__ errors, type attributes that may be set, __class__ assignment, super in odd places.
import types
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


class M1(type):
    pass


class M2(type):
    pass


A = M1("A", (), {})
B = M2("B", (), {})
t(lambda: type("C", (A, B), {}))
t(lambda: type("C", (A,), {}).__class__.__name__)
t(lambda: M1("C", (A, object), {}))
X, Y = type("X", (), {}), type("Y", (), {})
XY, YX = type("XY", (X, Y), {}), type("YX", (Y, X), {})
t(lambda: type("Z", (XY, YX), {}))
t(lambda: type("Z", (X, X), {}))
t(lambda: type("Z", (object, X), {}))
t(lambda: type("Z", (int, str), {}))
t(lambda: type("Z", (bool,), {}))
t(lambda: type("Z", (type(None),), {}))
t(lambda: type("Z", (types.FunctionType,), {}))
t(lambda: type("Z", (5,), {}))
t(lambda: type("Z", ("a",), {}))
t(lambda: [c.__name__ for c in type("Z", (XY, Y), {}).__mro__])


class BadMro(type):
    def mro(cls):
        return [cls, 5]


class OwnMro(type):
    def mro(cls):
        return [cls, X, object]


t(lambda: BadMro("Q", (), {}))
t(lambda: [c.__name__ for c in OwnMro("Q", (), {}).__mro__])


class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("init_subclass", cls.__name__, tag)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Sub(Base, tag="t"):
    pass


t(lambda: Sub[1, 2])
t(lambda: Base[()])
t(lambda: type("Sub2", (Base,), {}, tag=5).tag)
t(lambda: type("Sub2", (Base,), {}, wrong=5))
t(lambda: type("Plain", (), {}, wrong=5))
t(lambda: X[1])
t(lambda: X()[1])


class Entries:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        return self.bases


class FromEntries(Entries(X, Y), Entries()):
    pass


t(lambda: (FromEntries.__bases__, FromEntries.__orig_bases__[0].__class__.__name__, types.get_original_bases(FromEntries)[0] is FromEntries.__orig_bases__[0], types.resolve_bases((Entries(X), Y))))
t(lambda: type("T", (Entries(X),), {}))
t(lambda: types.new_class("T", (Entries(X),), {}, lambda ns: ns.update(a=1)).a)
t(lambda: types.new_class("T", (Base,), {"tag": 9}).tag)


def bad_entries():
    class T(type("E", (), {"__mro_entries__": lambda s, b: 5})()):
        pass


t(bad_entries)


class T:
    """doc"""

    x: int


for name, value in [("__name__", "New"), ("__name__", 5), ("__name__", "a\0b"), ("__qualname__", "Q.N"), ("__qualname__", 5), ("__doc__", "nd"), ("__module__", "m"), ("__bases__", (X,)), ("__bases__", ()), ("__bases__", X), ("__dict__", {}), ("__mro__", ()), ("__class__", M1), ("__class__", 5), ("__annotations__", {"a": 1}), ("__annotations__", 5), ("__type_params__", (1,)), ("__type_params__", 5), ("__abstractmethods__", {"f"}), ("__base__", X), ("__basicsize__", 1), ("__flags__", 0), ("__text_signature__", "x"), ("__firstlineno__", 1), ("__static_attributes__", ())]:
    t(lambda: (name, setattr(T, name, value), getattr(T, name)))
for name in ("__name__", "__qualname__", "__doc__", "__module__", "__bases__", "__abstractmethods__", "__annotations__", "__nope__", "__dict__"):
    t(lambda: delattr(T, name))
t(lambda: T())


class P:
    __slots__ = ("a",)


class Q:
    __slots__ = ("a",)


class R(P):
    pass


p = P()
t(lambda: setattr(p, "__class__", Q))
t(lambda: type(p).__name__)
t(lambda: setattr(p, "__class__", R))
t(lambda: setattr(p, "__class__", 5))
t(lambda: setattr(5, "__class__", R))
t(lambda: delattr(p, "__class__"))
t(lambda: setattr(X(), "__class__", Y))
t(lambda: setattr(types.ModuleType("m"), "__class__", X))
m = types.ModuleType("m")
m.__class__ = type("MT", (types.ModuleType,), {"prop": property(lambda s: "prop of " + s.__name__)})
t(lambda: m.prop)


class S1:
    def f(self):
        return super().f()

    @classmethod
    def c(cls):
        return super().__init_subclass__

    @staticmethod
    def s():
        return super().x

    g = lambda self: super().__repr__()[:5]

    def h(self):
        return [super().__class__.__name__ for _ in range(1)]

    def i(self):
        del self
        return super()

    def j(*args):
        return super().__class__.__name__

    def k():
        return super()


s = S1()
t(s.f)
t(lambda: s.c().__name__)
t(s.s)
t(s.g)
t(s.h)
t(s.i)
t(s.j)
t(S1.k)
t(lambda: super(S1, s).__thisclass__)
t(lambda: super(S1, 5))
t(lambda: super(S1).__self__)
t(lambda: super(5, s))
t(lambda: repr(super(S1, s)))
t(lambda: super(S1, s).nope)
t(lambda: setattr(super(S1, s), "x", 1))
t(lambda: (s.x, super(S1, s).__init__(1)))
t(lambda: type.__call__(type, 5))
t(lambda: type.__new__(M1, "N", (), {}).__class__.__name__)
t(lambda: type.__new__(int, "N", (), {}))
t(lambda: object.__new__(X, 1))
t(lambda: X.__subclasses__() and [c.__name__ for c in X.__subclasses__()][:2])
t(lambda: type.__subclasses__())
t(lambda: type.__subclasses__(type)[0].__class__.__name__)
t(lambda: X.mro() == list(X.__mro__))
t(lambda: T.__prepare__())
t(lambda: type.__prepare__(1, 2, a=3))
