"""Expressions whose code is longer than a method of the JVM can be."""

calls = []


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        calls.append(self.value)
        return self.value


def run(source, *args):
    namespace = {"Truth": Truth}
    exec(source, namespace)
    return namespace["f"](*args)


chain = " and ".join(f"a != {i}" for i in range(3000))
print(run(f"def f(a): return {chain}", -1), run(f"def f(a): return {chain}", 1500))
chain = " or ".join(f"a == {i}" for i in range(3000))
source = f"def f(a):\n if {chain}:\n  return 'in'\n return 'out'"
print(run(source, 2999), run(source, 3), run(source, 3000))

chain = " or ".join(["a"] * 2500 + ["b"] + ["c"] * 2500)
print(run(f"def f(a, b, c): return {chain}", Truth(False), Truth(True), 1).value, len(calls), sum(calls))
source = f"def f(a, b, c):\n while {chain}: return 1\n return 2"
calls.clear()
print(run(source, Truth(False), Truth(True), 1), len(calls), sum(calls))

print(sum(run("def f(a): return [" + ",".join(f"a + {i}" for i in range(5000)) + "]", 1)))
print(len(run("def f(a): return (" + ",".join(f"(a, {i})" for i in range(5000)) + ")", 1)))
print(len(run("def f(a): return {" + ",".join(f"a + {i}" for i in range(5000)) + "}", 1)))
d = run("def f(a): return {" + ",".join(f"'k{i}': a" for i in range(5000)) + ", 'k5': 0}", 1)
print(len(d), list(d)[:3], list(d)[-1], d["k5"])
print(len(run("def f(a): return f'" + "{a}x" * 5000 + "'", 1)))
count = "def g(*a, **k): return len(a), len(k)\n"
print(run(count + "def f(a): return g(" + ",".join(["a"] * 6000) + ")", 1))
print(run(count + "def f(a): return g(a, " + ",".join(f"k{i}=a" for i in range(6000)) + ")", 1))
print(run("def f(a): return a" + ".strip()" * 3000, " x "))
print(run("def f(a): return " + " + ".join(["a"] * 3000), 2))

namespace = {"a": 1}
exec("d = {" + ",".join(f"'k{i}': [a, {i}]" for i in range(5000)) + "}\nx = [a" + ", a" * 6000 + "]", namespace)
print(len(namespace["d"]), namespace["d"]["k4999"], len(namespace["x"]))

exec("def f(a):\n return [a,\n" + "a,\n" * 6000 + " a / 0]", namespace)
try:
    namespace["f"](1)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno if tb.tb_next is None else "")
        tb = tb.tb_next
