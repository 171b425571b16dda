def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def outer(x):
    def middle():
        def inner():
            return x
        return inner
    return middle
print(outer(7)()())
def unbound():
    def f():
        return late
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
    late = 1
    print(f())
    del late
    try:
        f()
    except NameError as e:
        print(e)
unbound()
def local_unbound():
    def g(): return v
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    v = 1
    return g()
print(local_unbound())
def args_as_cells(a, *b, c=3, **d):
    return (lambda: (a, b, c, d))()
print(args_as_cells(1, 2, c=4, e=5))
class K:
    x = 'class'
    def m(self):
        try:
            return x
        except NameError as e:
            return str(e)
    y = [x for _ in range(1)] if False else x
print(K().m(), K.y)
x = 'global'
def shadow():
    x = 'function'
    class L:
        a = x
        x = 'inner'
        b = x
        def m(self): return x
    return L.a if hasattr(L, 'a') else None, L.b, L().m()
try:
    print(shadow())
except NameError as e:
    print('NameError', e)
def free_in_class():
    z = 'free'
    class M:
        w = z
        def m(self): return z
    return M.w, M().m()
print(free_in_class())
def rec(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print(rec(10))
print(inc.__closure__[0].cell_contents, inc.__code__.co_freevars)
def two():
    a = b = 1
    def f():
        nonlocal a, b
        a, b = b + 1, a + 2
        return a, b
    return f(), f(), a, b
print(two())
def del_cell():
    q = 1
    def f(): return q
    del q
    try: f()
    except NameError as e: print(e)
    q = 2
    return f()
print(del_cell())
