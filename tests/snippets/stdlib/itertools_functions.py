import itertools as it
import operator

print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(it.batched("abcdefg", 3)), list(it.chain("ab", [1])), list(it.chain.from_iterable(["ab", "c"])))
print(list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 2)), list(it.permutations("abc", 2)))
print(list(it.compress("abcdef", [1, 0, 1, 0, 1, 1])), list(it.islice(it.count(10, 2.5), 3)), list(it.islice(it.cycle("ab"), 5)))
print(list(it.dropwhile(lambda x: x < 3, [1, 4, 2])), list(it.takewhile(lambda x: x < 3, [1, 4, 2])), list(it.filterfalse(None, [0, 1, ""])))
print([(k, list(g)) for k, g in it.groupby("aaabbc")], [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4], lambda x: x % 2)])
print(list(it.islice("abcdefg", 1, None, 2)), list(it.pairwise("abcd")), list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)))
print(list(it.repeat("x", 3)), list(it.starmap(pow, [(2, 5), (3, 2)])), list(it.zip_longest("abc", "x", fillvalue="-")))
a, b = it.tee([1, 2, 3])
next(a)
print(list(a), list(b), it.count(5), it.repeat(1), it.repeat(2, 3))
print(list(zip("ab", [1, 2], strict=True)), list(enumerate("ab", 5)), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1])))
for bad in (lambda: list(zip("ab", [1], strict=True)), lambda: it.islice([], -1), lambda: list(it.batched([1], 0)), lambda: it.product(repeat=-1),
            lambda: list(it.batched([1, 2, 3], 2, strict=True)), lambda: it.combinations([1], -1), lambda: it.repeat()):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
