# Where names live: comprehensions, class bodies, exec, locals, del, nested functions, type parameters.
x = "global"


def f():
    x = "local"
    print([x for _ in range(1)], [x for x in "ab"], x)

    class C:
        y = x
        x = "class"
        z = [x for _ in range(1)]

        def method(self):
            return x

    return C


C = f()
print(C.y, C.x, C.z, C().method())
print([[i * j for j in range(i)] for i in range(4)], [(lambda: k)() for k in range(3)])
print({i: {j for j in range(i)} for i in range(3)}, [y := 5, y**2], y)
print([last := n for n in range(4)], last)
namespace = {"a": 1}
exec("b = a + 1\ndef g(): return b * 10", namespace)
print(namespace["b"], namespace["g"](), eval("a + b", namespace), eval("c", {"c": 3}), eval("d + e", {"d": 1}, {"e": 2}))


def local_names(p, q=2):
    r = p + q
    for s in range(2):
        pass
    return sorted(locals().items())


print(local_names(1))


def snapshot():
    a = 1
    l = locals()
    a = 2
    return l["a"], locals()["a"], l is locals()


print(snapshot())


class Body:
    a = 1
    locals()["b"] = 2
    c = sorted(n for n in locals() if not n.startswith("__"))


print(Body.b, Body.c)


def outer():
    n = 0

    def middle():
        def inner():
            nonlocal n
            n += 1
            return n

        return inner

    return middle()


inner = outer()
print(inner(), inner())


def deletes():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as error:
        return str(error)


print(deletes())


def generic[T, *Ts, **P](a: T, *b: *Ts) -> T:
    return a


print(generic.__type_params__, generic(4), generic.__annotations__["return"])


class Stack[T: int = bool]:
    def push(self, item: T) -> None: ...


print(Stack.__type_params__, Stack[int], Stack.__type_params__[0].__bound__, Stack.__type_params__[0].__default__)
type Alias[K] = dict[K, list[K]]
print(Alias, Alias.__value__, Alias[str])


class Forward:
    me: "Forward"
    other: Later

    def f(self, x: Undefined = 1): ...


import annotationlib

print(annotationlib.get_annotations(Forward, format=annotationlib.Format.FORWARDREF)["me"])
try:
    Forward.__annotations__
except NameError as error:
    print(error)
Later = int
print(Forward.__annotations__)
for code in ("def f():\n nonlocal q", "def f(a, a): 0", "x = 1\ndef f():\n print(x); global x", "return 1", "break", "f() = 1",
             "[i := 0 for i in x]", "nonlocal z", "class C:\n  return", "def f():\n  global a; nonlocal a", "lambda: (yield", "a b",
             "if True:\nx", "  x = 1", "x = (1,", "'abc", "f'{a b}'", "del f()", "None = 1", "*a = 1", "f(a=1, 2)", "1 = x",
             "for 1 in x: pass", "with open(x) as 1: pass", "import a.b as", "from . import *", "x: int: 3", "else: pass", "0777"):
    try:
        compile(code, "<code>", "exec")
        print("compiles", repr(code))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
