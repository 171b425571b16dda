"""collections.deque: maxlen, rotation, slicing refusal, mutation while iterating, comparison, copies."""
import copy
import pickle
from collections import deque

d = deque("abc", maxlen=4)
d.append("d")
d.append("e")
d.appendleft("z")
print(d, d.maxlen, d.pop(), d.popleft(), d, len(d), d[0], d[-1], "c" in d, d.index("c"), d.count("c"))
d.extend("123456")
d.extendleft("xy")
print(d, list(reversed(d)))
for n in (1, -1, 5, 0, -7, 10**20 % 7):
    e = deque("abcde")
    e.rotate(n)
    print(n, "".join(e), end=" ")
e = deque()
e.rotate(3)
print(e, deque(maxlen=0), deque([1, 2], 0), deque([1, 2, 3], maxlen=2), deque("ab") + deque("c"), deque("ab") * 2, 2 * deque("a", 3), deque("ab", 3) * 2)
e = deque("abc")
e += "d"
e *= 2
e[1] = "B"
del e[0]
e.insert(2, "new")
e.insert(-1, "last")
e.insert(99, "end")
e.remove("B")
e.reverse()
print(e, e == deque(e), e == list(e), e < deque("z"), deque([1]) <= deque([1, 0]), deque() != deque(), e.copy() == e, copy.copy(d).maxlen, copy.deepcopy(deque([[1]]))[0])
print(pickle.loads(pickle.dumps(d)) == d, pickle.loads(pickle.dumps(d)).maxlen, deque.__reduce__(deque("a", 5))[1], repr(deque([deque()])))
nested = deque([1])
nested.append(nested)
print(nested)
for action in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[1], lambda: deque([1])["a"], lambda: deque([1])[0:1], lambda: deque().index(1), lambda: deque().remove(5),
               lambda: deque(5), lambda: deque([], -1), lambda: deque([], "a"), lambda: setattr(d, "maxlen", 5), lambda: deque([1], 1).insert(0, 2), lambda: hash(deque()), lambda: deque() + [],
               lambda: deque("a") < [1], lambda: deque().rotate("x"), lambda: deque([1, 2, 3]).index(3, 0, 2), lambda: deque("abc").index("c", -1), lambda: deque(a=1), lambda: deque([1]).__delitem__(4)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
e = deque(range(3))
it = iter(e)
next(it)
e.append(5)
try:
    next(it)
except RuntimeError as error:
    print(error)
print(it.__length_hint__(), iter(deque("ab")).__length_hint__(), list(copy.copy(iter(deque("ab")))))


class Evil:
    def __eq__(self, other):
        e.append(1)
        return False


e = deque([Evil(), Evil()])
for action in (lambda: e.index(7), lambda: e.count(7), lambda: e.remove(7), lambda: 7 in e):
    try:
        print(action())
    except (RuntimeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
    e = deque([Evil(), Evil()])


class Sub(deque):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = 1


s = Sub("ab", 5)
print(s, type(s.copy()).__name__, s.copy().extra, type(s + s).__name__, s.__reduce__()[2], Sub.__mro__[1].__name__)
e = deque("abc")
e.clear()
print(e, not e, deque([0]) and True, deque([1, 2]).__sizeof__() > 0, [*deque("xy")], max(deque([3, 1])), sorted(deque("cab")), dict(enumerate(deque("ab"))))
