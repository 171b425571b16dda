"""Descriptors of every kind: order of look-up, __set_name__, __delete__, class access, inheritance, errors."""


class Data:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner=None):
        return ("data", self.name, instance is None, owner and owner.__name__)

    def __set__(self, instance, value):
        instance.__dict__[self.name] = ("stored", value)

    def __delete__(self, instance):
        print("deleting", self.name)


class NonData:
    def __get__(self, instance, owner=None):
        return ("nondata", instance is None, owner.__name__)


class SetOnly:
    def __set__(self, instance, value):
        print("set only", value)


class Base:
    d, n, s = Data(), NonData(), SetOnly()
    same = again = Data()


class Derived(Base):
    n = "plain"


b, e = Base(), Derived()
print(b.d, Base.d, e.d, Derived.d, b.n, e.n, b.same, type(Base.__dict__["s"]).__name__)
b.d = 5
b.__dict__["n"] = "own"
b.__dict__["s"] = "own s"
print(b.d, b.n, b.s, vars(b))
b.s = 1
del b.d
try:
    del b.n
    print(b.n)
    del b.s
except AttributeError as error:
    print(type(error).__name__, error)
for action in (lambda: delattr(b, "s"), lambda: delattr(b, "nothing"), lambda: delattr(Base, "nothing"), lambda: b.nothing, lambda: Base.nothing):
    try:
        action()
    except AttributeError as error:
        print(error)
late = Data()
Base.late = late
try:
    print(b.late)
except AttributeError as error:
    print(error)
late.__set_name__(Base, "late")
print(b.late)


class Raising:
    def __get__(self, instance, owner):
        raise AttributeError("from get")


class Fallback:
    r = Raising()

    def __getattr__(self, name):
        return f"getattr {name}"


print(Fallback().r, Fallback().other)
try:
    Fallback.r
except AttributeError as error:
    print(error)


class Everything:
    def __getattribute__(self, name):
        if name == "real":
            return object.__getattribute__(self, "__class__").__name__
        if name == "gone":
            raise AttributeError(name)
        return f"all {name}"

    def __getattr__(self, name):
        return f"fallback {name}"

    def __setattr__(self, name, value):
        print("setattr", name, value)

    def __delattr__(self, name):
        print("delattr", name)


x = Everything()
x.a = 1
del x.a
print(x.real, x.gone, x.__dict__, hasattr(x, "zzz"), getattr(x, "q"))


class Meta(type):
    m = property(lambda cls: f"meta property of {cls.__name__}")

    def method(cls):
        return cls.__name__

    def __getattr__(cls, name):
        return f"meta getattr {name}"


class WithMeta(metaclass=Meta):
    own = 1


print(WithMeta.m, WithMeta.method(), WithMeta.missing, WithMeta.own)
for name in ("m", "method", "missing"):
    print(name, hasattr(WithMeta(), name))
try:
    WithMeta.m = 5
except AttributeError as error:
    print(error)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no name")


try:

    class Broken:
        attr = BadName()

except ValueError as error:
    print(error, error.__notes__)
print(Data.__get__(late, None, int), (lambda self: 5).__get__(1)(), str.upper.__get__("abc")(), len.__class__.__name__, hasattr(len, "__get__"), hasattr(str.upper, "__set__"))


class Slots:
    __slots__ = ("a",)
    b = 3


s = Slots()
s.a = 1
print(Slots.a.__get__(s), Slots.a.__name__, Slots.a.__objclass__.__name__, type(Slots.a).__name__)
Slots.a.__set__(s, 9)
print(s.a)
Slots.a.__delete__(s)
for action in (lambda: s.a, lambda: setattr(s, "b", 1), lambda: setattr(s, "c", 1), lambda: Slots.a.__get__(5), lambda: delattr(s, "a")):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
