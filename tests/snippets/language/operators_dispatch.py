# Binary operators: reflected methods, subclasses first, in-place fallbacks.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


class N:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        log.append('add')
        return NotImplemented if isinstance(o, str) else ('add', self.v)

    def __radd__(self, o):
        log.append('radd')
        return 'radd', self.v

    def __mul__(self, o):
        return 'mul'

    def __neg__(self):
        return 'neg'

    def __matmul__(self, o):
        return 'matmul', o

    def __rmatmul__(self, o):
        return 'rmatmul', o

    def __rpow__(self, o, m=None):
        return 'rpow', o, m

    def __divmod__(self, o):
        return 'divmod'

    def __rdivmod__(self, o):
        return 'rdivmod'

    def __iadd__(self, o):
        log.append('iadd')
        return NotImplemented

    def __isub__(self, o):
        return 'isub'

    def __round__(self, n=None):
        return 'round', n

    def __index__(self):
        return 2


class S(N):
    def __radd__(self, o):
        log.append('S radd')
        return NotImplemented


class NoneAdd:
    __add__ = None
    __radd__ = None


def inplace(a, b, op):
    ns = {'a': a, 'b': b}
    exec('a %s= b' % op, ns)
    return ns['a']


def logged(f):
    log.clear()
    try:
        return f(), list(log)
    except TypeError as e:
        return str(e), list(log)


t(lambda: (logged(lambda: N(1) + 2), logged(lambda: 2 + N(1)), logged(lambda: N(1) + 'a'), logged(lambda: 'a' + N(1)), logged(lambda: N(1) + N(2)), logged(lambda: N(1) + S(2)), logged(lambda: S(1) + N(2))))
t(lambda: logged(lambda: 2 + S(1)))
t(lambda: (N(1) @ 2, 2 @ N(1), 2 ** N(1), pow(2, N(1)), divmod(N(1), 1), divmod(1, N(1)), -N(1), round(N(1)), round(N(1), 3)))
t(lambda: pow(2, N(1), 5))
t(lambda: (logged(lambda: inplace(N(1), 5, '+')), inplace(N(1), 5, '-'), inplace(N(1), 2, '*'), inplace([1], (2,), '+'), inplace('a', 3, '*')))
t(lambda: inplace([1], 5, '+'))
t(lambda: inplace((1,), [2], '+'))
t(lambda: inplace({}, 5, '|'))
t(lambda: inplace({1}, [2], '|'))
t(lambda: inplace(5, 0, '//'))
t(lambda: NoneAdd() + 1)
t(lambda: 1 + NoneAdd())
t(lambda: N(1) - 1)
t(lambda: 1 - N(1))
t(lambda: ~N(1))
t(lambda: +N(1))
t(lambda: abs(N(1)))
t(lambda: N(1) < N(2))
t(lambda: ([1] * N(1), 'ab' * N(1), [0, 1, 2, 3][N(1)], range(N(5))[-1], bin(N(1)), chr(N(1))))
t(lambda: [1, 2] * 'a')
t(lambda: [1] + 'a')
t(lambda: 'a' + 1)
t(lambda: (1,) + 'a')
t(lambda: b'a' + 'a')
t(lambda: {} | [])
t(lambda: {1} - [1])
t(lambda: 1 << 1.0)
t(lambda: 1.0 << 1)
t(lambda: '%d' + 5)
