# Built-in iterators after their end, their length hints and pickles.
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


makers = [
    lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter('ab'), lambda: iter(b'ab'), lambda: iter(bytearray(b'ab')),
    lambda: iter(range(2)), lambda: iter({1: 1, 2: 2}), lambda: iter({1: 1, 2: 2}.items()), lambda: iter({1, 2}),
    lambda: reversed([1, 2]), lambda: reversed((1, 2)), lambda: enumerate('ab'), lambda: zip('ab', 'cd'),
    lambda: map(str, [1, 2]), lambda: filter(None, [1, 2]), lambda: iter(lambda: 1, 1), lambda: reversed({1: 1, 2: 2}),
    lambda: iter(memoryview(b'ab')),
]
for make in makers:
    it = make()
    name = type(it).__name__
    hint = it.__length_hint__() if hasattr(it, '__length_hint__') else '-'
    items = list(it)
    after = it.__length_hint__() if hasattr(it, '__length_hint__') else '-'
    print(name, hint, items, after, next(it, 'end'), iter(it) is it)
    if name not in ('map', 'callable_iterator', 'filter', 'memory_iterator'):
        t(lambda: [list(pickle.loads(pickle.dumps(make(), p))) for p in (0, 2, 4)])
