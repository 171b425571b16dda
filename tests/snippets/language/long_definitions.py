"""Very many annotations, parameters, decorators, targets and functions in one body."""

import annotationlib
import sys
import traceback
import types


def run(name, text, **scope):
    exec(compile(text, f"<{name}>", "exec"), scope)
    return scope


def ends(mapping):
    names = list(mapping)
    return len(names), names[0], mapping[names[0]], names[-1], mapping[names[-1]]


N = 2000
FUTURE = "from __future__ import annotations\n"
fields = "".join(f"    a{i}: list[int] = {i}\n" for i in range(N))
C = run("class", "class C:\n" + fields)["C"]
print(ends(C.__annotations__), C.a1999)
C = run("text class", FUTURE + "class C:\n" + fields)["C"]
print(ends(C.__annotations__), C.a1999)
text = "class C:\n    if True:\n" + "".join(f"        a{i}: list[int]\n" for i in range(N)) + "    b: int\n    if 0:\n        c: int\n"
print(ends(run("conditional", text)["C"].__annotations__))
module = fields.replace("    a", "a")
print(ends(run("module", module)["__annotate__"](1)), ends(run("text module", FUTURE + module)["__annotations__"]))
text = "x = 1\nif x:\n" + fields + "else:\n    q: int\n"
print(ends(run("conditional module", text)["__annotate__"](1)))
header = "def f(" + ", ".join(f"a{i}: list[int] = {i}" for i in range(N)) + ") -> int:\n    return a1999 + a0\n"
f = run("function", header)["f"]
print(ends(f.__annotations__), f(), f(5, a1999=7))
print(ends(run("text function", FUTURE + header)["f"].__annotations__))
C = run("undefined", "class C:\n" + "".join(f"    a{i}: undefined{i} | int\n" for i in range(800)))["C"]
print(ends(annotationlib.get_annotations(C, format=annotationlib.Format.STRING)))
try:
    C.__annotations__
except NameError as e:
    print(e, [entry.lineno for entry in traceback.extract_tb(e.__traceback__)][1:])
text = "def f(T):\n  class C:\n    K = int\n" + "".join(f"    a{i}: dict[K, T]\n" for i in range(N)) + "  return C\n"
print(ends(run("scopes", text)["f"](str).__annotations__))

names = [f"a{i}" for i in range(3000)]
text = "def f(" + ", ".join(f"{n}={i}" for i, n in enumerate(names)) + ", *args, k=1, **kw):\n    return " + "+".join(names) + "\n"
text += "def g(*, " + ", ".join(f"{n}={i}+1" for i, n in enumerate(names)) + "):\n    yield a0\n    yield a2999\n    yield lambda: [" + ", ".join(names) + "]\n"
scope = run("parameters", text)
print(scope["f"](), scope["f"](*range(1, 3001)), scope["f"](a2999=0), len(scope["g"].__kwdefaults__))
it = scope["g"](a2999="last")
print(next(it), next(it), len(next(it)()))
f = run("lambda", "f = lambda " + ", ".join(names) + ": [" + ", ".join(names) + "]\n")["f"]
print(sum(f(*range(3000))))


def count(f):
    count.calls += 1
    return f


count.calls = 0
text = "@count\n" * 1500 + "def f(): return 1\n" + "@count\n" * 1500 + "class C: pass\ndef g():\n" + "    @count\n" * 1500 + "    def h(): return 2\n    return h\n"
scope = run("decorators", text, count=count)
print(scope["f"](), count.calls, scope["g"]()(), count.calls)

joined = ", ".join(names)
body = f"    {' = '.join(names)} = x\n    seen = a0, a2999\n    {joined} = range(3000)\n    seen += a0, a2999\n    for {joined} in [range(3000)]: pass\n"
body += f"    {joined} = {', '.join('x' for n in names)}\n    del {joined}\n    return seen, len(locals())\n"
print(run("targets", "def f(x):\n" + body)["f"](4))
starred = ", ".join(names[:200]) + ", *r, " + ", ".join(names[200:])
print(run("star", f"def f(x):\n    {starred} = x\n    return a0, len(r), a2999\n")["f"](range(5000)))
for wrong in (", ".join(names[:300]) + ", *r = x", "with " + ", ".join(names[:300]) + ": pass"):
    try:
        compile(wrong, "wrong", "exec")
    except SyntaxError as e:
        print(e.msg)
sys.modules["huge"] = module = types.ModuleType("huge")
module.__dict__.update((n, i) for i, n in enumerate(names))
text = f"from huge import {joined}\ndef f():\n    global {joined}\n    from huge import {', '.join(n + ' as b' + n for n in names)}\n"
text += "".join(f"    {n} = b{n} + 1\n" for n in names) + f"    return len(locals())\nimport {', '.join(['sys'] * 3000)}\n"
scope = run("imports", text)
print(scope["a2999"], scope["f"](), scope["a2999"], scope["a0"])

# More methods than one class has constants for.
text = "".join(f"def f{i}(a, b): return a + b + {i}\ndef g{i}(a):\n    yield a\n    raise ValueError({i})\n" for i in range(5000))
scope = run("functions", text)
print(scope["f0"](1, 2), scope["f4999"](1, 2), next(scope["g4999"](3)), scope["f4999"].__globals__ is scope)
for i in range(3000):
    scope["f4998"](i, i)
try:
    list(scope["g4999"](1))
except ValueError as e:
    print(e, [(entry.name, entry.lineno) for entry in traceback.extract_tb(e.__traceback__)][1:])
text = "def " + "n" * 70000 + "(a): return a\nr = " + "n" * 70000 + "(3)\n"
print(run("name", text)["r"])
