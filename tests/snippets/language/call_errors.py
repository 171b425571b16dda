# Messages of wrong calls of functions, methods and classes.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def f(a, b, /, c, *, d): pass
def g(*args): pass
def h(a, b=1, **kw): pass


class C:
    def m(self, x): pass

    @staticmethod
    def s(x): pass

    @classmethod
    def k(cls, x): pass

    def __call__(self, q): pass


class I:
    def __init__(self, a): pass


class N:
    def __new__(cls, a): return object.__new__(cls)


class E: pass


t(lambda: f())
t(lambda: f(1))
t(lambda: f(1, 2))
t(lambda: f(1, 2, 3))
t(lambda: f(1, 2, 3, 4))
t(lambda: f(1, 2, 3, 4, d=1))
t(lambda: f(1, b=2, c=3, d=4))
t(lambda: f(1, 2, c=3, d=4, e=5))
t(lambda: f(1, 2, 3, c=4, d=5))
t(lambda: g(a=1))
t(lambda: h())
t(lambda: h(1, 2, 3))
t(lambda: h(1, a=2))
t(lambda: h(**{'a': 1}, **{'a': 2}))
t(lambda: C().m())
t(lambda: C().m(1, 2))
t(lambda: C.m())
t(lambda: C.m(1))
t(lambda: C.s())
t(lambda: C().s(1, 2))
t(lambda: C.k())
t(lambda: C.k(1, 2))
t(lambda: C()(1, 2))
t(lambda: C(1))
t(lambda: I())
t(lambda: I(1, 2))
t(lambda: I(b=1))
t(lambda: N())
t(lambda: N(1, 2))
t(lambda: E(1))
t(lambda: E(a=1))
t(lambda: object(1))
t(lambda: object.__new__(E, 1))
t(lambda: object.__new__())
t(lambda: object.__new__(5))
t(lambda: object.__new__(int))
t(lambda: object.__init__(E(), 1))
t(lambda: 5())
t(lambda: 'a'())
t(lambda: C.x())
t(lambda: None.f())
t(lambda: (lambda: 0)(1))
t(lambda: (lambda x, y=1, *, z: 0)(1, 2, 3))
t(lambda: [].append(1, 2, 3))
t(lambda: 'a'.join())
t(lambda: 'a'.split(maxsplit=1, bad=2))
t(lambda: int(bad=1))
t(lambda: dict.get({}))
t(lambda: str.upper())
t(lambda: str.upper(5))
t(lambda: list.append([], ))
t(lambda: len([], []))
t(lambda: isinstance(1))
t(lambda: isinstance(1, 5))
t(lambda: (isinstance(1, (int, 5)), isinstance('a', (int, 5)) if False else 0))
t(lambda: isinstance('a', (int, 5)))
t(lambda: issubclass(1, int))
t(lambda: issubclass(int, 'a'))
t(lambda: getattr(5))
t(lambda: getattr(5, 'x'))
t(lambda: setattr(5, 'x', 1))
t(lambda: delattr(5, 'real'))
t(lambda: setattr(5, 'real', 1))
t(lambda: hash())
t(lambda: callable())
t(lambda: vars(5))
t(lambda: dir(1, 2))
