"""The class statement and the namespaces of exec() ask the mappings they are given; unions of types that cannot be hashed."""
import types, sys, builtins
class Bad(type):
    def __eq__(self, other): return 1/0
b1, b2 = Bad('b1', (), {}), Bad('b2', (), {})
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
u1, u2 = int | b1, int | b2
t(lambda: u1 == u2); t(lambda: b1 | b2); t(lambda: u1 == u1); t(lambda: hash(u1))
ok = False
class UM(type):
    def __hash__(self):
        if ok: return 1
        raise TypeError("not hashable")
A = UM('A', (), {}); B = UM('B', (), {})
u = A | B
t(lambda: hash(u)); ok = True; t(lambda: hash(u)); t(lambda: hash(A | B) == hash(B | A)); t(lambda: (A|B) == (B|A)); t(lambda: u == (B | A)); t(lambda: (int|A)==(A|int))
t(lambda: hash(int | str) == hash(str | int)); t(lambda: {int | str: 1}[str | int]); t(lambda: int | str | int | None)
t(lambda: list[int] | list[str] | list[int]); t(lambda: 1 | int)
# builtins
code = compile("class A: pass", "", "exec")
t(lambda: exec(code, {'__builtins__': {}}))
t(lambda: exec(code, {'__builtins__': types.MappingProxyType({})}))
t(lambda: exec(code, {'__builtins__': {'__build_class__': lambda *a, **k: print(a[1:], k) or 5}, '__name__': 'n'}))
ns = {'__builtins__': {'__build_class__': lambda *a, **k: (a[1:], k)}, '__name__': 'n', 'x': 3, 'kw': {'z': 1}, 'bs': (1, 2)}
exec("class A(x, *bs, m=2, **kw): pass", ns); print(ns['A'])
class frozendict(dict):
    def __setitem__(self, k, v): raise KeyError("ro", k)
    def __delitem__(self, k): raise LookupError("ro", k)
t(lambda: exec("x=1", frozendict({}))); t(lambda: exec("del x", frozendict({'x': 1}))); t(lambda: exec("def f():\n global x\n x=2\nf()", frozendict({})))
class ge(dict):
    def __getitem__(self, k): raise ZeroDivisionError(k)
t(lambda: exec("globalname", ge({'globalname': 1})))
t(lambda: exec("superglobal", {'__builtins__': ge({'superglobal': 1})}))
t(lambda: exec("f=lambda: g\nprint(f())", ge({'g': 1})))
class m(dict):
    def __missing__(self, k): return k.upper()
t(lambda: exec("print(foo)\ndef f(): return bar, len\nprint(f())", m()))
t(lambda: exec("print(y)\ny=5\nprint(y)\ndel y\nprint(y)", m()))
orig = builtins.__build_class__
def mine(f, name, *b, **k):
    print("building", name); return orig(f, name, *b, **k)
builtins.__build_class__ = mine
class K(int, metaclass=type):
    def f(self): return __class__
print(K.__mro__, K().f())
builtins.__build_class__ = orig
sys.stdout.flush()
bc = builtins.__build_class__
def body(a=1): x = 3; y = locals(); return 5
def two(a, b): pass
def gen(): yield 1
t(lambda: sorted(bc(lambda: None, 'X').__dict__))
t(lambda: bc(body, 'X').__name__)
t(lambda: bc(two, 'X'))
t(lambda: bc(gen, 'X').__name__)
t(lambda: bc())
t(lambda: bc(1, 'x'))
t(lambda: bc(body, 3))
t(lambda: bc(body, 'X', 4))
t(lambda: bc(body, 'X', int, metaclass=type).__mro__)
def cell():
    z = 1
    def inner(): return z
    return z
t(lambda: bc(cell, 'X').__name__)
saved = []
def mine(f, name, *b, **k):
    saved.append(f)
    return bc(f, name, *b, **k)
builtins.__build_class__ = mine
class A:
    x = 1
    def f(self): return __class__.__name__
builtins.__build_class__ = bc
B = bc(saved[0], 'B')
print(A().f(), B().f(), B.__name__, B.__qualname__, B.x)
try: print(type(saved[0]()).__name__)
except Exception as e: print(type(e).__name__)
print(bc.__name__, bc.__module__)
