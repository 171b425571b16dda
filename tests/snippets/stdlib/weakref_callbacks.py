"""Weak references while the object lives: identity, equality, hashing, proxies, sets and dicts, methods, finalize."""
import weakref


class Thing:
    def __init__(self, n=0):
        self.n = n

    def method(self):
        return f"method {self.n}"

    def __eq__(self, other):
        return isinstance(other, Thing) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __len__(self):
        return 7

    def __add__(self, other):
        return self.n + other

    def __getitem__(self, k):
        return k

    def __bytes__(self):
        return b"thing"


t, twin = Thing(1), Thing(1)
r, s = weakref.ref(t), weakref.ref(t)
print(r is s, r() is t, r == weakref.ref(twin), r != weakref.ref(Thing(2)) or True, hash(r) == hash(t), weakref.getweakrefcount(t), weakref.getweakrefs(t) == [r], r.__callback__)
calls = []
c = weakref.ref(t, calls.append)
print(c is r, c == r, c.__callback__ == calls.append, weakref.getweakrefcount(t), isinstance(r, weakref.ReferenceType), type(r).__name__)
for action in (lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.ref(None), lambda: weakref.proxy([]), lambda: weakref.ref((1,)), lambda: setattr(r, "x", 1), lambda: r < s, lambda: type("S", (), {"__slots__": ()})() and weakref.ref(type("S", (), {"__slots__": ()})())):
    try:
        print(type(action()).__name__)
    except Exception as error:
        print(type(error).__name__, error)
p = weakref.proxy(t)
print(p.n, p.method(), len(p), p + 5, p["key"], bool(p), p == t, str(p) == str(t), type(p).__name__, isinstance(p, Thing), p.__class__.__name__, bytes(p), [*map(lambda x: x.n, [p])])
p.n = 9
del p.n
print(hasattr(t, "n"))
t.n = 1
for action in (lambda: hash(p), lambda: p(), lambda: p - 1, lambda: next(p), lambda: p.nothing, lambda: weakref.ref(p), lambda: weakref.proxy(len)("abc")):
    try:
        print(action() and "value")
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
m = weakref.WeakMethod(t.method)
print(m()(), m == weakref.WeakMethod(t.method), m() == t.method, hash(m) == hash(weakref.WeakMethod(t.method)))
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print(error)
keep = [Thing(i) for i in range(3)]
d = weakref.WeakValueDictionary({i: k for i, k in enumerate(keep)})
print(sorted(d), d[1] is keep[1], d.get(9, "none"), len(d), 1 in d, d.pop(2).n, sorted(k for k, _ in d.items()), sorted(v.n for v in d.values()), d.setdefault(5, keep[0]).n, len(d | {7: keep[1]}), d.valuerefs()[0]() is not None)
k = weakref.WeakKeyDictionary()
k[keep[0]] = "zero"
k[Thing(0)] = "equal key"
print(len(k), k[keep[0]], k.get(keep[1]), [x.n for x in k], list(k.items())[0][1], k.pop(keep[0]), len(k))
w = weakref.WeakSet(keep)
w.add(keep[0])
print(len(w), keep[1] in w, 5 in w, sorted(x.n for x in w), len(w | {keep[0]}), w == weakref.WeakSet(keep), w.isdisjoint([keep[0]]), sorted(x.n for x in w - {keep[0]}), w.issuperset(keep[:1]))
w.discard(keep[2])
w.remove(keep[1])
for action in (lambda: w.remove(keep[1]), lambda: w.add(5), lambda: d.__setitem__(1, 5), lambda: k.__setitem__(5, 1), lambda: d[99], lambda: weakref.WeakValueDictionary(5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<weak")[0])
f = weakref.finalize(t, calls.append, "finalized", )
print(f.alive, f.peek()[1] == calls.append, f.atexit, f(), calls[-1], f.alive, f(), f.peek(), f.detach())
g = weakref.finalize(t, print, "never", end="")
g.atexit = False
print(g.detach()[1:] == (print, ("never",), {"end": ""}), g.alive)


class Ref(weakref.ref):
    __slots__ = ("tag",)

    def __new__(cls, obj, tag):
        self = super().__new__(cls, obj)
        self.tag = tag
        return self

    def __init__(self, obj, tag):
        super().__init__(obj)


x = Ref(t, "tagged")
print(x.tag, x() is t, x is not Ref(t, "tagged"), x == r, isinstance(x, weakref.ref))
