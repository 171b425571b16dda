# Weak references, proxies, finalizers; collections are forced, so the output does not depend on when they happen.
import gc
import weakref


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class C:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __len__(self):
        return self.n


def collect(done=lambda: True):
    for _ in range(20):
        gc.collect()
        if done():
            break


a = C(3)
D3 = C(4)
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a), r.__callback__)
called = []
r2 = weakref.ref(a, called.append)
print(r2 == r, hash(r2) == hash(a), r2 is weakref.ref(a, called.append), r == weakref.ref(D3))
p = weakref.proxy(a)
print(p.n, len(p), type(p).__name__, p == a, bool(p))
t(lambda: hash(p))
del a
collect(lambda: called)
print(r(), [x is r2 for x in called], r2(), r2.__callback__)
t(lambda: p.n)
t(lambda: str(p))
print(str(r)[:10], str(r)[-5:])
for value in (1, "a", (), None, object(), 1.5, [], {}):
    t(lambda: weakref.ref(value))
for value in (C, len, C(1).__len__, {1}, lambda: 1, weakref):
    print(type(weakref.ref(value)).__name__)
d = weakref.WeakValueDictionary()
keep = C(1)
d["x"] = keep
def add():
    d["y"] = C(2)


add()
collect(lambda: len(d) == 1)
print(sorted(d))
w = weakref.WeakKeyDictionary()
w[keep] = 1
print(len(w), w[C(1)])
del keep
collect(lambda: len(w) == 0)
print(len(w), len(d))
log = []


class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(self.n)


D(1)
D(2)
collect(lambda: len(log) == 2)
print(sorted(log))
f = weakref.finalize(C(5), print, "finalized", 5)
collect(lambda: not f.alive)
print(f.alive)
