# Errors of iter, next, zip, enumerate, map, filter, reversed.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class NoNext:
    def __iter__(self):
        return 5


class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Raises:
    def __iter__(self):
        raise ValueError('iter')


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('next')


class Blocked(list):
    __iter__ = None
    __reversed__ = None


t(lambda: iter(5))
t(lambda: iter(NoNext()))
t(lambda: iter(5, 1))
t(lambda: iter())
t(lambda: iter([], 1, 2))
t(lambda: (list(OldStyle()), 20 in OldStyle(), list(reversed('ab'))))
t(lambda: reversed(OldStyle()))
t(lambda: list(Raises()))
t(lambda: list(NextRaises()))
t(lambda: iter(Blocked()))
t(lambda: reversed(Blocked()))
t(lambda: 1 in Blocked())
t(lambda: next(5))
t(lambda: next([]))
t(lambda: next(iter([])))
t(lambda: next(iter([]), None))
t(lambda: (list(zip()), list(zip('ab')), list(zip('ab', [1])), list(zip([1], [2], strict=True))))
t(lambda: list(zip('ab', [1], strict=True)))
t(lambda: list(zip('a', [1, 2], strict=True)))
t(lambda: list(zip('ab', 'ab', 'a', strict=True)))
t(lambda: zip('a', 5))
t(lambda: zip(x=1))
t(lambda: (list(enumerate('ab', 5)), list(enumerate('a', start=-1)), list(enumerate(start=2, iterable='z')), list(enumerate('ab', 2**63))))
t(lambda: enumerate(5))
t(lambda: enumerate('a', 'b'))
t(lambda: enumerate('a', 1, 2))
t(lambda: (list(map(max, [1, 5], [3, 2])), list(map(str, [])), list(map(lambda *a: a, 'ab', range(5)))))
t(lambda: list(map(max, [1, 5], [3], strict=True)))
t(lambda: map(str))
t(lambda: map())
t(lambda: list(map(5, [1])))
t(lambda: (list(filter(None, [0, 1, '', 'a'])), list(filter(str.isdigit, 'a1b2'))))
t(lambda: filter(None))
t(lambda: filter(None, 5))
t(lambda: list(filter(5, [1])))
t(lambda: (list(reversed(range(3))), list(reversed({'a': 1})), list(reversed([]))))
t(lambda: reversed({1, 2}))
t(lambda: reversed(5))
t(lambda: ([*zip(*[(1, 2), (3, 4)])], dict(zip('ab', [1, 2]))))
