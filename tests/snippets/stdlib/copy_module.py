# copy and deepcopy: hooks, cycles, sharing.
import copy


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Hooks:
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return 'deep', sorted(type(k).__name__ for k in memo)


class State:
    def __init__(self):
        self.x = [1]

    def __getstate__(self):
        return {'x': self.x, 'extra': 1}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Reduce:
    def __reduce__(self):
        return list, ((1, 2),)


class Bad:
    def __reduce__(self):
        return 5


class New:
    def __new__(cls, a):
        self = super().__new__(cls)
        self.a = a
        return self

    def __getnewargs__(self):
        return (self.a,)


cycle = [1]
cycle.append(cycle)
shared = [0]


t(lambda: (copy.copy(Hooks()), copy.deepcopy(Hooks())))
t(lambda: (copy.copy(State()).__dict__, copy.deepcopy(State()).__dict__))
t(lambda: (copy.copy(Reduce()), copy.deepcopy(Reduce()), copy.copy(New([1])).a, copy.deepcopy(New([1])).a))
t(lambda: copy.copy(Bad()))
t(lambda: (lambda c: (c[1] is c, c is not cycle))(copy.deepcopy(cycle)))
t(lambda: (lambda p: (p[0] is p[1], p[0] is shared))(copy.deepcopy((shared, shared))))
t(lambda: [copy.copy(x) is x for x in (1, 'a', (1, []), None, len, int, frozenset(), range(3), 1.5, b'x')])
t(lambda: [copy.deepcopy(x) is x for x in (1, 'a', (1, 2), None, len, int, range(3), ((1,), 'x'))])
t(lambda: (copy.copy(iter([1, 2])).__next__(), copy.copy({1: 2}), copy.copy(bytearray(b'x')), copy.copy({1})))
t(lambda: (copy.deepcopy({'a': [1, {'b': (2, [3])}]}), copy.deepcopy([slice(1, [2])])))
t(lambda: copy.replace(5, a=1))
t(lambda: copy.copy(type('S', (), {'__slots__': ['a']})()).__class__.__name__)
t(lambda: copy.Error.__mro__[1].__name__)
