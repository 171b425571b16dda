# collections: deque, Counter, OrderedDict, defaultdict, ChainMap, namedtuple, UserDict in their less trodden ways.
import collections as c
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = c.deque([1, 2, 3], maxlen=4)
d.extend([4, 5])
d.appendleft(0)
print(d, d.maxlen, d[0], d[-1], 2 in d, d.index(3), d.count(3), list(reversed(d)), d + c.deque([9]), d * 2, d == c.deque([0, 2, 3, 4]), d < c.deque([1]))
for f in (lambda: d[10], lambda: d["x"], lambda: d[0:2], lambda: d.index(99), lambda: d.remove(99), lambda: c.deque().pop(), lambda: c.deque().popleft(), lambda: c.deque(5), lambda: c.deque([], -1), lambda: c.deque([], "x"), lambda: setattr(d, "maxlen", 3), lambda: d + [1], lambda: [1] + d, lambda: d * "x", lambda: d.insert(1, 9), lambda: hash(d), lambda: d < [1], lambda: d == [0], lambda: d.rotate("x"), lambda: d.index(3, 0, 1), lambda: d.extend(5), lambda: c.deque([1], 2, 3), lambda: c.deque(iterable=[1], maxlen=None)):
    t(f)
d.rotate(1)
print(d, d.rotate(-6), d, d.copy() == d, copy.copy(d).maxlen, pickle.loads(pickle.dumps(d)), d.__reduce__()[1:3])
it = iter(d)
next(it)
d.append(7)
t(lambda: next(it))
d[1] = "set"
del d[0]
d += [8, 9]
d.reverse()
print(d, c.deque("abc", 0), c.deque(maxlen=3), repr(c.deque([c.deque()])))
loop = c.deque()
loop.append(loop)
print(loop)

k = c.Counter("abracadabra")
print(k, k.most_common(2), k["zzz"], k.total(), sorted(k.elements())[:4], k + c.Counter(a=-10, b=1), k - c.Counter("aab"), k & c.Counter("abc"), k | c.Counter("zza"), +c.Counter(a=-1, b=2), -c.Counter(a=-1, b=2), c.Counter(a=1) == c.Counter(a=1, b=0), c.Counter(a=1) < c.Counter(a=2), c.Counter(a=1) <= c.Counter(b=1))
k.subtract("aaaaaaaa")
k.update({"a": 5}, z=2)
del k["not there"]
print(k, k.most_common(), k.most_common(0), c.Counter(), c.Counter({"x": "y"}) if False else "")
for f in (lambda: c.Counter(5), lambda: c.Counter.fromkeys("ab"), lambda: c.Counter("a", "b"), lambda: c.Counter(a=1) + {"a": 1}, lambda: c.Counter(a="x").total(), lambda: c.Counter(a=1, b="x").most_common(1), lambda: c.Counter(a=1) < {"a": 2}, lambda: c.Counter(None)):
    t(f)

o = c.OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(False), o.popitem(), o, o == {"b": 2}, c.OrderedDict(a=1, b=2) == c.OrderedDict(b=2, a=1), o | {"z": 1}, {"z": 1} | o, list(reversed(c.OrderedDict(a=1, b=2).items())))
for f in (lambda: o.move_to_end("q"), lambda: c.OrderedDict().popitem(), lambda: o.pop("q"), lambda: o.pop("q", 5), lambda: c.OrderedDict(5), lambda: c.OrderedDict([1]), lambda: c.OrderedDict(1, 2), lambda: c.OrderedDict.fromkeys("ab", 0), lambda: o["q"], lambda: pickle.loads(pickle.dumps(o)), lambda: o.setdefault("n", 5), lambda: o.__reduce__()[1:3]):
    t(f)

dd = c.defaultdict(list, x=[1])
dd["y"].append(2)
print(dd, dd.get("q"), "q" in dd, dd.default_factory, dd | {"k": 1}, copy.copy(dd), type(dd.copy()).__name__)
for f in (lambda: c.defaultdict(5), lambda: c.defaultdict()["x"], lambda: c.defaultdict(None, a=1)["x"], lambda: c.defaultdict(lambda: 1 / 0)["x"], lambda: c.defaultdict(int, [1]), lambda: dd | 5, lambda: dd.__missing__("new"), lambda: c.defaultdict(list, a=1) == {"a": 1}, lambda: c.defaultdict(dict)):
    t(f)

m = c.ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m["a"], m["b"], list(m), len(m), m.maps, m.parents, m.new_child({"n": 0}), m.new_child(x=5), m | {"q": 1}, dict(m), m.get("zz", "d"), bool(c.ChainMap()))
m["b"] = 10
for f in (lambda: m["q"], lambda: m.__delitem__("zzz"), lambda: m.pop("zzz"), lambda: c.ChainMap({}).popitem(), lambda: m.pop("b"), lambda: c.ChainMap.fromkeys("ab", 1), lambda: m == {"a": 1, "b": 3}):
    t(f)

P = c.namedtuple("P", "x y z", defaults=[0])
p = P(1, 2)
print(p, p._fields, P._field_defaults, p._asdict(), p._replace(z=9), P._make([4, 5, 6]), p == (1, 2, 0), p[1:], P.__doc__, P.x.__doc__, P.__match_args__, p.__getnewargs__(), hash(p) == hash((1, 2, 0)), isinstance(p, tuple), copy.replace(p, x=7))
for f in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, 2, q=3), lambda: P(1, 2, x=3), lambda: P._make([1]), lambda: p._replace(q=1), lambda: setattr(p, "x", 1), lambda: p.q, lambda: c.namedtuple("1x", "a"), lambda: c.namedtuple("P", "class"), lambda: c.namedtuple("P", "a a"), lambda: c.namedtuple("P", "_a"), lambda: c.namedtuple("P", "a 1b"), lambda: c.namedtuple("P", "a, _b class a", rename=True)._fields, lambda: c.namedtuple("P", "a", defaults=[1, 2]), lambda: c.namedtuple("P", 5), lambda: c.namedtuple("P", ["a", 5]), lambda: c.namedtuple("P", "a", module="m").__module__, lambda: c.namedtuple("E", "")()):
    t(f)


class U(c.UserDict):
    def __missing__(self, key):
        return "missing " + key


u = U(a=1)
print(u, u["q"], "q" in u, u.get("q"), u | {"b": 2}, c.UserList([1, 2]) + [3], c.UserString("ab") + "c", c.UserString("ab") == "ab", len(c.UserList("xyz")), c.UserString("a,b").split(","))
t(lambda: c.UserList([1]) < 5)
t(lambda: c.UserString(5))
t(lambda: c.Mapping)
