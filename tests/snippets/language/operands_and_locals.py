"""Truth asked once, and variables of comprehensions where the code asks for its own."""
import sys
class V:
    def __init__(self, v): self.v = v; self.n = 0
    def __bool__(self): self.n += 1; return bool(self.v)
def run(f, *bits):
    vs = [V(b) for b in bits]
    r = f(*vs)
    return vs.index(r) if r in vs else r, [v.n for v in vs]
import itertools
fs = [lambda a,b,c,d: a and b or c or d, lambda a,b,c,d: a or b and c or d, lambda a,b,c,d: (a or b) and (c or d), lambda a,b,c,d: a and (b or c) and d, lambda a,b,c,d: a and not b or (c and d), lambda a,b,c,d: a or (b or (c and d)), lambda a,b,c,d: ((a and b) or c) and d]
for f in fs:
    for bits in itertools.product([0,1], repeat=4):
        print(run(f, *bits), end=' ')
    print()
def f(l):
    x = 'outer'; k = 5
    a = [locals()["x"] for x in l]
    b = [eval("x") for x in l]
    c = [sorted(locals()) for x in l][0]
    try:
        [1 / x for x in [0]]
    except ZeroDivisionError: pass
    d = [[sys._getframe().f_locals['x'] for x in range(y)] for y in l]
    return x, a, b, c, d, locals()['x']
print(f([1, 2]))
def g(l):
    for i in range(2):
        yield [locals().get("x") for x in l if x]
        x = i
print(list(g([1,0,3])))
import asyncio
async def co(v): return v
async def h():
    x = 3
    r = [await co(locals()['x']) for x in range(3)]
    return r, x, [(await co(x)) or x and x for x in (0, 1)]
print(asyncio.run(h()))
