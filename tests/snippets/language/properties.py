# property: accessors, copies, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class C:
    def __init__(self):
        self._x = 0

    @property
    def x(self):
        "the doc of x"
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        self._x = 'deleted'

    @property
    def readonly(self):
        return self.missing

    w = property(None, lambda self, v: setattr(self, '_x', v))
    e = property()


class D(C):
    @C.x.getter
    def x(self):
        return 'D', self._x


c = C()


t(lambda: (c.x, setattr(c, 'x', 5), c.x, delattr(c, 'x'), c.x, C.x.__doc__, C.x.fget.__name__, C.x.__name__))
t(lambda: setattr(c, 'readonly', 1))
t(lambda: delattr(c, 'readonly'))
t(lambda: c.readonly)
t(lambda: c.w)
t(lambda: c.w.__class__ if False else setattr(c, 'w', 3))
t(lambda: delattr(c, 'w'))
t(lambda: c.e)
t(lambda: setattr(c, 'e', 1))
t(lambda: (D().x, setattr(D(), 'x', 2), D.x.fset is C.x.fset))
t(lambda: (property.__get__(C.x, c), C.x.__get__(None, C) is C.x, C.x.__isabstractmethod__))
t(lambda: property(1, 2, 3, 4, 5))
t(lambda: property(x=1))
t(lambda: setattr(C.x, 'fget', 1))
t(lambda: setattr(C.x, '__doc__', 'new') or C.x.__doc__)
t(lambda: type('P', (property,), {'__doc__': 'sub'})(lambda s: 1).__get__(c))
t(lambda: C.__dict__['x'].__set_name__(C, 'zz'))
