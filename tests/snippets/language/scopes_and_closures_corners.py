# global, nonlocal, class scopes, comprehension scopes, exec and locals, del of cells, unbound names, walrus, default arguments, annotations scopes.
import types


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


x = "global"


def outer():
    x = "outer"

    def read():
        return x

    def write():
        nonlocal x
        x = "written"

    def unbound():
        y = x
        x = 1

    class K:
        seen = x
        x = "class"
        after = x
        listed = [x for _ in range(1)]
        gen = list(x for _ in [1])

        def m(self):
            return x

    before = read()
    write()
    return before, read(), K.seen, K.x, K.after, K.listed, K.gen, K().m(), unbound


r = outer()
t(lambda: r[:-1])
t(r[-1])


def deleted():
    v = 1

    def inner():
        return v

    del v
    return inner()


t(deleted)


def deleted_local():
    v = 1
    del v
    return v


t(deleted_local)
t(lambda: never_defined)


def conditional(flag):
    if flag:
        z = 1
    return z


t(lambda: conditional(True))
t(lambda: conditional(False))


def exec_scope():
    a = 1
    exec("a = 2; b = 3")
    d = {}
    exec("def f(): return c\nc = 5", {"c": 7}, d)
    return a, sorted(d), d["f"](), sorted(locals())


t(exec_scope)


def local_changes():
    a = 1
    l = locals()
    l["a"] = 5
    l["new"] = 6
    b = 2
    return a, sorted(l), sorted(locals()), l is locals()


t(local_changes)
t(lambda: [i for i in range(3)] + [locals().get("i")])


class InClass:
    names = [n for n in ("a", "b")]
    vals = {k: v for k, v in zip(names, range(2))}
    try:
        bad = [names for _ in range(1) for names2 in names]
    except NameError as e:
        bad = str(e)
    loc = sorted(k for k in locals() if not k.startswith("_"))


t(lambda: (InClass.names, InClass.vals, InClass.bad, InClass.loc))
funcs = [lambda: i for i in range(3)]
t(lambda: [f() for f in funcs])
funcs = [lambda i=i: i for i in range(3)]
t(lambda: [f() for f in funcs])
t(lambda: ([y := 1, y**2], (z := 5) + z, [last := n for n in range(4)], last))
t(lambda: any((w := n) > 2 for n in range(5)) and w)


def counter():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    return inc


a, b = counter(), counter()
t(lambda: (a(), a(), b(), a.__closure__[0].cell_contents, a.__code__.co_freevars, counter.__code__.co_cellvars, counter.__code__.co_varnames))
a.__closure__[0].cell_contents = 100
t(a)
t(lambda: types.CellType().cell_contents)
t(lambda: (types.CellType(5) == types.CellType(5), types.CellType() < types.CellType(1), repr(types.CellType()).split(" at ")[0]))


def defaults(v=[], *, k={}):
    v.append(1)
    k[len(k)] = 1
    return len(v), len(k)


t(lambda: (defaults(), defaults(), defaults([]), defaults.__defaults__, defaults.__kwdefaults__))
defaults.__defaults__ = None
t(defaults)
for src in ("def f():\n x = 1\n global x", "def f(x):\n nonlocal x", "nonlocal x", "def f():\n nonlocal q", "def f(a, a): pass", "def f():\n global x, y\n def g():\n  nonlocal x", "class A:\n nonlocal z", "[x := 1 for x in y]", "[(y := 1) for i in (y := [1])]", "class A:\n [z := 1 for _ in y]", "lambda: (yield)", "def f():\n print(x)\n global x", "def f(x):\n global x", "(x for x in (yield))", "def f(*, a, **k, b): pass", "def f(a=1, b): pass", "global z; z = 1", "del f()", "del (a, b), [c], d.e, f[0]", "for f() in x: pass", "with a as f(): pass", "import a as b.c", "x: int = y: int", "(x): int", "def f[T](a: T, T=1): pass", "def f():\n from os import *", "class C[T, T]: pass", "type X[T] = T; nonlocal X", "x = 1; x: int; global x"):
    try:
        compile(src, "<s>", "exec")
        print(repr(src), "compiles")
    except SyntaxError as e:
        print(repr(src), e.msg, e.lineno, e.offset)


def gen_scope():
    v = 1
    g = (v + i for i in range(2))
    v = 10
    return list(g)


t(gen_scope)


def nested_three():
    v = 0

    def two():
        def three():
            nonlocal v
            v += 1
            return v

        return three

    return two()(), two()(), v


t(nested_three)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return {"injected": 42, **kw}

    def __new__(mcls, name, bases, namespace, **kw):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)


class Prepared(metaclass=Meta, extra=1):
    got = injected, extra

    def f(self):
        return __class__


t(lambda: (Prepared.got, Prepared().f() is Prepared, Prepared.f.__closure__[0].cell_contents is Prepared))


def type_params[T: int, *Ts, **P](a: T) -> T:
    return T.__name__, Ts, P


t(lambda: (type_params(1), type_params.__type_params__, T) if False else (type_params(1), type_params.__type_params__))
t(lambda: T)
x = "changed"
t(lambda: (x, outer()[0]))
del x
t(lambda: x)
