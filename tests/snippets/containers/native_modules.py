"""_collections, _functools, _operator, _heapq, _bisect, _queue."""
from _bisect import bisect_left, bisect_right, insort_left, insort_right
from _collections import OrderedDict, _count_elements, _tuplegetter, defaultdict, deque
from _functools import Placeholder, cmp_to_key, partial, reduce
from _heapq import *
from _heapq import heapify, heappop, heappush, heappushpop, heapreplace
from _queue import Empty, SimpleQueue
import _operator as op

d = deque(range(5), maxlen=4)
d.append(9)
d.appendleft(0)
print(d, d.maxlen, len(d), d[1], d[-1], list(d), list(reversed(d)))
d.rotate(1)
d.extend("ab")
d.extendleft("cd")
print(d, d.count("c"), d.index("c"), "d" in d)
e = deque("abc")
e.insert(1, "x")
del e[0]
e[0] = "y"
e.reverse()
e.remove("b")
print(e, e + deque([1]), e * 2, e == deque("cy"), e < deque("d"), deque() == deque(), e.copy() is e)
e += "zz"
e *= 2
print(e, e.pop(), e.popleft(), deque([1, 2, 3], 2) * 3, repr(deque(maxlen=0)))
try:
    for x in e:
        e.append(x)
except RuntimeError as x:
    print("RuntimeError", x)
r = deque()
r.append(r)
print(r)

dd = defaultdict(list)
dd["a"].append(1)
dd["b"]
print(dd, dd.default_factory, dd.copy() == dd, defaultdict(int, a=1) | {"b": 2}, {"z": 1} | defaultdict(int))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o, OrderedDict([(1, 2)]) == {1: 2})
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), o.keys(), o.items(), o.values())
o.attribute = 1
o.update(x=1)
o |= {"y": 2}
print(o, o.copy(), list(reversed(o)), o.setdefault("n", 5), o.pop("n"), o.pop("nope", None), o.__dict__)
try:
    for key in o:
        o.move_to_end(key)
except RuntimeError as x:
    print("RuntimeError", x)
counts = {}
_count_elements(counts, "abracadabra")
print(counts, _tuplegetter(1, "doc").__get__((5, 6), tuple), _tuplegetter(0, "d"))

add = partial(lambda *a, **k: (a, k), 1, x=2)
print(add(3, y=4), add.args, add.keywords, partial(add, 5, z=6)(7), add.func is partial(add, 1).func)
print(partial(lambda *a: a, Placeholder, 2, Placeholder, 4)(1, 3, 5), partial(int, base=2)("101"))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 9, 2], initial=4))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(1))


class C:
    def method(self, a, b):
        return a, b

    half = partial(method, b=2)


print(C().half(1))

print(op.add(1, 2), op.concat([1], [2]), op.contains([1], 1), op.countOf([1, 1], 1), op.indexOf("abc", "c"))
print(op.itemgetter(1)("abc"), op.itemgetter(0, -1)("abc"), op.itemgetter(slice(1, 3))("abcd"), op.itemgetter("k")({"k": 1}))
print(op.attrgetter("real")(5), op.attrgetter("real", "imag")(5), op.attrgetter("__class__.__name__")(5))
print(op.methodcaller("split", ",")("a,b"), op.methodcaller("format", x=1)("{x}"), op.itemgetter(1, 2), op.attrgetter("a.b"))
print(op.methodcaller("a", 1, b=2), op.length_hint([1]), op.length_hint(5, 7), op.index(True), op.not_(0), op.is_none(None))
print(op.iadd([1], [2]), op.call(int, "3"), op.truth([]), op.matmul.__name__, op.floordiv(7, 2), op.inv(5), op.pow(2, 5))

h = [5, 2, 8, 1, 9, 3]
heapify(h)
print(h, heappop(h), heappop(h), h)
heappush(h, 0)
print(h, heappushpop(h, 4), heapreplace(h, 7), h, heappushpop([], 1), [heappop(h) for _ in range(len(h))])
m = [5, 2, 8]
heapify_max(m)
heappush_max(m, 10)
print(m, heappop_max(m), heappushpop_max(m, 1), heapreplace_max(m, 0), m)

s = [1, 3, 3, 5]
print(bisect_left(s, 3), bisect_right(s, 3), bisect_left(s, 9), bisect_right(s, 0), bisect_left(s, 3, 2), bisect_left(s, -3, key=lambda v: -v))
insort_left(s, 3.0)
insort_right(s, 4, lo=1)
print(s)
q = SimpleQueue()
q.put(1)
q.put("two", timeout=3)
print(q.qsize(), q.get(), q.get_nowait(), q.empty())
try:
    q.get(timeout=0.01)
except Empty as x:
    print(type(x).__name__, x.args)
