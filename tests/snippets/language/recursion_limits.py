# Deep recursion ends in RecursionError, and the program goes on.
import sys


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __getattr__(self, name):
        return getattr(self, name + 'x')

    def __call__(self):
        return self()

    def __add__(self, o):
        return self + o

    def __iter__(self):
        return iter(self)

    def __bool__(self):
        return bool(self)

    def __len__(self):
        return len(self)


def deep(f):
    try:
        f()
    except RecursionError:
        return 'RecursionError'


def down(n=0):
    return down(n + 1)


def mutual(n):
    return (lambda: mutual(n + 1))()


nested = []
for _ in range(100_000):
    nested = [nested]
r = R()


t(lambda: (deep(down), deep(lambda: mutual(0)), deep(lambda: repr(r)), deep(lambda: r == r), deep(lambda: hash(r)), deep(lambda: r()), deep(lambda: r + 1)))
t(lambda: (deep(lambda: r.attribute), deep(lambda: iter(r)), deep(lambda: bool(r)), deep(lambda: len(r))))
t(lambda: (deep(lambda: repr(nested)), deep(lambda: sorted([r, r], key=lambda x: down()))))
limit = sys.getrecursionlimit()
t(lambda: sys.setrecursionlimit(0))
t(lambda: sys.setrecursionlimit('a'))
t(lambda: sys.setrecursionlimit(limit))
t(lambda: (sum(1 for _ in range(3)), [deep(down) for _ in range(3)]))
