# weakref: callbacks, proxies, finalizers, weak containers, types that cannot be referred to; gc's functions.
import gc
import weakref
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


class A:
    def __init__(self, name="a"):
        self.name = name

    def m(self):
        return "m of " + self.name

    def __eq__(self, other):
        return isinstance(other, A) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"A({self.name})"


class Slots:
    __slots__ = ()


a = A()
r = weakref.ref(a)
t(lambda: (r() is a, r is weakref.ref(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], r == weakref.ref(A()), hash(r) == hash(a), r.__callback__, weakref.ref(a, print).__callback__ is print))
for v in (5, "s", None, (), [], {}, 1.5, b"", Slots(), object(), len, int, print, (x for x in ""), lambda: 1, set(), frozenset(), a.m, gc, type, range(3), slice(1), iter([]), memoryview(b""), A, NotImplemented):
    try:
        weakref.ref(v)
        print(type(v).__name__, "ok")
    except TypeError as e:
        print(e)
p = weakref.proxy(a)
t(lambda: (p.name, p.m(), repr(type(p)), p == a, str(p), isinstance(p, A), bool(p), weakref.ProxyType, type(p) is weakref.ProxyType))
t(lambda: hash(p))
t(lambda: p.nope)
p.name = "via proxy"
t(lambda: (a.name, setattr(p, "extra", 1), a.extra, delattr(p, "extra"), hasattr(a, "extra")))
t(lambda: p())
t(lambda: p + 1)
t(lambda: len(p))
t(lambda: p[0])
t(lambda: list(p))
c = weakref.proxy(len_ := (lambda x: x * 2))
t(lambda: (c(4), type(c).__name__))
L = type("L", (list,), {})
lst = L([1, 2])
lp = weakref.proxy(lst)
t(lambda: (lp[0], len(lp), lp + [3], list(lp), 1 in lp, lp == [1, 2], lp.append(5), lst, lp * 2, lp[1:], iter(lp).__class__.__name__, list(reversed(lp))))
lp += [9]
t(lambda: (type(lp).__name__, lst))
log = []
x = A("x")
rx = weakref.ref(x, lambda ref: log.append(("dead", ref() is None)))
px = weakref.proxy(x)
fx = weakref.finalize(x, log.append, "finalized")
t(lambda: (fx.alive, fx.peek()[1:3], fx.atexit))
h = hash(rx)
del x
for _ in range(3):
    gc.collect()
t(lambda: (rx(), sorted(map(str, log)), fx.alive, fx(), fx.peek(), fx.detach(), hash(rx) == h, rx == rx, rx == weakref.ref(A("x")), repr(rx)))
t(lambda: px.name)
t(lambda: str(px))
t(lambda: bool(px))
y = A("y")
ry = weakref.ref(y)
del y
gc.collect()
t(lambda: hash(ry))
f = weakref.finalize(a, lambda *args, **k: (args, k), 1, k=2)
t(lambda: (f(), f(), f.alive, repr(f)))
t(lambda: weakref.finalize(5, print))
t(lambda: weakref.finalize(a))
t(lambda: weakref.finalize(a, 5).detach() is not None)
wm = weakref.WeakMethod(a.m)
t(lambda: (wm()(), wm == weakref.WeakMethod(a.m), weakref.WeakMethod(A().m)()))
t(lambda: weakref.WeakMethod(len))
wv = weakref.WeakValueDictionary()
wv["k"] = a
wv["gone"] = A("gone")
gc.collect()
t(lambda: (dict(wv), len(wv), "k" in wv, "gone" in wv, wv.get("gone", "no"), list(wv.items()), list(wv.valuerefs())[0]() is a, wv.setdefault("k", 5), wv.pop("gone", "d"), wv | {"z": a}, wv.copy()["k"] is a))
t(lambda: wv["gone"])
t(lambda: wv.pop("gone"))
t(lambda: wv.__setitem__("i", 5))
wk = weakref.WeakKeyDictionary({a: 1})
wk[A("temp")] = 2
gc.collect()
t(lambda: (list(wk.items()), wk[a], len(wk), A("nope") in wk, wk.get(A("q")), [k() is a for k in wk.keyrefs()], wk.pop(a), len(wk)))
t(lambda: wk[5])
t(lambda: wk.__setitem__(5, 1))
t(lambda: 5 in wk)
t(lambda: wk.popitem())
ws = weakref.WeakSet([a])
ws.add(A("temp"))
gc.collect()
t(lambda: (len(ws), a in ws, 5 in ws, list(ws), ws | {a} == {a}, ws.copy() == ws, ws.isdisjoint([a]), ws <= {a}, ws.discard(A("q")), ws.pop() is a, len(ws)))
t(lambda: ws.add(5))
t(lambda: ws.remove(a))
t(lambda: ws.pop())
t(lambda: (gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold()[0] > 0 or True, gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("a"), type(gc.collect()).__name__, gc.garbage, gc.get_debug(), len(gc.get_stats()), gc.is_finalized(a), gc.callbacks))
t(lambda: gc.collect(5))
t(lambda: gc.collect("x"))
t(lambda: gc.set_threshold("x"))
t(lambda: gc.set_debug("x"))
t(lambda: gc.freeze() or gc.unfreeze() or gc.get_freeze_count())
