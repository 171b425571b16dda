# __slots__ in all forms, __dict__ and __weakref__ slots, conflicts, descriptors of slots, __set_name__ and inheritance.
import weakref


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def make(slots, *bases, **names):
    return type("C", bases, {"__slots__": slots, **names})


for slots in ["a", ("a", "b"), ["_x", "__private"], {"a": "doc of a"}, (), iter(("i", "j")), "", ("a", "a")]:
    t(lambda: sorted(k for k in vars(make(slots)) if not k.startswith("__")))
for slots in [(1,), ("1a",), ("a b",), 5, ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), None, ("class",), (b"a",)]:
    t(lambda: make(slots))
t(lambda: make(("a",), a=1))
t(lambda: make(("a",), int))
t(lambda: make((), int)(5))
t(lambda: make(("a",), tuple))
t(lambda: make(("a",), list)([1]))
t(lambda: make(("__dict__",), int)(5).__dict__)
t(lambda: make(("__weakref__",), tuple))


class A:
    __slots__ = ("x", "__y")

    def set_y(self):
        self.__y = 5
        return self.__y


a = A()
t(lambda: a.x)
a.x = 1
print(a.x, a.set_y(), A.x, type(A.x), A.x.__name__, A.x.__objclass__, A.x.__doc__, [n for n in dir(a) if "y" in n and "_A" in n])
t(lambda: a.__dict__)
t(lambda: setattr(a, "z", 1))
t(lambda: delattr(a, "z"))
t(lambda: weakref.ref(a))
t(lambda: A.x.__get__(a))
t(lambda: A.x.__get__(a, A))
t(lambda: A.x.__get__(None, A) is A.x)
t(lambda: A.x.__get__(5))
t(lambda: A.x.__set__(5, 1))
t(lambda: A.x.__get__(None))
t(lambda: A.x.__delete__(a))
t(lambda: A.x.__delete__(a))
t(lambda: a.x)
t(lambda: repr(A.x))


class B(A):
    pass


b = B()
b.x, b.w = 1, 2
print(b.__dict__, weakref.ref(b)() is b, B.__slots__, hasattr(B, "__dict__"))


class C1:
    __slots__ = ("p",)


class C2:
    __slots__ = ("q",)


class Empty:
    __slots__ = ()


t(lambda: type("D", (C1, C2), {}))
t(lambda: type("D", (C1, Empty), {"__slots__": ()})().__class__.__mro__[1].__name__)
t(lambda: type("D", (A, C1), {}))


class Doc:
    __slots__ = {"name": "the name", "size": None}


print(Doc.name.__doc__, Doc.size.__doc__, Doc.__slots__)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner=None):
        return ("get", instance is None, owner and owner.__name__, self.name)

    def __set__(self, instance, value):
        print("set", self.name, value)

    def __delete__(self, instance):
        print("delete", self.name)


class Uses:
    one = Named()
    two = one


u = Uses()
u.one = 5
del u.one
print(u.one, Uses.two, u.__dict__)
u.__dict__["one"] = "hidden"
print(u.one)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no name")


try:

    class Fails:
        attr = BadName()

except ValueError as e:
    print(type(e).__name__, e, e.__notes__)


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data"


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["os"] = value


class Mixed:
    nd = NonData()
    os = OnlySet()


m = Mixed()
print(m.nd, type(m.os).__name__)
m.__dict__["nd"] = "mine"
m.os = 7
print(m.nd, m.os)
t(lambda: delattr(m, "os"))
t(lambda: object().x)
t(lambda: setattr(object(), "x", 1))
t(lambda: setattr(int, "x", 1))
t(lambda: delattr(int, "real"))
t(lambda: setattr(5, "real", 1))
t(lambda: setattr(5, "foo", 1))
t(lambda: delattr(5, "foo"))
t(lambda: (lambda: 0).__nope__)
t(lambda: setattr(a, "__class__", B))
t(lambda: setattr(a, "__class__", 5))
