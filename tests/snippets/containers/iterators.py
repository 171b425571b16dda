"""enumerate, zip, map, filter, reversed, iter with a sentinel, itertools."""
from itertools import *

print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([0], 2**63 - 1)), list(enumerate("ab", start=2**64)))
print(list(zip("abc", range(2))), list(zip()), list(zip("ab", "cd", strict=True)))
print(list(map(str, range(3))), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, range(4))))
calls = iter([1, 2, 3, 0, 5])
print(list(iter(lambda: next(calls), 0)))


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i

    def __len__(self):
        return 4


print(list(Sequence()), list(reversed(Sequence())), 4 in Sequence(), max(Sequence()))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(accumulate([])))
print(list(batched("abcdefg", 3)), list(batched([], 2)), next(batched("abc", 2, strict=True)))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])), list(chain()))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(islice(count(3), 3)), list(islice(count(1, 2), 3)))
print(list(islice(count(2**63 - 2), 4)), list(islice(count(0.5, 0.25), 3)), count(5), count(1, 2), count(2.5))
print(list(islice(cycle("abc"), 7)), list(cycle([])), list(dropwhile(lambda x: x < 3, [1, 3, 2])))
print(list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])))
print([(k, list(g)) for k, g in groupby("aabbbc")], [(k, len(list(g))) for k, g in groupby(range(10), lambda n: n // 4)])
groups = list(groupby("aab"))
print([k for k, g in groups], [list(g) for k, g in groups])
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice([], 5, 6)))
print(list(pairwise("abcd")), list(pairwise("a")), list(permutations("abc")), list(permutations("abc", 2)))
print(list(permutations("ab", 3)), list(product("ab", repeat=2)), list(product([1, 2], "xy")), list(product()), list(product([], "a")))
print(list(repeat("x", 3)), repeat(1, 2), repeat("y"), list(repeat(1, -1)), repeat(1, 4).__length_hint__())
print(list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("abc", "x")), list(zip_longest("a", "xy", fillvalue="-")), list(zip_longest()))
a, b = tee("abc")
print(next(a), list(b), list(a), tee([1], 0))
c, d, e = tee(iter([1, 2, 3]), 3)
print(next(c), next(c), next(d), list(e), list(c), list(d))


class Count(count):
    pass


print(next(Count(7)), type(Count()).__mro__[1] is count)


class Doubling(map):
    def __next__(self):
        return super().__next__() * 2


print(list(Doubling(abs, [-1, -2])))
for source in ("zip([1], iter(int, 1))", "map(abs, [-1])", "filter(None, [1])", "enumerate([1])"):
    print(list(eval(source)))
