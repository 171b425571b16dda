"""Sorting of ints, floats and strings: stable, with keys, reversed, and where values are not plain."""

import random

rng = random.Random(5)
ints = [rng.randrange(-50, 50) * 10 ** rng.randrange(0, 20) for _ in range(1000)]
floats = [rng.choice([0.0, -0.0, 1.5, -2.25, float("inf"), float("-inf"), 1e300, -1e-300, rng.random()]) for _ in range(1000)]
strings = ["".join(rng.choice("ab\0é\xff\u0100z") for _ in range(rng.randrange(0, 12))) for _ in range(1000)]
latin = ["".join(rng.choice("ab\0é\xffz") for _ in range(rng.randrange(0, 12))) for _ in range(1000)]


def insertion(items, key=lambda x: x, reverse=False):
    """A slow stable sort to compare with."""
    result = []
    for item in items:
        k = key(item)
        i = len(result)
        while i > 0 and (key(result[i - 1]) < k if reverse else k < key(result[i - 1])):
            i -= 1
        result.insert(i, item)
    return result


for items in (ints[:300], floats[:300], strings[:300], latin[:300], [True, 1, 0, False, 2, True] * 9):
    for reverse in (False, True):
        wanted = insertion(items, reverse=reverse)
        got = sorted(items, reverse=reverse)
        print([repr(x) for x in got] == [repr(x) for x in wanted], end=" ")
        numbered = list(enumerate(items))
        wanted = insertion(numbered, key=lambda pair: pair[1], reverse=reverse)
        print(sorted(numbered, key=lambda pair: pair[1], reverse=reverse) == wanted)

print(sorted([True, 1, 1.0, 0, False, 0.0]), sorted([3, True, 2, False]))
print(sorted([2, 1.5, 1, 0.5]), sorted([1, 10**30, -(10**30), 0]))
nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.5]))


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Text(str):
    def __lt__(self, other):
        return len(self) < len(other)


print(sorted([Backwards(1), Backwards(3), Backwards(2)]), sorted([1, Backwards(3), 2]))
print(sorted([Text("ccc"), Text("a"), Text("bb")]), sorted(["z", Text("aaa"), "yy"]))
print(sorted([(x, y) for x, y in zip(ints, strings)]) == insertion(list(zip(ints, strings))))
print(sorted([(x, -0.0) for x in floats], reverse=True) == insertion([(x, -0.0) for x in floats], reverse=True))
print(sorted([(1, "b"), (1, "a"), (0, "c"), (1,)]), sorted([[2], [1, 2], [1]]))
up = list(range(1000))
print(sorted(up) == up, sorted(up[::-1]) == up, sorted(up, reverse=True) == up[::-1])
for bad in ([1, "a"], ["a", 1], [1.0, None], ["a", b"a"]):
    try:
        sorted(bad)
    except TypeError as error:
        print(error)

# Tuples of ints: small ranges, ranges that no 64-bit number holds, several places, bools among them.
for spread in (3, 10**6, 2**62):
    pairs = [(rng.randrange(-spread, spread), rng.randrange(0, spread), i % 2) for i in range(300)]
    for reverse in (False, True):
        print(sorted(pairs, reverse=reverse) == insertion(pairs, reverse=reverse), end=" ")
        print(sorted(pairs, key=lambda t: (-t[0], t[2]), reverse=reverse) == insertion(pairs, key=lambda t: (-t[0], t[2]), reverse=reverse))
extremes = [(a, b) for a in (2**63 - 1, -(2**63), 0, -1) for b in (2**63 - 1, -(2**63), 0, 1)]
print(sorted(extremes), sorted([(1, 2), (1,), (0, 5, 6), (1, True), (2**70, 0)]))
