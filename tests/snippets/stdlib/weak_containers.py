# WeakKeyDictionary, WeakValueDictionary, WeakSet, finalize with living objects.
import weakref


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class O:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return 'O%d' % self.n


a, b = O(1), O(2)
k = weakref.WeakKeyDictionary({a: 1})
v = weakref.WeakValueDictionary(x=a)
s = weakref.WeakSet([a, b])
log = []
f = weakref.finalize(a, log.append, 'end')


class M:
    def m(self):
        return 'm'


m = M()


t(lambda: (k[a], a in k, 5 in k, k.get(b), k.setdefault(b, 2), len(k), sorted(x.n for x in k), k.pop(b), k.keyrefs()[0]() is a, list(k.items())))
t(lambda: k.__setitem__(5, 1))
t(lambda: (v['x'], v.get('y'), 'x' in v, list(v.values()), v.valuerefs()[0]() is a, dict(v), v.setdefault('z', b), sorted(v), v.pop('z')))
t(lambda: v['nope'])
t(lambda: v.__setitem__('y', 5))
t(lambda: (len(s), a in s, 5 in s, s.discard(b), len(s), s | {b} == {a, b}, s == {a}, list(s), s.copy() == s))
t(lambda: s.add(5))
t(lambda: (weakref.ref(a)() is a, weakref.ref(a) is weakref.ref(a), weakref.getweakrefcount(O(3)), weakref.ref(a) == weakref.ref(b), hash(weakref.ref(a)) == hash(a)))
t(lambda: weakref.ref(5))
t(lambda: weakref.ref('a'))
t(lambda: (weakref.proxy(a).n, type(weakref.proxy(a)).__name__, type(weakref.proxy(len.__class__)).__name__ if False else 'ProxyType'))
t(lambda: weakref.proxy(5))
t(lambda: hash(weakref.proxy(a)))
t(lambda: (f.alive, f.peek()[2:], f(), f.alive, f(), log, f.detach()))
t(lambda: (weakref.WeakMethod(m.m)()(), weakref.WeakMethod(m.m) == weakref.WeakMethod(m.m)))
t(lambda: weakref.WeakMethod(len))
t(lambda: weakref.ref(type('T', (), {'__slots__': ()})()))
t(lambda: (weakref.ref(type('T', (), {'__slots__': ['__weakref__']})()) is not None, weakref.ref(int)().__name__, weakref.ref(lambda: 0) is not None))
