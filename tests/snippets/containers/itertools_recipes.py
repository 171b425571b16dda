"""itertools: every function with odd arguments, exhaustion, laziness, error messages, copies of tee."""
import itertools as it
import operator


def show(iterable, limit=8):
    return list(it.islice(iterable, limit))


print(show(it.count()), show(it.count(5, -2)), show(it.count(1.5, 0.5), 3), show(it.count(2**63 - 2), 4), it.count(3), it.count(1, 2), it.count(step=3))
print(show(it.cycle("ab"), 5), show(it.cycle([])), show(it.repeat(1, 3)), show(it.repeat(1, -5)), it.repeat(1), it.repeat(1, 2), it.repeat("x", times=2).__length_hint__())
print(show(it.accumulate([1, 2, 3])), show(it.accumulate([1, 2, 3], operator.mul)), show(it.accumulate([1, 2], initial=10)), show(it.accumulate([])), show(it.accumulate([], initial=5)), show(it.accumulate("abc")))
print(show(it.chain("ab", [1], ())), show(it.chain.from_iterable(["ab", "c"])), show(it.compress("abcd", [1, 0, 1])), show(it.dropwhile(lambda x: x < 3, [1, 3, 1])), show(it.takewhile(lambda x: x < 3, [1, 3, 1])), show(it.filterfalse(None, [0, 1, "", "a"])))
print([(k, list(g)) for k, g in it.groupby("aabbca")], [(k, len(list(g))) for k, g in it.groupby([1, -1, 2, -2, 3], key=abs)], [k for k, g in it.groupby([])])
groups = it.groupby("aab")
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]), list(groups))
print(list(it.islice("abcdef", 2)), list(it.islice("abcdef", 1, None)), list(it.islice("abcdef", 1, 5, 2)), list(it.islice("abc", 0)), list(it.islice("abc", None)), list(it.islice(iter("abc"), 2, 1)))
print(list(it.pairwise("abcd")), list(it.pairwise("a")), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", "x", fillvalue="-")), list(it.zip_longest()), list(it.batched("abcde", 2)))
print(list(it.product("ab", repeat=2)), list(it.product("ab", [1, 2])), list(it.product()), list(it.product([], "a")), list(it.permutations("abc", 2)), list(it.permutations("ab", 3)), list(it.permutations([])))
print(list(it.combinations("abc", 2)), list(it.combinations("ab", 3)), list(it.combinations_with_replacement("ab", 2)), list(it.combinations("a", 0)))
a, b = it.tee(iter("abc"))
next(a)
c, d = it.tee(a)
print(next(c), list(b), list(d), list(a), list(c), it.tee("x", 0), len(it.tee([], 3)))
calls = []
source = (calls.append(x) or x for x in range(5))
t1, t2 = it.tee(source)
print(next(t1), next(t1), calls, next(t2), calls, list(t2), calls, list(t1))
for action in (lambda: it.islice("a", -1), lambda: it.islice("a", 0, 1, 0), lambda: it.islice("a", "b"), lambda: it.islice("a"), lambda: it.count("a"), lambda: it.repeat(), lambda: it.repeat(1, "a"),
               lambda: it.permutations("a", -1), lambda: it.combinations("a", -1), lambda: it.combinations("a"), lambda: it.product("a", repeat=-1), lambda: it.product(5), lambda: it.tee([], -1),
               lambda: it.batched("a", 0), lambda: list(it.batched("abc", 2, strict=True)), lambda: it.chain.from_iterable(5), lambda: list(it.chain.from_iterable([5])), lambda: list(it.starmap(pow, [5])),
               lambda: list(it.compress("a", 5)), lambda: it.zip_longest("a", fill=1), lambda: it.zip_longest(5), lambda: it.groupby(), lambda: it.accumulate(5), lambda: it.cycle(5),
               lambda: it.filterfalse(None), lambda: it.pairwise(), lambda: it.permutations("a", "b"), lambda: list(it.takewhile(5, [1])), lambda: it.starmap(pow)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("next failed")


for make in (lambda: it.chain(Failing()), lambda: it.cycle(Failing()), lambda: it.accumulate(Failing()), lambda: it.groupby(Failing()), lambda: it.zip_longest(Failing()), lambda: it.islice(Failing(), 2), lambda: it.pairwise(Failing()), lambda: it.batched(Failing(), 2), lambda: it.product(Failing()), lambda: it.tee(Failing())[0]):
    try:
        list(make())
    except ValueError as error:
        print(error, end=" ")
print()
