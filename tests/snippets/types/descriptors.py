# Descriptors: functions, methods, property, classmethod, staticmethod, super, slots; their reprs and errors.
import re


def t(f):
    try:
        print(re.sub("0x[0-9a-f]+", "0x", str(f())))
    except BaseException as e:
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))


class A:
    "doc of A"
    __slots__ = ("a", "__b", "__dict__")

    def f(self, x=1):
        "doc of f"
        return x

    @classmethod
    def c(cls):
        "doc of c"
        return cls

    @staticmethod
    def s(x):
        return x

    @property
    def p(self):
        "doc of p"
        return 7

    @p.setter
    def p(self, value):
        self.a = value

    q = property(lambda self: 8)
    w = property(fset=lambda self, v: None)


class B(A):
    def f(self, x=2):
        return super().f(x) * 2

    @classmethod
    def c(cls):
        return super().c()


b = B()
t(lambda: b.f())
t(lambda: b.c())
t(lambda: b.s(4))
t(lambda: b.p)
b.p = 5
t(lambda: b.a)
t(lambda: b._A__b)
t(lambda: setattr(b, "q", 1))
t(lambda: delattr(b, "q"))
t(lambda: b.w)
t(lambda: A.p.__doc__)
t(lambda: A.p.__name__)
t(lambda: (A.p.fget.__name__, A.p.fset.__name__, A.p.fdel))
t(lambda: A.__dict__["c"])
t(lambda: A.__dict__["s"])
t(lambda: (A.__dict__["s"].__wrapped__ is A.s, A.__dict__["s"].__name__, A.__dict__["c"].__doc__))
t(lambda: A.__dict__["s"](9))
t(lambda: A.__dict__["c"](9))
t(lambda: A.__dict__["a"])
t(lambda: A.__dict__["a"].__get__(3))
t(lambda: A.__dict__["a"].__set__(3, 4))
t(lambda: delattr(A(), "a"))
t(lambda: A().a)
t(lambda: b.f)
t(lambda: B.f)
t(lambda: B.c)
t(lambda: (b.f == b.f, b.f is b.f, hash(b.f) == hash(b.f), b.f.__self__ is b, b.f.__func__ is B.f, A().f.__doc__))
t(lambda: setattr(b.f, "x", 1))
t(lambda: list.append)
t(lambda: [].append)
t(lambda: list.__len__)
t(lambda: [].__len__)
t(lambda: dict.fromkeys)
t(lambda: dict.__dict__["fromkeys"])
t(lambda: int.real)
t(lambda: list.append(1, 2))
t(lambda: list.append())
t(lambda: list.__len__())
t(lambda: list.__len__(1))
t(lambda: [].append())
t(lambda: [].append(1, 2))
t(lambda: [].append(x=1))
t(lambda: super())
t(lambda: super(1))
t(lambda: super(A))
t(lambda: super(B, b))
t(lambda: super(B, 3))
t(lambda: super(B, B))
t(lambda: super(B, int))
t(lambda: super(B, b).x)
t(lambda: super(B, b, 1))
t(lambda: (super(B, b).__self__ is b, super(B, b).__thisclass__, super(B, b).__self_class__))
t(lambda: property().__get__(1))
t(lambda: object.__reduce_ex__(b, 2))
t(lambda: object().__reduce_ex__(2))
t(lambda: object(1))
t(lambda: A(1))
t(lambda: object.__init__(b, 1))
t(lambda: format(b, "x"))
t(lambda: object.__new__(int))
t(lambda: object.__new__(5))
t(lambda: object.__new__())
t(lambda: int.__new__(str))
t(lambda: b.__class__)
t(lambda: setattr(b, "__class__", int))
t(lambda: setattr(b, "__class__", 3))
t(lambda: delattr(b, "__class__"))


class Old:
    pass


class New:
    x = 3


o = Old()
o.y = 1
o.__class__ = New
t(lambda: (type(o), o.x, o.y))


class D:
    def __set_name__(self, owner, name):
        print("set_name", owner, name)

    def __get__(self, obj, cls=None):
        return obj, cls

    def __delete__(self, obj):
        print("delete")


class UsesD:
    d = D()

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls, tag)


u = UsesD()
t(lambda: u.d[1])
t(lambda: delattr(u, "d"))
t(lambda: setattr(u, "d", 1))


class Below(UsesD, tag="x"):
    pass


t(lambda: type("Z", (UsesD,), {}, other=1))


class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("no")


try:
    type("Y", (), {"a": Bad()})
except ValueError as e:
    print(e, e.__notes__)


class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)

    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)

    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {"prepared": kw}

    def mro(cls):
        return type.mro(cls)


class WithMeta(metaclass=Meta, k=1):
    def __init__(self, v):
        self.v = v


t(lambda: WithMeta(3).v)
t(lambda: WithMeta.prepared)


class Meta2(type):
    pass


t(lambda: Meta2("Q", (WithMeta,), {}))


class Proxy:
    def __mro_entries__(self, bases):
        return (Old,)


class FromProxy(Proxy()):
    pass


t(lambda: (FromProxy.__bases__, FromProxy.__orig_bases__ is not None))
t(lambda: sorted(x for x in dir(b) if not x.startswith("__")))
t(lambda: (isinstance(b, A | int), issubclass(B, (int, A)), isinstance(3, list[int] | int)))
t(lambda: isinstance(1, 1))
t(lambda: issubclass(1, int))
t(lambda: issubclass(int, 1))
