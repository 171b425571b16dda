# __slots__: storage, inheritance, errors.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ('a', '__private')

    def __init__(self):
        self.a = 1
        self.__private = 2


class B(A):
    __slots__ = ['b']


class C(A):
    pass


class D(A):
    __slots__ = {'d': 'doc of d'}


class W:
    __slots__ = ('__weakref__', '__dict__', 'x')


a, b, c = A(), B(), C()


t(lambda: (a.a, A.__slots__, A.a, hasattr(a, '__dict__'), a._A__private, B.__slots__, c.__dict__))
t(lambda: setattr(a, 'z', 1))
t(lambda: b.b)
t(lambda: (setattr(b, 'b', 5), b.b, delattr(b, 'b')))
t(lambda: b.b)
t(lambda: delattr(b, 'b'))
t(lambda: (setattr(c, 'z', 1), c.__dict__, c.a))
t(lambda: (D.d.__doc__, D.__slots__))
t(lambda: (A.a.__get__(b), A.a.__set__(b, 7), b.a, A.a.__get__(None, A) is A.a))
t(lambda: A.a.__get__(5))
t(lambda: A.a.__set__(5, 1))
t(lambda: type('X', (), {'__slots__': ['a', 'a']}).__slots__)
t(lambda: type('X', (), {'__slots__': ['a b']}))
t(lambda: type('X', (), {'__slots__': [1]}))
t(lambda: type('X', (), {'__slots__': ['a'], 'a': 1}))
t(lambda: type('X', (A, type('Y', (), {'__slots__': ['q']})), {}))
t(lambda: type('X', (int,), {'__slots__': ()})().__class__.__slots__)
t(lambda: type('X', (tuple,), {'__slots__': ['a']}))
t(lambda: (copy.copy(a).a, copy.deepcopy(a).a, pickle.loads(pickle.dumps(a)).a))
t(lambda: pickle.loads(pickle.dumps(a, 0)))
t(lambda: (a.__reduce_ex__(2)[2], a.__getstate__(), c.__getstate__(), object().__getstate__()))
w = W()
w.y = 3
t(lambda: (w.__dict__, w.x if False else W.__slots__))
t(lambda: setattr(a, '__class__', C))
t(lambda: setattr(A(), '__class__', D))
