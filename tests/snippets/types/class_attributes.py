# Attributes of classes: what can be read, assigned and deleted, and the messages.
class C:
    x: int


print(sorted(C.__dict__))
C.__annotations__
print(sorted(C.__dict__))
C.__annotations__ = {}
print(sorted(C.__dict__), C.__annotate__)
del C.__annotations__
print(sorted(C.__dict__), C.__annotate__, C.__annotations__)
for f in (
    lambda: int.__annotations__, lambda: int.__annotate__, lambda: type.__abstractmethods__,
    lambda: setattr(int, 'x', 1), lambda: delattr(int, 'x'), lambda: setattr(int, '__name__', 'x'),
    lambda: setattr(C, '__name__', 1), lambda: delattr(C, '__name__'), lambda: setattr(C, '__bases__', 1),
    lambda: setattr(C, '__bases__', ()), lambda: setattr(C, '__bases__', (1,)),
    lambda: setattr(C, '__bases__', (C,)), lambda: setattr(C, '__bases__', (object,)), lambda: type(1, 2),
    lambda: type('a', (), {}, 1), lambda: type.__new__(type, 1, (), {}), lambda: type.__new__(type, 'a', [], {}),
    lambda: type.__init__(C, 1, 2), lambda: type.__init__(C, 1, x=2), lambda: delattr(C, 'zz'),
    lambda: type(iter([]))(), lambda: object.__setattr__(C, 'x', 1), lambda: object.__new__(dict),
    lambda: type.__getattribute__(C, 1), lambda: getattr(C, 1), lambda: setattr(C, 1, 1),
    lambda: object.__getattribute__(1, 1), lambda: delattr(C, '__doc__'), lambda: setattr(C, '__type_params__', 1),
    lambda: setattr(C, '__module__', 1), lambda: delattr(C, '__module__'), lambda: C.__text_signature__,
    lambda: setattr(C, '__annotate__', 1), lambda: setattr(C, '__mro__', 1), lambda: setattr(C, '__dict__', 1),
    lambda: setattr(C, '__qualname__', 1), lambda: delattr(C, '__annotate__'),
    lambda: delattr(C, '__abstractmethods__'), lambda: type.__repr__(1), lambda: C.__dict__['__dict__'],
    lambda: C.__dict__['__weakref__'], lambda: type('X', (int,), {'__slots__': ['a']}),
    lambda: type('X', (), {'__slots__': '1'}), lambda: type('X', (), {'__slots__': ['__dict__', '__dict__']}),
    lambda: type('X', (C,), {'__slots__': ['__dict__']}), lambda: type('X', (C,), {'__slots__': ['__weakref__']}),
    lambda: type('X', (), {'__qualname__': 1}), lambda: type('X', (), {'__classcell__': 1}),
    lambda: type('X', (int, str), {}), lambda: type('X', (bool,), {}), lambda: type('X\0', (), {}),
    lambda: type('X', (object, C), {}), lambda: type('X', (C, C), {}), lambda: type.__subclasses__(),
    lambda: (C.__itemsize__, int.__itemsize__ > 0, C.__base__, C.__mro__, object.__base__, type.__base__),
    lambda: C.__dict__.copy() == dict(C.__dict__), lambda: type(C.__dict__), lambda: C.__dict__.__setitem__,
    lambda: (int | None, C | int, int | 'C'), lambda: list[int].__origin__, lambda: type[int], lambda: C[int],
):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
