# itertools: bounds, wrong arguments, pickles of what can be.
import itertools as i
import operator


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (list(i.islice('abcdef', 2)), list(i.islice('abcdef', 1, None, 2)), list(i.islice('abc', 5, 9)), list(i.islice('abc', 0))))
t(lambda: i.islice('a', -1))
t(lambda: i.islice('a', 1, 2, 0))
t(lambda: i.islice('a', 'b'))
t(lambda: i.islice(5, 1))
t(lambda: (list(i.islice(i.count(5, 2), 3)), list(i.islice(i.count(1.5), 2)), repr(i.count(1, 2)), repr(i.count(10**30))))
t(lambda: i.count('a'))
t(lambda: (list(i.islice(i.cycle('ab'), 5)), list(i.cycle([])), list(i.repeat(1, 3)), list(i.repeat(1, -1)), repr(i.repeat('a', 2)), i.repeat(1, 3).__length_hint__()))
t(lambda: i.repeat(1, 'a'))
t(lambda: len(i.repeat(1)))
t(lambda: (list(i.chain('ab', [1])), list(i.chain.from_iterable(['ab', [1]])), list(i.chain())))
t(lambda: list(i.chain(5)))
t(lambda: (list(i.combinations('abc', 2)), list(i.combinations('a', 2)), list(i.combinations('abc', 0)), list(i.permutations('ab')), list(i.permutations('abc', 1)), list(i.combinations_with_replacement('ab', 2))))
t(lambda: i.combinations('a', -1))
t(lambda: i.permutations('a', 'b'))
t(lambda: (list(i.product('ab', [1, 2])), list(i.product('ab', repeat=0)), list(i.product()), list(i.product('', 'a'))))
t(lambda: i.product('a', repeat=-1))
t(lambda: (list(i.zip_longest('ab', [1], fillvalue='-')), list(i.zip_longest()), list(i.zip_longest('a', ''))))
t(lambda: i.zip_longest('a', bad=1))
t(lambda: ([(k, list(g)) for k, g in i.groupby('aabbca')], [(k, list(g)) for k, g in i.groupby([1, 2, 4, 3], lambda x: x % 2)]))
t(lambda: ([k for k, g in i.groupby('aab')], (lambda gs: [list(g) for k, g in gs])(list(i.groupby('aab')))))
t(lambda: (list(i.accumulate([1, 2, 3])), list(i.accumulate([1, 2, 3], operator.mul, initial=10)), list(i.accumulate([])), list(i.accumulate([], initial=5)), list(i.accumulate('abc'))))
t(lambda: list(i.accumulate([1, 'a'])))
t(lambda: (list(i.takewhile(lambda x: x < 3, [1, 3, 1])), list(i.dropwhile(lambda x: x < 3, [1, 3, 1])), list(i.filterfalse(None, [0, 1])), list(i.starmap(pow, [(2, 3), [3, 2]])), list(i.compress('abc', [1, 0, 1]))))
t(lambda: list(i.starmap(pow, [5])))
t(lambda: (list(i.pairwise('abcd')), list(i.pairwise('a')), list(i.batched('abcde', 2)), list(i.batched('abcd', 2, strict=True))))
t(lambda: list(i.batched('abc', 2, strict=True)))
t(lambda: i.batched('abc', 0))
t(lambda: ((lambda t: (next(t[0]), list(t[1]), list(t[0])))(i.tee('abc')), i.tee('a', 0), len(i.tee([], 3))))
t(lambda: i.tee('a', -1))
t(lambda: i.tee(5))
