# slice objects and ranges: indices, comparison, hashing, huge bounds, index and count, slices of ranges, errors.
import copy
import itertools
import pickle
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for args in [(), (1,), (None,), (1, 2), ("a", None, 5), (1, 2, 3, 4), (1.5,), ([],)]:
    t(lambda: slice(*args))
s = slice(1, 10, 3)
t(lambda: (s.start, s.stop, s.step, s == slice(1, 10, 3), s < slice(2), s != slice(1), slice(None) == slice(None, None), hash(s) == hash(slice(1, 10, 3)), {s: 1}[slice(1, 10, 3)], copy.copy(s), pickle.loads(pickle.dumps(s))))
t(lambda: slice([]) < slice(1))
t(lambda: hash(slice([])))
t(lambda: s < 5)
t(lambda: setattr(s, "start", 5))
t(lambda: type("S", (slice,), {}))
for args, n in [((None, None), 5), ((-3, None), 5), ((10, -10), 5), ((None, None, -1), 5), ((3, 1, -1), 5), ((-100, 100, 2), 5), ((2**70,), 5), ((None, -(2**70)), 5), ((1, 2, 0), 5), ((1, 2, -(2**70)), 5), (("a",), 5), ((1,), -1), ((1,), "x"), ((1,), 2**70), ((1.5,), 5), ((None, None, -2), 6), ((None, None, -1), 0)]:
    t(lambda: (args, n, slice(*args).indices(n)))


class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v

    def __repr__(self):
        return f"I({self.v!r})"


t(lambda: slice(I(1), I(-1), I(2)).indices(8))
t(lambda: [0, 1, 2, 3][I(1) : I(3)])
t(lambda: [0, 1][I("x")])
t(lambda: [0, 1][I(2**70) :])
t(lambda: "abc"[I(2**70)])
t(lambda: slice(I(1)) == slice(1))
rs = [range(5), range(1, 10, 3), range(10, 0, -4), range(0), range(5, 0), range(2**70, 2**70 + 5), range(-5, 6, 5), range(0, 2**65, 2**63), range(True, I(4))]
for r in rs:
    t(lambda: (r, len(r), list(r), r.start, r.stop, r.step, bool(r), r[0] if r else None, r[-1:] , r[::-1], r[1:3], r[::2], hash(r) == hash(range(r.start, r.stop, r.step)), list(reversed(r)), r == copy.copy(r), pickle.loads(pickle.dumps(r)) == r))
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(None), lambda: range(stop=5), lambda: len(range(2**70)), lambda: range(2**70)[2**69], lambda: range(2**70)[-1], lambda: range(5)[5], lambda: range(5)["x"], lambda: range(5)[1.0], lambda: range(5)[2**70], lambda: range(5)[2**70 :], lambda: range(5)[: -(2**70)], lambda: range(5)[:: 2**70], lambda: range(5)[::0], lambda: setattr(range(5), "start", 1), lambda: range(5) < range(6), lambda: range(5) + range(3), lambda: range(5) * 2, lambda: hash(range(5)) == hash(range(0, 5, 1)), lambda: range(0) == range(2, 1), lambda: hash(range(0)) == hash(range(2, 1)), lambda: range(1, 2) == range(1, 3, 5), lambda: range(5) == [0, 1, 2, 3, 4], lambda: range(0, 5, 2) == range(0, 6, 2), lambda: {range(3): "r"}[range(3)], lambda: iter(range(2**70)).__next__(), lambda: next(reversed(range(2**70))) == 2**70 - 1, lambda: type("R", (range,), {}), lambda: range(10).nope, lambda: sum(range(0, 10**6, 7)), lambda: sorted(range(3, 0, -1))):
    t(f)
r = range(0, 20, 3)
for x in [3, 4, 3.0, 3.5, True, "3", None, 18, 21, -3, 2**70, I(3), 3 + 0j, float("nan")]:
    t(lambda: (x, x in r, r.count(x)))
    t(lambda: r.index(x))


class Eq:
    def __eq__(self, other):
        return other == 6


t(lambda: (Eq() in r, r.index(Eq()), r.count(Eq())))
it = iter(range(3))
t(lambda: (it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1], copy.copy(it).__next__(), list(it), it.__length_hint__(), type(it).__name__))
it = iter(range(5))
it.__setstate__(3)
t(lambda: list(it))
t(lambda: it.__setstate__("x"))
big = iter(range(2**65, 2**65 + 3))
t(lambda: (type(big).__name__, next(big) - 2**65, big.__length_hint__(), pickle.loads(pickle.dumps(big)).__next__() - 2**65))
t(lambda: list(itertools.islice(range(10**30), 2)))
t(lambda: [*zip(range(3), range(5, 8))])
t(lambda: list(map(lambda i: i * 2, range(3))))
