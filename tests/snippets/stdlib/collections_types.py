from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c + Counter("miss"), c - Counter("sss"), c & Counter("ms"), c | Counter("zz"))
c.update(m=3)
c.subtract("mm")
print(sorted(c.elements()), c.total(), -Counter(a=-1), Counter(a=1) <= Counter(a=2))
d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], "c" in d, d.default_factory, d.copy() == d, defaultdict(int, x=1) | {"y": 2})
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
q.rotate(1)
print(q, q.maxlen, q[0], q.pop(), q.popleft(), q.index(0), list(reversed(deque("abc"))), deque([1]) < deque([2]))
q.extend("xyz")
print(q, q.count("x"), deque("abc") + deque("d"), deque([1]) * 3)
P = namedtuple("P", ["x", "y"], defaults=[5])
p = P(1)
print(p, p.x, p._asdict(), p._replace(y=2), P._fields, P._make([3, 4]), p == (1, 5), P.__doc__, P.x.__doc__)
try:
    namedtuple("Q", ["class", "_x"])
except ValueError as error:
    print(error)
print(namedtuple("Q", ["class", "a", "a"], rename=True)._fields)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
print(o, list(o), o.popitem(last=False), o == OrderedDict(c=3, a=1), o == {"a": 1, "c": 3}, list(reversed(o)))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], dict(m), m.maps, m.new_child({"b": 9})["b"], m.parents)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


print(Upper(a=1, b=2), UserList([3, 1, 2]) + [0], UserString("abc").upper(), sorted(UserList([2, 1])))
