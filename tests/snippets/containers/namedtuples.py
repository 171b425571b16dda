# collections.namedtuple: construction, errors, methods.
from collections import namedtuple


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


P = namedtuple('P', 'x y')
D = namedtuple('D', ['a', 'b', 'c'], defaults=(1, 2))


t(lambda: (P(1, 2), P(y=1, x=2), P._make([3, 4]), P(1, 2)._replace(x=9), P(1, 2)._asdict(), P._fields))
t(lambda: P(1))
t(lambda: P(1, 2, 3))
t(lambda: P(1, z=2))
t(lambda: P._make([1]))
t(lambda: P(1, 2)._replace(z=1))
t(lambda: (D(0), D(0, 5), D._field_defaults, D.__new__.__defaults__))
t(lambda: D())
t(lambda: namedtuple('X', 'a a'))
t(lambda: namedtuple('X', 'class'))
t(lambda: namedtuple('X', '_a'))
t(lambda: namedtuple('X', '1a'))
t(lambda: namedtuple('1X', 'a'))
t(lambda: namedtuple('X', 'a b', defaults=(1, 2, 3)))
t(lambda: namedtuple('X', 'a class _b a', rename=True)._fields)
t(lambda: (namedtuple('X', 'a,b c')._fields, namedtuple('X', '')()))
t(lambda: (P.__doc__, P.x.__doc__, P.__name__, P.__module__, P.__slots__))
t(lambda: (P(1, 2) == (1, 2), P(1, 2) < (1, 3), hash(P(1, 2)) == hash((1, 2)), P(1, 2) + (3,), P(1, 2)[::-1]))
t(lambda: setattr(P(1, 2), 'x', 5))
t(lambda: (P(1, 2).__getnewargs__(), P.__match_args__, len(P(1, 2)), [*P(1, 2)]))
t(lambda: (lambda x, y: (x, y))(**P(1, 2)._asdict()))
t(lambda: (P(x=1, y=2).x, P(1, 2).count(1), P(1, 2).index(2)))
t(lambda: (type(P(1, 2).__repr__()), repr(P([], P(1, 2)))))
