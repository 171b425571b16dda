def simple(a, b): return (a, b)
def defaults(a, b=2, c=3): return (a, b, c)
def star(*args, **kwargs): return (args, sorted(kwargs.items()))
def mixed(a, /, b, *, c, d=4): return (a, b, c, d)
def kwonly(*, a, b=2): return (a, b)
def everything(a, b=2, /, c=3, *args, d, e=5, **kw): return (a, b, c, args, d, e, sorted(kw.items()))
def seven(a, b, c, d, e, f, g): return (a, b, c, d, e, f, g)

def attempt(f, /, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print('TypeError', e)

attempt(simple, 1, 2)
attempt(simple, 1)
attempt(simple)
attempt(simple, 1, 2, 3)
attempt(simple, 1, b=2)
attempt(simple, 1, a=2)
attempt(simple, 1, 2, c=3)
attempt(simple, aa=1, b=2)
attempt(defaults, 1)
attempt(defaults, 1, c=5)
attempt(defaults)
attempt(defaults, 1, 2, 3, 4)
attempt(star, 1, 2, x=3)
attempt(mixed, 1, 2, c=3)
attempt(mixed, 1, b=2, c=3)
attempt(mixed, a=1, b=2, c=3)
attempt(mixed, 1, 2, 3)
attempt(mixed, 1, 2)
attempt(mixed, 1, 2, 3, c=4)
attempt(kwonly)
attempt(kwonly, 1)
attempt(kwonly, a=1, c=2)
attempt(everything, 1, d=2)
attempt(everything, 1, 2, 3, 4, 5, d=6, e=7, f=8)
attempt(everything)
attempt(everything, 1, a=3, d=4)
attempt(seven, 1, 2, 3, 4, 5, 6, 7)
attempt(seven, 1, 2, 3, 4, 5, g=6, f=7)
attempt(seven, 1, 2)
attempt(lambda x, *y: (x, y), 1, 2, 3)
print(seven(*range(7)), seven(*range(3), **{'d': 3, 'e': 4}, f=5, g=6))
try:
    simple(*1)
except TypeError as e:
    print(e)
try:
    simple(**1)
except TypeError as e:
    print(e)
try:
    simple(1, **{'b': 1}, **{'b': 2})
except TypeError as e:
    print(e)
try:
    simple(**{1: 2})
except TypeError as e:
    print(e)
try:
    simple(b=1, *(1, 2))
except TypeError as e:
    print(e)

def trace(x):
    print('eval', x)
    return x
star(trace(1), *trace([2, 3]), k=trace(4), **trace({'m': 5}))
class C:
    def method(self, a): return a
    @classmethod
    def cm(cls, a): return cls.__name__, a
    @staticmethod
    def sm(a): return a
attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method, 1)
attempt(C().cm, 1)
attempt(C.sm, 1)
attempt(C.sm)
attempt(C, 1)
def f(a=[]):
    a.append(1)
    return a
print(f(), f(), f.__defaults__)
f.__defaults__ = (['x'],)
print(f())
print(kwonly.__kwdefaults__, everything.__code__.co_varnames, everything.__code__.co_argcount)
