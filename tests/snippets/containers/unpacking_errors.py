# Messages of unpacking and starred arguments.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Weird:
    def __iter__(self):
        yield 1
        raise LookupError('inside')


def one(x):
    a, b = x
    return a, b


def star(x):
    a, *b, c = x
    return a, b, c


def nested(x):
    (a, b), c = x
    return a, b, c


def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


t(lambda: one([1]))
t(lambda: one([1, 2, 3]))
t(lambda: one(5))
t(lambda: (one('ab'), one({'x': 1, 'y': 2}), one(range(2))))
t(lambda: one(Weird()))
t(lambda: one(None))
t(lambda: star([1]))
t(lambda: (star([1, 2]), star('abcd')))
t(lambda: star(iter(range(10**3)))[1][-1])
t(lambda: nested([[1], 2]))
t(lambda: nested([5, 2]))
t(lambda: nested(['ab', 2]))
t(lambda: (f(1, c=3), f(*[1, 2, 3], c=0, **{'z': 5}), f(1, *(), **{}, c=1)))
t(lambda: f())
t(lambda: f(1))
t(lambda: f(1, 2, 3))
t(lambda: f(1, c=2, a=3))
t(lambda: f(1, c=2, **{'c': 3}))
t(lambda: f(*5, c=1))
t(lambda: f(1, **5, c=1))
t(lambda: f(1, **{1: 2}, c=1))
t(lambda: f(1, c=1, **[('a', 1)]))
t(lambda: ([*[1], *'ab', *{}], {**{'a': 1}, **{'a': 2}}, (*range(2),), {*[1], *[1]}))
t(lambda: [*5])
t(lambda: {**5})
t(lambda: {**[1]})
t(lambda: (lambda a, /, b: (a, b))(a=1, b=2))
t(lambda: (lambda *, a: a)(1))
t(lambda: (lambda a: a)(1, a=2))
t(lambda: print(1, x=2))
t(lambda: len())
t(lambda: len(1, 2))
t(lambda: len(x=[]))
