"""super, MRO, class attributes, name mangling, __class__, __slots__ inheritance, dynamic bases, __class_getitem__, operators looked up on types."""


class A:
    def who(self):
        return "A"

    def __private(self):
        return "A private"

    def call(self):
        return self.__private()

    @classmethod
    def cm(cls):
        return f"A.cm {cls.__name__}"

    @staticmethod
    def sm():
        return "A.sm"


class B(A):
    def who(self):
        return "B" + super().who()

    def __private(self):
        return "B private"

    @classmethod
    def cm(cls):
        return "B." + super().cm()

    @staticmethod
    def sm():
        return "B." + super(B, B).sm()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    def who(self):
        return "D" + super().who()

    prop = property(lambda self: super(D, self).who())


d = D()
print(d.who(), D.cm(), D.sm(), d.call(), d._B__private(), [k for k in vars(A) if "private" in k], d.prop, [c.__name__ for c in D.__mro__])
print(super(D, d).who(), super(C, d).who(), super(B, D).cm(), super(D, d).__thisclass__.__name__, super(D, d).__self_class__.__name__, super(D, d).__self__ is d, repr(super(D, D)))
for action in (lambda: super(), lambda: super(int, "x"), lambda: super(D), lambda: super(5, d), lambda: super(D, d).nothing, lambda: super(D, d)(), lambda: super(1), lambda: super(D, D).who(), lambda: super(D).x, lambda: super(A, d).who()):
    try:
        result = action()
        print(result if isinstance(result, str) else type(result).__name__)
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


class Unbound:
    s = None

    def name(self):
        return "unbound base"


class Bound(Unbound):
    def name(self):
        return "derived"


Bound.s = super(Bound)
print(Bound().s.name())


def free(self):
    return super().who()


try:
    free(d)
except RuntimeError as error:
    print(error)


class Cellular:
    def has_class(self):
        return __class__.__name__

    def deleted(self):
        del self
        return super().x

    nested = [lambda self: __class__ for _ in range(1)][0]
    f = lambda self: __class__.__name__


print(Cellular().has_class(), Cellular().nested(), Cellular().f())
try:
    Cellular().deleted()
except RuntimeError as error:
    print(error)


class Slotted:
    __slots__ = ("a", "__mangled", "__dict__")

    def set(self):
        self.__mangled = 1
        return sorted(Slotted.__slots__), hasattr(self, "_Slotted__mangled")


print(Slotted().set())
for slots in ("ab", ("a", "a"), ("1a",), (5,), ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), ("a b",), "x", ["p", "q"], {"r": "doc"}, ("__class__",), ("",)):
    try:
        cls = type("S", (), {"__slots__": slots})
        print(slots, [k for k in vars(cls) if not k.startswith("__")], cls().__slots__)
    except (TypeError, ValueError) as error:
        print(slots, type(error).__name__, error)
for bases, body in (((int,), {"__slots__": ("a",)}), ((tuple,), {"__slots__": ("a",)}), ((int,), {"__slots__": ()}), ((A,), {"__slots__": ("who",), "who": 1}), ((Slotted,), {"__slots__": ("__dict__",)})):
    try:
        type("T", bases, body)
        print("made", bases[0].__name__)
    except (TypeError, ValueError) as error:
        print(error)


class P1:
    x = 1


class P2:
    x = 2


class Dyn(P1):
    pass


dyn = Dyn()
Dyn.__bases__ = (P2,)
print(dyn.x, Dyn.__mro__[1].__name__, P1.__subclasses__(), [c.__name__ for c in P2.__subclasses__()])
for bases in ((), (int,), 5, (5,), (Dyn,), (P2, P2)):
    try:
        Dyn.__bases__ = bases
        print("set", bases)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic[5], Generic[1, 2], type("G2", (Generic,), {})["x"])


class Instance:
    pass


i = Instance()
i.__len__ = lambda: 5
i.__call__ = lambda: 1
i.__add__ = lambda o: 2
for action in (lambda: len(i), lambda: i(), lambda: i + 1, lambda: i[0], lambda: i < 1, lambda: iter(i), lambda: i.__len__(), lambda: A.nothing, lambda: A().nothing, lambda: setattr(A, "x", 1) or A.x, lambda: delattr(A, "x"), lambda: delattr(A, "x"), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: Instance.__call__(5), lambda: A.who(), lambda: A.__private):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
i.__class__ = P1
print(i.x, type(i).__name__)
for cls in (int, 5, Slotted, type(None)):
    try:
        i.__class__ = cls
    except TypeError as error:
        print(error)
