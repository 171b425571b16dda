"""Long match statements, very many handlers, and very many variables that functions share."""

import gc
import sys
import traceback
import weakref


def run(name, text, **scope):
    exec(compile(text, f"<{name}>", "exec"), scope)
    return scope


def match(pattern, count, result, first=0):
    cases = "".join(f"        case {pattern.replace('@', str(i))}:\n            {result.replace('@', str(i))}\n" for i in range(first, count))
    return "def f(x):\n    match x:\n" + cases + "        case _:\n            return 'other'\n"


f = run("literals", match("@", 2000, "return @"))["f"]
print(f(0), f(1500), f(1999), f(2000), f("x"))
f = run("strings", match("'s@' | b'@'", 1000, "return @"))["f"]
print(f("s0"), f(b"999"), f("s1000"))

classes = "".join(f"class C{i}:\n    __match_args__ = 'a', 'b'\n    def __init__(self, a, b):\n        self.a = a\n        self.b = b\n" for i in range(500))
scope = run("classes", classes + match("C@(a, b=[c, *d]) if a > 3", 500, "return @, a, c, d"))
f = scope["f"]
print(f(scope["C0"](4, [1])), f(scope["C400"](5, (1, 2, 3))), f(scope["C400"](1, (1, 2))), f(scope["C499"](9, "ab")))

f = run("captures", match("[@, x@, *y@] | {'k': @, 'v': x@, **y@} if x@ != 5", 500, "return x@, y@"))["f"]
print(f([7, 8, 9]), f([499, 1, 2]), f({"k": 300, "v": 1, "z": 2}), f([3, 5]))
f = run("or", "def f(x):\n    match x:\n        case " + " | ".join(f"[{i}, y]" for i in range(1500)) + ":\n            return y\n")["f"]
print(f([0, 1]), f([1499, 2]), f([1500, 1]))
f = run("wide", "def f(x):\n    match x:\n        case [" + ", ".join(f"[a{i}, {i}]" for i in range(700)) + "]:\n            return a0, a699\n")["f"]
print(f([[i * 2, i] for i in range(700)]), f([1]))

text = "def f(xs):\n    out = []\n    for x in xs:\n        match x:\n"
text += "".join(f"            case {i}:\n                {'continue' if i % 3 else 'break'}\n" for i in range(1, 1200))
text += "            case _:\n                out.append(x)\n    else:\n        out.append('else')\n    return out\n"
f = run("loop", text)["f"]
print(f([0, 1, 5000, 1198, 6000, 3, 7000]), f([0]))
print(run("module", "x = 1500\n" + match("@", 2000, "r = @").split("\n", 1)[1].replace("\n    ", "\n")[4:].replace("return", "r ="))["r"])
text = "def f(xs):\n    for x in xs:\n        match x:\n" + "".join(f"            case {i} | [{i}, *_]:\n                yield {i}\n" for i in range(700))
print(list(run("generator", text)["f"]([0, 699, 700, [650], [3, 4, 5]])))

errors = "".join(f"class E{i}(Exception): pass\n" for i in range(500))
clauses = "".join(f"    except E{i} as x:\n        return {i}, type(x).__name__, sorted(locals())\n" for i in range(500))
scope = run("handlers", errors + "def f(e):\n    try:\n        raise e\n" + clauses + "    finally:\n        e = None\n")
print(scope["f"](scope["E0"]()), scope["f"](scope["E499"]()))
try:
    scope["f"](KeyError("none"))
except KeyError as e:
    print([entry.lineno for entry in traceback.extract_tb(e.__traceback__)][1:], e.__context__)
clauses = "".join(f"    except* E{i} as x:\n        out.append(({i}, type(x).__name__))\n" for i in range(300))
scope = run("groups", errors + "def f(e):\n    out = []\n    try:\n        raise e\n" + clauses + "    return out\n")
print(scope["f"](ExceptionGroup("g", [scope["E0"](), scope["E299"]()])))

text = "def f(a):\n" + "".join(f"    v{i} = a + {i}\n" for i in range(1500))
text += "    def g():\n        nonlocal v0\n        v0 += 1\n        return " + " + ".join(f"v{i}" for i in range(1500)) + "\n"
text += "    class C:\n        def m(self):\n            return v7, " + ", ".join(f"v{i}" for i in range(1000)) + "\n"
text += "    def h(k):\n" + "".join(f"        if k == {i}: return v{i}\n" for i in range(1000))
text += "    yield g, C().m, h\n    v7 = 'new'\n    yield g, C().m, h\n    del v7\n    yield g, C().m, h\n"
it = run("cells", text)["f"](1)
g, m, h = next(it)
print(g(), g(), len(g.__closure__), g.__closure__[5].cell_contents, sum(m()), h(7), h(999))
g, m, h = next(it)
print(m()[0], m()[8], h(7))
next(it)
try:
    h(7)
except NameError as e:
    print(e)

# A body in pieces calls itself, and lets go of what it has done with.
text = "def f(n):\n    if n == 0:\n        return 'deep'\n" + "".join(f"    n += {i} - {i + 1} + 1\n" for i in range(1500)) + "    return f(n - 1)\n"
f = run("recursion", text)["f"]
print(f(300))
sys.setrecursionlimit(200)
try:
    f(300)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(1000)


class Thing:
    pass


text = "def f(make, use):\n    use([make()])\n" + "".join(f"    x = {i}\n    use(x)\n" for i in range(2000)) + "    return alive()\n"
things = []


def make():
    thing = Thing()
    things.append(weakref.ref(thing))
    return thing


def alive():
    gc.collect()
    return things[0]() is not None


print(run("release", text, alive=alive)["f"](make, lambda value: None))
