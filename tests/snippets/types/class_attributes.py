# Attributes of classes: what can be read, assigned and deleted, and the messages.
def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)
print(f(1, c=3))
print(f(1, 2, 3, 4, c=5, e=6))
try:
    f()
except TypeError as e:
    print(e)
def fib(n):
    return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(20))
class A:
    x = 1
    def __init__(self, y):
        self.y = y
    def get(self): return self.x + self.y
    @property
    def p(self): return self.y * 2
class B(A):
    def get(self):
        return super().get() + 100
print(B(5).get(), B(7).p)
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); print(i())
total = 0
for k in range(10):
    if k == 3: continue
    if k == 8: break
    total += k
else:
    print('no')
print(total)
while total > 0:
    total -= 10
else:
    print('else', total)
try:
    try:
        1/0
    finally:
        print('fin')
except ZeroDivisionError as e:
    print('zde', e)
def g():
    try:
        return 1
    finally:
        print('cleanup')
print(g())
def gen(n):
    for i in range(n):
        x = yield i
        if x: print('got', x)
    return 'done'
def gen2():
    r = yield from gen(3)
    print('r', r)
print(list(gen2()))
print([x*x for x in range(5) if x % 2], {x: x+1 for x in range(3)}, {x for x in (1,2)})
print(list(x for x in range(3)))
a, *b, c = 1, 2, 3, 4
print(a, b, c)
class CM:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0]); return True
with CM() as m:
    raise ValueError('x')
print(f'{1+1!r:>5} {"a"}')
def k(**kw): return kw
print(k(**{'a': 1}, b=2), [*range(3), 4], {**{'a': 1}, 'b': 2})
match (1, 2, {'k': [5]}):
    case (1, x, {'k': [y]}) if y > 3:
        print('match', x, y)
    case _:
        print('none')
print(1 < 2 < 3, 1 < 3 < 2, not 1, 1 and 0 or 5)
l = lambda x, y=1: x + y
print(l(1))
x = [1,2,3]; x[0] += 5; del x[1]; print(x)
def h():
    print(undefined)
try: h()
except NameError as e: print(e)
def u():
    print(v); v = 1
try: u()
except UnboundLocalError as e: print(e)
def deep(n): return deep(n+1)
try: deep(0)
except RecursionError as e: print(e)
async def co():
    return 5
async def co2():
    return await co() + 1
c = co2()
try: c.send(None)
except StopIteration as e: print(e.value)
try:
    raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
except* ValueError as e:
    print('star', e.exceptions)
except* TypeError as e:
    print('star2', e.exceptions)
def ann(a: int, b: 'str') -> float: pass
print(ann.__annotations__)
class D:
    a: int = 1
    b: str
print(D.__annotations__)
print((y := 5), y)
assert True, 'x'
try:
    assert 0, 'msg'
except AssertionError as e: print('ae', e)
print(B.__qualname__, outer().__qualname__)
def nested():
    class C:
        def m(self):
            return __class__
    return C
print(nested()().m())
1/0
