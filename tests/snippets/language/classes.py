# Classes: inheritance, MRO, descriptors, special methods, class bodies.
class Base:
    kind = "base"

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def who(self):
        return f"base {self.name}"


class Left(Base):
    def who(self):
        return "left " + super().who()


class Right(Base):
    kind = "right"

    def who(self):
        return "right " + super().who()


class Bottom(Left, Right):
    def who(self):
        return "bottom " + super().who()


b = Bottom("x")
print(b, b.who(), b.kind, [c.__name__ for c in Bottom.__mro__], Bottom.__bases__)
print(isinstance(b, Right), issubclass(Left, Base), issubclass(Base, Left), type(b) is Bottom)
try:
    class Broken(Base, Left):
        pass
except TypeError as error:
    print(error)
try:
    class Twice(Base, Base):
        pass
except TypeError as error:
    print(error)


class Body:
    x = 1
    y = [i for i in range(x + 2)]
    z = x + 1
    print("in body", x, z, __qualname__, __module__)
    if z > 1:
        def method(self):
            return self.x
    del z

    class Inner:
        pass


print(Body.y, Body.Inner.__qualname__, hasattr(Body, "z"), Body().method())


class Temperature:
    def __init__(self):
        self._c = 0.0

    @property
    def fahrenheit(self):
        "Degrees Fahrenheit."
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._c = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        self._c = -273.15

    @classmethod
    def boiling(cls):
        t = cls()
        t._c = 100.0
        return t

    @staticmethod
    def name():
        return "temperature"


t = Temperature.boiling()
print(t.fahrenheit, Temperature.fahrenheit.__doc__, t.name())
t.fahrenheit = 32
print(t._c)
del t.fahrenheit
print(t._c)


class ReadOnly:
    @property
    def x(self):
        return 1


try:
    ReadOnly().x = 2
except AttributeError as error:
    print(error)
try:
    del ReadOnly().x
except AttributeError as error:
    print(error)


class Typed:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError("int wanted")
        instance.__dict__[self.name] = value


class Record:
    size = Typed()


r = Record()
print(r.size)
r.size = 3
print(r.size, vars(r))
try:
    r.size = "3"
except TypeError as error:
    print(error)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = 1
for action in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__):
    try:
        action()
    except AttributeError as error:
        print(error)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("made_"):
            return name[5:]
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name)


d = Dynamic()
d.x = 21
print(d.made_up, d.x, getattr(d, "other", "default"), hasattr(d, "other"))
del d.x
print(vars(d))


class Everything:
    def __getattribute__(self, name):
        return f"got {name}" if name != "real" else object.__getattribute__(self, name)


print(Everything().anything)


class Counted:
    instances = 0

    def __new__(cls, *args):
        cls.instances += 1
        return super().__new__(cls)

    def __init__(self, *args):
        self.args = args

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Tagged(Counted, tag="blue"):
    pass


Tagged(1, 2)
print(Counted.instances, Tagged.instances, Tagged.tag)
for make in (lambda: object(1), lambda: Base(), lambda: Base("a", "b"), lambda: int.__new__(str)):
    try:
        make()
    except TypeError as error:
        print(error)
try:
    b.missing
except AttributeError as error:
    print(error, error.name, error.obj is b)
try:
    Base.missing
except AttributeError as error:
    print(error)
b.extra = 1
print(sorted(vars(b)), "extra" in dir(b), b.__dict__)
Base.added = lambda self: "added later"
print(b.added(), Bottom.who(b), Base.who.__get__(b)())
b.__class__ = Left
print(b.who())
Three = type("Three", (Base,), {"value": 3, "double": lambda self: self.value * 2})
print(Three("n").double(), Three.__name__, Three.__module__)
print(super(Bottom, Bottom("y")).who(), super(Left, Left("z")).kind)
