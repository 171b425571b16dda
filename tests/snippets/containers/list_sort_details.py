"""list.sort and sorted: stability, key and reverse, mutation while sorting, exceptions midway, mixed and partial orders."""
import functools
import random

r = random.Random(5)
data = [(r.randrange(5), i) for i in range(40)]
print(sorted(data, key=lambda p: p[0]) == sorted(data), sorted(data, key=lambda p: p[0], reverse=True)[:4], [x for x in sorted(data, key=lambda p: -p[0])][:3])
print(sorted("bBaA", key=str.lower), sorted([3, 1.5, True, 2**70, -0.0, 0]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]), sorted({3: "x", 1: "y"}), sorted(iter("cab")))
for n in (0, 1, 2, 3, 31, 32, 33, 63, 64, 65, 127, 500, 2000):
    values = [r.randrange(n or 1) for _ in range(n)]
    runs = list(range(n // 2)) + list(range(n // 2, 0, -1))
    for key in (None, lambda x: -x, str):
        for reverse in (False, True):
            ordered = sorted(values, key=key, reverse=reverse)
            keys = [key(v) if key else v for v in ordered]
            assert all(a >= b if reverse else a <= b for a, b in zip(keys, keys[1:]))
    assert all(a <= b for a, b in zip(sorted(values), sorted(values)[1:])) and sorted(runs) == sorted(runs[::-1])
print([round(x, 6) for x in sorted(r.random() for _ in range(300))][::60])

class Bad:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 3 or other.n == 3:
            raise ValueError("three")
        return self.n < other.n

    def __repr__(self):
        return f"B{self.n}"


bad = [Bad(n) for n in (5, 4, 3, 2)]
try:
    bad.sort()
except ValueError as error:
    print(error, sorted(b.n for b in bad))
mutated = [3, 1, 2]


def key(x):
    mutated.append(x)
    return x


try:
    mutated.sort(key=key)
except ValueError as error:
    print(error, mutated)
seen = []
values = [3, 1, 2]
values.sort(key=lambda x: seen.append(list(values)) or x)
print(values, seen)
for action in (lambda: sorted([1, "a"]), lambda: sorted([1j, 2]), lambda: sorted(5), lambda: sorted([1], 5), lambda: [1].sort(5), lambda: sorted([2, 1], key=5), lambda: sorted([1], reverse="x") if False else sorted([2, 1], reverse=2),
               lambda: sorted(), lambda: [None, 1].sort(), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([1], cmp=5), lambda: sorted([[1], (2,)]), lambda: sorted([{}, {}]), lambda: max([1, "a"]), lambda: min([])):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
nan = float("nan")
print(sorted([3, nan, 1, 2]), sorted([nan, 2, 1]), sorted([2, nan, 1], reverse=True), max(1, nan), max(nan, 1), min([nan, 2]))


class Only:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return str(self.n)


print(sorted([Only(2), Only(1), Only(3)]), max(Only(2), Only(5)), sorted([3, 2, 1], key=functools.cmp_to_key(lambda a, b: a - b)), max("ab", "b", key=len), min((1, 2), default=0), max([], default=None))
s = "the quick brown fox".split()
s.sort(key=len)
print(s, sorted(s, key=lambda w: (len(w), w), reverse=True), s.sort(), s)
