# Metaclasses, __prepare__, __call__, __instancecheck__, abstract classes, __class_getitem__.
import abc


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", name, [b.__name__ for b in bases], kwargs)
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")))
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.registered = kwargs.get("register", False)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        return instance == "fake" or super().__instancecheck__(instance)

    def __getattr__(cls, name):
        return f"meta {name}"

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter("abc")

    @property
    def described(cls):
        return f"<{cls.__name__}>"


class A(metaclass=Meta):
    x = 1

    def __init__(self, *args):
        pass


class B(A, register=True):
    y = 2


print(A.registered, B.registered, B.prepared, type(B).__name__)
B(1, 2)
print(isinstance("fake", A), isinstance(A(), B), A.nothing, len(A), list(B), B.described)
try:
    A().described
except AttributeError as error:
    print(error)


class Other(type):
    pass


try:
    class Conflict(A, metaclass=Other):
        pass
except TypeError as error:
    print(error)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name} {self.area()}"


for cls in (Shape, type("Half", (Shape,), {"area": lambda self: 1})):
    try:
        cls()
    except TypeError as error:
        print(error)


class Square(Shape):
    name = "square"

    def area(self):
        return 4


print(Square().describe())


class Duck:
    pass


Shape.register(Duck)
print(isinstance(Duck(), Shape), issubclass(Duck, Shape), Shape.__abstractmethods__ == {"area", "name"})


class Sized(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return any("__len__" in c.__dict__ for c in other.__mro__) or NotImplemented


print(issubclass(list, Sized), issubclass(int, Sized))


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic[int], list[int], dict[str, list[int]])


def function_metaclass(name, bases, namespace):
    return (name, bases, namespace["v"])


class NotAClass(metaclass=function_metaclass):
    v = 7


print(NotAClass)


class Bases:
    def __mro_entries__(self, bases):
        return (dict,)


class FromEntries(Bases()):
    pass


print(FromEntries.__bases__, FromEntries.__orig_bases__[0].__class__.__name__)
print(type.__call__(int, "12"), type(type), type(object), object.__class__, Meta.__mro__)
