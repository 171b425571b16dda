"""set and frozenset."""
a, b = {1, 2, 3}, frozenset([3, 4])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), type(a | b), type(b | a))
print(a.union([9], (8,)) == {1, 2, 3, 8, 9}, a.intersection([1, 2], [2]), a.difference([1], [2]))
print(sorted(a.symmetric_difference([3, 3, 5])), a.isdisjoint([7]), {1}.issubset([1, 2]), a.issuperset([1]))
print(a < {1, 2, 3, 4}, a <= a, a > {1}, a == frozenset(a), a != b, {1} < {2})
s = set("hello")
s.add("z")
s.discard("q")
s.remove("h")
s.update("ab", "cd")
print(sorted(s), len(s), "z" in s)
s -= {"a"}
s &= set("abcdez")
s ^= set("zy")
s |= {"!"}
print(sorted(s))
s.intersection_update("!bc", "b!")
s.difference_update("b")
s.symmetric_difference_update("!x")
print(s, s.pop(), s, s.copy(), bool(s))
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([1, frozenset([2])])))
print({frozenset([1]): "x"}[frozenset([1])], {1} in {frozenset([1])}, frozenset([1]) in {frozenset([1])})
print(set(), frozenset(), frozenset([1]), {1}, repr({(1, 2)}), {1: 2}.keys() & {1})
t = {1, 2, 3}
try:
    for x in t:
        t.add(x + 10)
except RuntimeError as e:
    print("RuntimeError", e)
f = frozenset("ab")
print(f.copy() is f, frozenset(f) is f, set(f) == f, frozenset(f) == f)


class S(set):
    pass


x = S([1])
x.name = 1
print(x, type(x | {2}), type(x.copy()), x == {1}, S("a") | S("a"))
print({1, True, 1.0}, {n % 3 for n in range(9)} == {0, 1, 2}, {*range(3), *[5]} == {0, 1, 2, 5})
print(set() == frozenset(), set([1]).__reduce__(), sorted(set(range(1000)) - set(range(0, 1000, 2)))[:3])
