"""Calls of many shapes from warm sites: keywords, defaults, stars, super(), classes, built-in types."""

class B:
    def g(self, by=1, *, factor=1): return (by, factor)
    def h(self, *a, k=3, **kw): return (a, k, kw)
    @classmethod
    def c(cls, x=1): return (cls.__name__, x)
class C(B):
    def g(self, by=1, *, factor=1): return ('C',) + super().g(by, factor=factor)
    def h(self, *a, **kw): return super().h(*a, **kw)
    @classmethod
    def c(cls, x=1): return super().c(x)
class E(Exception):
    def __init__(self, v, w=2):
        super().__init__(v); self.v = v
def f(a, b, c=3, d=4, e=5, f=6, g=7): return (a,b,c,d,e,f,g)
def f6(a, b, c=3, d=4, e=5, f=6): return (a,b,c,d,e,f)
def k(*, x, y=2): return (x, y)
def p(a, /, b, *args, c=1, **kw): return (a, b, args, c, kw)
def t(fn):
    try: return fn()
    except Exception as e: return type(e).__name__ + ': ' + str(e)
def run():
    c = C()
    return [c.g(), c.g(2), c.g(3, factor=4), c.g(factor=9), c.h(), c.h(1,2,k=5,z=3), c.c(), C.c(5), E(3).v, E(4, w=1).args,
      f(1,2), f(1,2,g=9), f(b=1,a=2), f6(1,2), f6(1,2,3,4,5,6), f6(1,2,f=0), t(lambda: k()), k(x=1), k(y=1,x=3), p(1,2), p(1,2,3,4), p(1,b=3), p(1,2,3,d=4,c=5),
      t(lambda: p(1)), t(lambda: f(1)), t(lambda: f(1,2,b=3)), t(lambda: k(1)), t(lambda: c.g(1,2)), t(lambda: E()), t(lambda: f(1,2,zz=3)), int('5'), list((1,2)), dict(a=1), str(5), type(5).__name__, bool([]), t(lambda: object(1)), t(lambda: B(1))]
r = None
for i in range(400):
    q = run()
    assert r is None or r == q, (r, q)
    r = q
for x in r: print(x)
