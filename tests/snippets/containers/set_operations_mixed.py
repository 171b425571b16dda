# Sets with other iterables, frozensets, subclasses, unhashable elements, in-place operators and mutation while iterating.
def t(f):
    try:
        r = f()
        print(sorted(r, key=repr) if isinstance(r, (set, frozenset)) else repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)


a, f = {1, 2, 3}, frozenset([2, 3, 4])
for name in ("__and__", "__or__", "__sub__", "__xor__", "__rand__", "__ror__", "__rsub__", "__rxor__"):
    t(lambda: getattr(a, name)(f))
    t(lambda: getattr(f, name)(a))
    t(lambda: getattr(a, name)([1]))
for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    t(lambda: getattr(a, name)([1, 2, 9]))
    t(lambda: getattr(f, name)("abc"))
    t(lambda: getattr(a, name)({1: 5, 2: 6}))
    t(lambda: getattr(a, name)(5))
    t(lambda: getattr(a, name)([[]]))
    t(lambda: getattr(a, name)())
t(lambda: a.union([7], (8,), "x"))
t(lambda: a.intersection([1, 2], [2, 3]))
t(lambda: a.difference([1], [2]))
t(lambda: a | [1])
t(lambda: [1] | a)
t(lambda: a - {}.keys())
t(lambda: a & {1: 2}.keys())
t(lambda: {1: 2}.keys() | a)
t(lambda: {1: 2}.items() ^ {(1, 2), 5})
t(lambda: a < [1])
t(lambda: a < {1, 2, 3, 4})
t(lambda: (a <= a, a < a, a >= f, a == frozenset(a), a != a, frozenset(a) == a, set() <= a, a.__eq__([1])))
b = set(a)
b |= {9}
b &= {1, 9, 10}
b -= {1}
b ^= {9, 8}
print(sorted(b))
g = f
g |= {1}
print(type(g), sorted(g), sorted(f))


def inplace(op, x, y):
    exec(f"x {op}= y", {"x": x, "y": y})


for op in ("|", "&", "-", "^"):
    t(lambda: inplace(op, {1}, [1]))
b = {1, 2, 3}
b.update([4], "a", {5: 6})
b.intersection_update([1, 2, "a", 4], {1, 2, "a"})
b.difference_update([1], ["zz"])
b.symmetric_difference_update(["a", "b"])
print(sorted(b, key=repr))
t(lambda: b.update([1], 5))
t(lambda: b.update([[]]))
b -= b
print(b, set(), frozenset(), {1}, frozenset({1}), {()}, repr({frozenset()}))
t(lambda: b.pop())
t(lambda: b.remove("q"))
t(lambda: b.remove([]))
t(lambda: b.remove({1}))
t(lambda: {frozenset([1])}.discard({1}))
t(lambda: {1} in {frozenset([1])})
t(lambda: [] in a)
t(lambda: a.discard([]))
t(lambda: a.add([]))
t(lambda: a.add({1}))
t(lambda: hash(a))
t(lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
t(lambda: set(5))
t(lambda: set([1], [2]))
t(lambda: set(x=1))
t(lambda: frozenset(x=1))
t(lambda: frozenset(f) is f)
t(lambda: f.copy() is f)


class S(set):
    pass


class F(frozenset):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


s, fs = S([1, 2]), F([1])
t(lambda: type(s | {3}).__name__ + type(s.copy()).__name__ + type(fs | {1}).__name__ + type({1} | s).__name__ + type(fs.copy()).__name__)
s.x = 5
print(s, fs, s == {1, 2}, s.__reduce__()[1:], F(fs) is fs)
it = iter(a)
next(it)
a.add(100)
t(lambda: next(it))
t(lambda: iter({1, 2, 3}).__length_hint__())
small = {1}


def shrink():
    for x in small:
        small.discard(x)


t(shrink)
print(small)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


k = {Key(1), Key(2), Key(1)}
print(len(k), Key(2) in k, sorted(k, key=repr), sorted(k & {Key(1)}, key=repr), sorted(k - {Key(1)}, key=repr))
