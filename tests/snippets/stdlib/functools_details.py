# functools: partial, lru_cache, singledispatch, reduce, cached_property.
import functools
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


calls = []


@functools.lru_cache(maxsize=2)
def cached(x, y=0):
    calls.append((x, y))
    return x, y


@functools.lru_cache(typed=True)
def typed(x):
    return type(x).__name__


@functools.singledispatch
def show(x, *rest):
    return 'object', rest


@show.register
def _(x: int):
    return 'int', x


@show.register(list)
def _(x):
    return 'list'


@show.register
def _(x: str | bytes):
    return 'text'


class C:
    @functools.cached_property
    def p(self):
        calls.append('p')
        return 5

    @functools.singledispatchmethod
    def m(self, x):
        return 'any'

    @m.register
    def _(self, x: int):
        return 'int'

    part = functools.partialmethod(lambda self, a, b: (a, b), 1)


@functools.total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v

    def __eq__(self, o):
        return self.v == o.v


p = functools.partial(int, base=2)


t(lambda: (p('101'), p.func, p.args, p.keywords, repr(functools.partial(print, 1, sep='')), functools.partial(functools.partial(max, 1), 2)(0), functools.partial(p, base=8)('11')))
t(lambda: functools.partial())
t(lambda: functools.partial(5))
t(lambda: (functools.partial(lambda a, b, c: (a, b, c), functools.Placeholder, 2)(1, 3), functools.Placeholder))
t(lambda: functools.partial(max, functools.Placeholder))
t(lambda: (pickle.loads(pickle.dumps(p))('11'), type(functools.partial(p)).__name__))
t(lambda: ([cached(x) for x in (1, 2, 1, 3, 2)], calls, cached.cache_info(), cached.cache_clear(), cached.cache_info().currsize, cached.cache_parameters()))
t(lambda: cached([]))
t(lambda: (typed(1), typed(1.0), typed.cache_info().misses, functools.lru_cache(None)(lambda: 1).cache_info(), functools.cache(len)('ab')))
t(lambda: functools.lru_cache('a')(len))
t(lambda: (show(5), show(True), show('a'), show([]), show(1.5, 2), show.dispatch(bool)(7), sorted(t.__name__ for t in show.registry)))
t(lambda: show())
t(lambda: show.register(5))
t(lambda: (C().m(1), C().m('a'), C().part(2), (lambda c: (c.p, c.p, c.__dict__, calls[-1]))(C())))
t(lambda: (T(1) < T(2), T(1) >= T(2), T(1) <= T(1), T(2) > T(1)))
t(lambda: functools.total_ordering(type('E', (), {})))
t(lambda: (functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce(max, [], 5), functools.reduce(lambda a, b: (a, b), 'abc', initial=0)))
t(lambda: functools.reduce(max, []))
t(lambda: functools.reduce(5, [1, 2]))
t(lambda: functools.reduce(max, 5))
t(lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), functools.cmp_to_key(lambda a, b: 0)(1) == functools.cmp_to_key(lambda a, b: 0)(2)))
t(lambda: (functools.wraps(len)(lambda: 0).__name__, functools.wraps(len)(lambda: 0).__wrapped__, functools.WRAPPER_ASSIGNMENTS))
