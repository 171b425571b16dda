"""dict: order, views, iteration under change, keys with their own equality."""
d = {"a": 1, "b": 2}
d["c"] = 3
del d["a"]
d["a"] = 4
print(d, list(d), len(d), "a" in d, d.get("x"), d.get("x", 0), d.pop("b"), d.pop("b", None))
print(d.setdefault("a", 9), d.setdefault("z"), d.popitem(), d)
d.update({"q": 1}, r=2)
d.update([("s", 3), "tu"])
print(d, dict(d, x=1), dict([(1, 2)]), dict.fromkeys("ab", 0), dict(a=1))
print({1: 1, 1.0: 2, True: 3}, {1: 2} | {3: 4}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3})
d |= {"a": 0}
d |= [("k", "v")]
print(d, d.copy() == d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))

k, v, i = d.keys(), d.values(), d.items()
print(k, v, i)
print(sorted(k & {"a", "q", "nope"}), sorted(k | {"n"}), sorted(k - {"a"}), sorted(k ^ {"a", "n"}))
print(k == set(d), k >= {"a"}, k.isdisjoint({"zz"}), ("a", 0) in i, ("a", 1) in i, k.mapping["a"])
print(len(k), 0 in v, {1: 2}.items() == {(1, 2)}, {1: 2}.keys() == {1: 3}.keys())

for change in ("grow", "shrink", "swap"):
    e = {n: n for n in range(5)}
    try:
        for key in e:
            if change == "grow":
                e[key + 100] = 1
            elif change == "shrink":
                del e[4]
                break_out = False
            else:
                e[key] = "new"
    except RuntimeError as x:
        print(change, "RuntimeError", x)
    else:
        print(change, e)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


many = {Key(n): n for n in range(20)}
print(len(many), many[Key(13)], Key(20) in many, many.pop(Key(3)), Key(3) in many)
many[Key(5)] = "five"
print(many[Key(5)], many == {Key(n): many[Key(n)] for n in range(20) if n != 3})


class Clearing:
    def __init__(self, d):
        self.d = d

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.d.clear()
        return False


c = {}
c[Clearing(c)] = 1
print(1 in c, c)


class D(dict):
    def __missing__(self, key):
        return key * 2


print(D(a=1)["a"], D()["x"], D().get("x"), D({1: 2}), type(D().copy()))
r = {}
r["self"] = r
print(r)
big = {}
for n in range(1000):
    big[n] = n
    if n % 3 == 0:
        del big[n]
print(len(big), sum(big), list(big)[:5], list(big.items())[-1])
while big:
    big.popitem()
print(big, {}.__eq__(1), {"a": 1}.keys() - ["a"])
print({**{"a": 1}, "b": 2}, [*{"x": 1}], {k: v for v, k in enumerate("abc")})
it = iter({1: 2, 3: 4})
print(next(it), it.__length_hint__(), next(it), next(it, "end"), it.__length_hint__())
