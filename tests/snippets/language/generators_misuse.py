# Generators: send, throw, close, return values, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def g():
    x = yield 1
    y = yield x
    return x, y


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


def returns():
    return 5
    yield


def raises_stop():
    yield 1
    raise StopIteration('inner')


def delegating(it):
    r = yield from it
    yield 'result', r


def recursive():
    yield next(me)


me = recursive()


def value(gen):
    try:
        while True:
            next(gen)
    except StopIteration as e:
        return e.value


t(lambda: (lambda i: (next(i), i.send('a'), value(i)))(g()))
t(lambda: g().send(1))
t(lambda: (lambda i: (i.send(None), i.send(2)))(g()))
t(lambda: (lambda i: (next(i), i.close(), i.close(), next(i, 'end')))(g()))
t(lambda: (lambda i: (next(i), i.close()))(stubborn()))
t(lambda: (value(returns()), value(g())))
t(lambda: list(raises_stop()))
t(lambda: next(me))
t(lambda: (list(delegating([1, 2])), list(delegating(returns())), list(delegating('ab'))))
t(lambda: list(delegating(5)))
t(lambda: (lambda d: (next(d), d.send(5)))(delegating([1, 2])))
t(lambda: (lambda d: (next(d), d.send(5), d.send(6)))(delegating(g())))
t(lambda: (lambda d: (next(d), d.throw(KeyError('x'))))(delegating([1, 2])))
t(lambda: (lambda i: (i.gi_frame is not None, i.gi_running, i.gi_yieldfrom, i.gi_code.co_name, list(i), i.gi_frame))(g()))
t(lambda: (g().__name__, g().__qualname__, g.__name__, type(g()).__name__, repr(g())[:20]))
t(lambda: (iter(g()) is not None, (lambda i: iter(i) is i)(g())))
t(lambda: len(g()))
t(lambda: g()[0])
t(lambda: g() + 1)
t(lambda: list(x for x in 5))
t(lambda: next(1 / 0 for _ in [1]))
t(lambda: (sum(x * x for x in range(4)), max((x for x in 'abc'), default=0), [*(x for x in 'ab')], dict((x, x) for x in 'a')))
t(lambda: (lambda i: (next(i), next(i, 0), i.throw(ValueError)))(iter(g())))
t(lambda: setattr(g(), 'gi_frame', 1))
t(lambda: setattr(g(), '__name__', 5))
