# The methods of set and frozenset with foreign arguments.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


a = {1, 2, 3}
f = frozenset([2, 3, 4])


t(lambda: (sorted(a | f), sorted(f | a), sorted(a & f), a - f, sorted(a ^ f), type(f | a).__name__, type(a | f).__name__))
t(lambda: a | [1])
t(lambda: a & 'abc')
t(lambda: (sorted(a - {}.keys()), sorted(a | {5: 1}.keys())))
t(lambda: a < [1])
t(lambda: (a.union([9], (8,), 'x') == {1, 2, 3, 8, 9, 'x'}, a.union(), a.intersection(), a.intersection([1, 5], [1])))
t(lambda: (a.difference([1], [2]), sorted(a.symmetric_difference([3, 4])), a.issubset(range(5)), a.issuperset([]), a.isdisjoint([7])))
t(lambda: a.union(5))
t(lambda: a.intersection(5))
t(lambda: a.issubset(5))
t(lambda: a.isdisjoint(5))
t(lambda: a.add([]))
t(lambda: a.remove(9))
t(lambda: a.remove([]))
t(lambda: a.discard([]))
t(lambda: set().pop())
t(lambda: ({1} in {frozenset({1})}, {frozenset({1}): 2}[frozenset({1})]))
t(lambda: ({frozenset({1})} == {frozenset([1])}, {1}.__contains__(1.0)))
t(lambda: frozenset({1}).add(2))
t(lambda: (hash(frozenset()) == hash(frozenset([])), hash(frozenset([1, 2])) == hash(frozenset([2, 1]))))
t(lambda: hash(a))
t(lambda: set(5))
t(lambda: set(1, 2))
t(lambda: set(x=1))
t(lambda: frozenset(x=1))
t(lambda: (set('abca') == {'a', 'b', 'c'}, set(), frozenset(), {*()}, frozenset([1]), set([1])))
t(lambda: (a <= f, a < {1, 2, 3, 4}, a >= a, a > a, a == frozenset(a), a != 5))
t(lambda: (a.copy() is a, f.copy() is f, frozenset(f) is f))
t(lambda: (a.update([4], [5]), sorted(a)))
t(lambda: (a.difference_update([4], [5]), a.intersection_update([1, 2], [2, 3]), a))
t(lambda: (a.symmetric_difference_update([2, 2, 7]), sorted(a)))
t(lambda: a.__ior__([1]))
t(lambda: a.__iand__(5))
t(lambda: (set[int], frozenset[str]))
t(lambda: (len({1, 1.0, True, 1 + 0j}), {float('nan')} == {float('nan')}))
