# Order of dict items through deletes, reinsertions, growth, copies and merges.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(d)
for i in range(0, 20, 3):
    del d[i]
print(list(d))
for i in (3, 0, 9):
    d[i] = "again"
print(list(d), d.popitem(), d.popitem(), len(d))
d[5] = "kept place"
print(list(d)[:6], next(iter(d)), next(reversed(d)))
e = dict(d)
e.pop(7)
e[7] = "last"
print(list(e)[-1], list(e) == list(d), e == {**e}, list({**e, 5: 0})[0:3])
print({1: "a", True: "b", 1.0: "c"}, {1: "a"} | {True: "b"}, {0.0: 1, -0.0: 2}, {"a": 1} | {"b": 2} | {"a": 3})
t(lambda: {1: 2} | [(1, 2)])
t(lambda: [(1, 2)] | {1: 2})
d = {1: 2}
d |= [(3, 4), "ab"]
print(d)
t(lambda: d.__ior__([1]))
t(lambda: d.__ior__(["abc"]))
t(lambda: d.__ior__(5))
t(lambda: d.__or__(5))
t(lambda: dict([(1, 2), 3]))
t(lambda: dict([(1, 2, 3)]))
t(lambda: dict(["ab", ["c", "d"], {"e": 1, "f": 2}.keys()]))
t(lambda: dict(5))
t(lambda: dict({1: 2}, {3: 4}))
t(lambda: dict([("a", 1)], a=2, b=3))
t(lambda: dict(**{"x y": 1}))
t(lambda: dict(**{1: 1}))
t(lambda: {}.update(5))
t(lambda: {}.update([[1, 2], [3]]))
t(lambda: {}.update(None))
t(lambda: dict.fromkeys("abca", 0))
t(lambda: dict.fromkeys([[]]))
t(lambda: dict.fromkeys(5))
t(lambda: dict.fromkeys())


class Keys:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


class Odd(Keys):
    def keys(self):
        return 5


t(lambda: dict(Keys()))
t(lambda: dict(Keys(), q=1))
t(lambda: dict(Odd()))
t(lambda: {**Keys()})
t(lambda: {**5})
t(lambda: {**Odd()})


class NoGet:
    def keys(self):
        return ["a"]


t(lambda: dict(NoGet()))
t(lambda: {**NoGet()})
t(lambda: {}.pop("x"))
t(lambda: {}.pop(("x",)))
t(lambda: {}.popitem())
t(lambda: {1: 1}[2])
t(lambda: {1: 1}[(2, 3)])
t(lambda: {1: 1}[[]])
t(lambda: {[]: 1})
t(lambda: {}.setdefault([], 1))
t(lambda: {}.get({}))
t(lambda: {} in {})
t(lambda: {}.pop([]))
t(lambda: {1: 2}.pop([], 5))
t(lambda: {}.pop([], 5))
t(lambda: {}.__delitem__("k"))
t(lambda: {} < {})
t(lambda: ({1: 2} == {1: 2.0}, {1: 2} != {2: 1}, {} == [], {1: float("nan")} == {1: float("nan")}))
n = float("nan")
t(lambda: ({1: n} == {1: n}, {n: 1} == {n: 1}, n in {n: 1}, {n: 1}.get(n)))
d = {i: i for i in range(5)}
it = iter(d)
next(it)
d[99] = 1
t(lambda: next(it))
t(lambda: next(it))
d = {i: i for i in range(5)}
it = iter(d.items())
del d[4]
d[5] = 5
print(list(it))
d = dict.fromkeys(range(1000))
for k in list(d)[:990]:
    del d[k]
print(list(d), d.__sizeof__() > 0)
d.clear()
d["x"] = 1
print(d, d.copy() is d, bool({}), len(d))
