"""slice objects: indices, comparison, hashing, copies, and how they reach __getitem__."""
import copy
import itertools
import pickle

for parts in itertools.product((None, -7, -1, 0, 2, 9), (None, -3, 4), (None, -2, 1, 3)):
    s = slice(*parts)
    start, stop, step = s.indices(5)
    assert list(range(start, stop, step)) == list(range(5))[s], s
    print(parts, (start, stop, step), end=" ")
print()
for action in (lambda: slice(1, 2, 0).indices(5), lambda: slice(1).indices(-1), lambda: slice("a").indices(3), lambda: slice(), lambda: slice(1, 2, 3, 4),
               lambda: [1, 2][::0], lambda: "ab"["a":], lambda: slice(None).indices(1.5), lambda: slice(a=1)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(slice(10**30).indices(10**29), slice(None, None, -1).indices(10**20), slice(-(10**30), None).indices(3))
a = slice(1, "x", [3])
print(a, a.start, a.stop, a.step, a == slice(1, "x", [3]), slice(1, 2) < slice(1, 3), slice(None) != slice(0))
print(hash(slice(1, 2)) == hash(slice(1, 2, None)), {slice(1): "one"}[slice(None, 1)])
try:
    hash(a)
except TypeError as error:
    print(error)
print(copy.copy(a) is a, copy.deepcopy(a) == a, copy.deepcopy(a) is a, pickle.loads(pickle.dumps(a)) == a, a.__reduce__()[1])


class Grid:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


g = Grid()
print(g[1:2], g[::], g[1, 2:3, ...], g[:, None], g[1:2, ::3], g[()], g[*[1, 2], 3], g[*"ab"])
g[1:] = 5
del g[::2]
