"""Metaclasses: __prepare__, keywords, __call__, conflicts, __init_subclass__, __mro_entries__, mro(), __instancecheck__, __set_name__ order."""
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", name, [b.__name__ for b in bases], kw))
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, sorted(k for k in ns if not k.startswith("__")), kw))
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", name, kw))
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        log.append(("call", cls.__name__, args))
        return super().__call__(*args, **kw)


class A(metaclass=Meta, option=1):
    x = 1

    def __init__(self, *args):
        self.args = args


class B(A, flag=True):
    pass


a = A(1, 2)
print(*log, sep="\n")
print(A.prepared, type(B).__name__, a.args, B(3).args)


class Other(type):
    pass


class C(metaclass=Other):
    pass


for action in (lambda: type("D", (A, C), {}), lambda: type("D", (int, str), {}), lambda: type("D", (bool,), {}), lambda: type("D", (A, A), {}), lambda: type("D", (object, A), {}),
               lambda: type("D", (5,), {}), lambda: type("D", [], {}), lambda: type(5, (), {}), lambda: type("D", (), []), lambda: type("D"), lambda: type(), lambda: type("D", ()),
               lambda: type("D", (), {}, x=1), lambda: type("D", (type(None),), {}), lambda: type("D", (type(lambda: 0),), {}), lambda: type("a\0b", (), {})):  # fmt: skip
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)


class Plugin:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))


class P1(Plugin, tag="one"):
    pass


class P2(P1):
    pass


print(Plugin.registry)
try:

    class P3(Plugin, unknown=1):
        pass

except TypeError as error:
    print(error)


class Entry:
    def __init__(self, bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        return self.bases


class E1(Entry((int, Plugin)), tag="e"):
    pass


print(E1.__mro__, E1.__orig_bases__[0].bases, E1.__bases__)
for bad in (Entry([int]), Entry(5)):
    try:

        class E2(bad):
            pass

    except TypeError as error:
        print(error)


class Mro(type):
    def mro(cls):
        return [cls, *type.mro(cls)[1:]]


class M1(metaclass=Mro):
    pass


print(M1.__mro__ == (M1, object), type.mro(int), int.mro() == list(int.__mro__))


class BadMro(type):
    def mro(cls):
        return 5


try:

    class M2(metaclass=BadMro):
        pass

except TypeError as error:
    print(error)


class Checks(type):
    def __instancecheck__(cls, obj):
        return obj == "member"

    def __subclasscheck__(cls, sub):
        return sub is int


class Virtual(metaclass=Checks):
    pass


print(isinstance("member", Virtual), isinstance(Virtual(), Virtual), issubclass(int, Virtual), issubclass(str, Virtual), isinstance(5, (str, Virtual)))


class Order:
    def __init__(self, name):
        self.name = name

    def __set_name__(self, owner, name):
        print("set_name", name)


class Body(Plugin):
    b, a = Order("b"), Order("a")
    del b
    locals()["dynamic"] = Order("d")


print([k for k in vars(Body) if not k.startswith("__")])


def maker(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if k[0] != "_"), kw)


class NotAClass(metaclass=maker, key="v"):
    y = 1


print(NotAClass)
print(type("Dyn", (A,), {"z": 1}).z, type(type("Dyn", (A,), {})).__name__, type("Q", (), {"__qualname__": "Outer.Q"}).__qualname__, type(type) is type)
try:
    type("Q", (), {"__qualname__": 5})
except TypeError as error:
    print(error)
