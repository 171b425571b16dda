def g(n):
    i = 0
    while i < n:
        got = yield i
        if got is not None:
            i = got
        i += 1
    return 'end'
print(list(g(4)))
it = g(10)
print(next(it), it.send(5), next(it))
try:
    for _ in range(10): next(it)
except StopIteration as e:
    print('stop', e.value)
try:
    next(it)
except StopIteration as e:
    print('stop again', e.value)
def outer():
    r = yield from g(2)
    print('result', r)
    r = yield from [7, 8]
    print('result', r)
    return 9
def drive(it):
    out = []
    while True:
        try:
            out.append(next(it))
        except StopIteration as e:
            return out, e.value
print(drive(outer()))
def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')
c = cleanup()
print(next(c)); c.close(); c.close()
c = cleanup(); c.close()
print(list(c))
def catcher():
    while True:
        try:
            x = yield
            print('got', x)
        except ValueError as e:
            print('caught', e)
            yield 'recovered'
c = catcher(); next(c); c.send(1)
print(c.throw(ValueError('v')))
c.close()
def ignore():
    try:
        yield
    except GeneratorExit:
        yield 'no'
i = ignore(); next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
def stopper():
    yield 1
    raise StopIteration('bad')
s = stopper(); next(s)
try:
    next(s)
except RuntimeError as e:
    print(e, repr(e.__cause__))
f = g(3)
try:
    f.send(1)
except TypeError as e:
    print(e)
def self_run():
    yield next(me)
me = self_run()
try:
    next(me)
except ValueError as e:
    print(e)
print(f.gi_running, f.gi_frame is not None, f.gi_code.co_name, f.gi_yieldfrom)
def deleg():
    yield from sub
sub = g(5)
d = deleg(); next(d)
print(d.gi_yieldfrom is sub)
try:
    d.throw(KeyError('k'))
except KeyError as e:
    print('key', e)
print(list(d), list(sub))
gen = (x * y for x in range(3) for y in range(x) if x != y)
print(list(gen))
print(sum(i for i in range(10)), max((len(w), w) for w in ['a', 'bbb', 'cc']))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 10)))
def expr():
    x = [(yield 1), (yield 2), *(yield 3)]
    y = {'k': (yield x)}
    z = f'{(yield y)!r}'
    print(z, 1 + (yield 4) * 2, (yield) if (yield 'c') else 'no')
    (yield 5).append((yield 6))
e = expr(); out = [next(e)]
for v in ['a', 'b', 'cd', 'dict', 'fmt', 10, False]:
    out.append(e.send(v))
print(out)
l = []
print(e.send(l))
try: e.send('item')
except StopIteration: print(l)
def recursive(n):
    if n:
        yield n
        yield from recursive(n - 1)
print(list(recursive(5)))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(3))))
print(repr(g.__name__), type(g(1)).__name__)
def ret_in_try():
    try:
        yield 1
        return 'value'
    finally:
        print('fin')
print(drive(ret_in_try()))
